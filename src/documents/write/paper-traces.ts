import type { Paper } from '#domain/papers/paper.ts';
import type { Report, Trace } from '#domain/reports/report.ts';
import { escapeMarkup } from './escape-markup.ts';
import { printable } from './printable.ts';

/** One printed figure and where it comes from: which units and items of which set, on which day. */
export interface FigureTrace extends Trace {
  /** `3/1`: block and span; `Biểu 01/4/7`: row and column of a table; `Biểu 01/note/1`. Counted from 1. */
  readonly at: string;
  readonly text: string;
}

export const tracesPath = 'customXml/item1.xml';
export const tracesNamespace = 'urn:ntm:figure-traces:1';
export const relationsPath = 'word/_rels/document.xml.rels';
const relation = `<Relationship Id="rIdTraces" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../${tracesPath}"/>`;

/** Every figure of a paper that has a trace, in the order in which they are printed. */
export function figureTraces({ blocks, appendices }: Paper): FigureTrace[] {
  const inText = blocks.flatMap((block, index) => {
    if (block.kind === 'table') return inTable(block.table, `${index + 1}`);
    return block.kind === 'section' ? [] : block.text.flatMap(({ text, trace }, at) => (trace ? [{ at: `${index + 1}/${at + 1}`, text, ...trace }] : []));
  });
  return [...inText, ...appendices.flatMap((appendix, index) => inTable(appendix, appendix.label === '' ? `+${index + 1}` : appendix.label))];
}

function inTable({ rows, notes, noteTraces = [] }: Report, name: string): FigureTrace[] {
  const inNotes = noteTraces.flatMap((trace, note) => (trace ? [{ at: `${name}/note/${note + 1}`, text: notes[note] ?? '', ...trace }] : []));
  const inCells = rows.flatMap(({ cells }, row) => cells.flatMap(({ text, trace }, column) => (trace ? [{ at: `${name}/${row + 1}/${column + 1}`, text, ...trace }] : [])));
  return [...inCells, ...inNotes];
}

const ofTheHouse = new Set(['person', 'behalf']);

/**
 * The part of the Word file that keeps them, and its relation: a custom XML part holds JSON that Word carries along when the file is edited and saved.
 * Nothing of it is seen on paper. Who entered a figure does not leave the house with it: the figure's own day, unit and measure lead back to him.
 */
export function traceParts(paper: Paper, relations: string): { path: string; data: string }[] {
  const json = JSON.stringify(figureTraces(paper), (key, value: unknown) => (ofTheHouse.has(key) ? undefined : value));
  return [
    { path: tracesPath, data: `<?xml version="1.0" encoding="UTF-8"?><traces xmlns="${tracesNamespace}">${escapeMarkup(printable(json))}</traces>` },
    { path: relationsPath, data: relations.replace('</Relationships>', `${relation}</Relationships>`) },
  ];
}
