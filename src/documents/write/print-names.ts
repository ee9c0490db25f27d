import type { NamedRange, PageSetup } from 'hucre';

/**
 * The print area and repeated rows of a sheet as the names Excel keeps them under. hucre 1.0.0 writes them without quotes round the sheet's name,
 * and Excel calls a workbook broken when that name has a space (`Biểu 01!$6:$8`); so they are taken out of the page setup and named here.
 */
export function printNames(sheet: string, setup: Readonly<PageSetup>): NamedRange[] {
  const qualified = (ranges: readonly (string | undefined)[]) =>
    ranges.flatMap((range) => range?.split(',') ?? []).map((range) => `'${sheet.replaceAll("'", "''")}'!${range}`).join(',');
  return [
    { name: '_xlnm.Print_Area', range: qualified([setup.printArea]), scope: sheet },
    { name: '_xlnm.Print_Titles', range: qualified([setup.printTitlesColumn, setup.printTitlesRow]), scope: sheet },
  ].filter((name) => name.range !== '');
}
