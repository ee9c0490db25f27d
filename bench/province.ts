import { date } from '#domain/calendar.ts';
import type { Office } from '#usecases/office.ts';

export const benchSet = 'commune-ntm-2021-2025';
export const benchDay = '2023-11-28';
export const benchProvince = '38';

/** A flat CSV of 200 communes of one province × the 57 indicators, different for every `variant` so that nothing is "unchanged". */
export function provinceCsv(office: Office, variant: number): string {
  const province = office.places.findByCode(benchProvince, date(benchDay));
  const set = office.law.sets.get(benchSet);
  if (!province || !set) throw new Error('the bench needs province 38 and the NTM set');
  const communes = office.places.descendants(province.id, date(benchDay)).filter((unit) => unit.level === 'commune').slice(0, 200);
  const indicators = set.criteria.flatMap((criterion) => criterion.indicators);
  const lines = communes.flatMap(({ code }, row) =>
    indicators.map(({ code: indicator, valueType }, column) => {
      const number = ((row * 7 + column * 3 + variant) % 900) / 10;
      const value = valueType === 'percent' || valueType === 'number' ? `"${String(number).replace('.', ',')}"` : valueType === 'count' ? String(Math.floor(number)) : valueType === 'level' ? 'Khá' : (row + variant) % 5 === 0 ? 'Chưa đạt' : 'Đạt';
      return `${code},${benchSet},${indicator},${value},lần ${variant}`;
    }));
  return ['unit,set,indicator,value,note', ...lines].join('\n');
}
