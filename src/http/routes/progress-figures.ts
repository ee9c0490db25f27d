import Type from 'typebox';
import { readFile } from '#documents/read/read-file.ts';
import type { ReportedFigure } from '#domain/push/progress-figure.ts';
import { enterProgress } from '#usecases/push/enter-progress.ts';
import { importFigures } from '#usecases/push/import-figures.ts';
import { viewFigureHistory, viewProgressFigures, type FigureGrid } from '#usecases/push/view-progress-figures.ts';
import { sentence } from '#words/refusals.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { bodyLimit } from '#http/faults.ts';
import { languageOf } from '#http/language.ts';
import { enteredFiguresAnswer, enterFiguresBody, figureHistoryAnswer, figuresAnswer, importedFiguresAnswer, importFiguresQuery, type FiguresAnswer } from '#http/schemas/progress-figures.ts';
import { refusalAnswer } from '#http/schemas/session.ts';
import { day, unitCode } from '#http/schemas/view.ts';

const fileBody = Type.Unsafe<Buffer | undefined>({ contentMediaType: 'application/octet-stream', description: 'The bytes of the file' });
const noBytes = Buffer.alloc(0);

export function progressFigureRoutes(app: Api, { office }: Doors): void {
  const tags = ['pushes'];
  const asked = { unit: unitCode, asOf: day };

  app.get('/progress-figures', {
    schema: { summary: 'Figures of works and money reported for the units below one and the end of a period', tags, querystring: query(asked), response: answers(figuresAnswer) },
  }, async (request, reply) => answer(request, reply, await viewProgressFigures(office, request.signedIn.actor, request.query), presentGrid));

  app.get('/progress-figures/history', {
    schema: { summary: 'Everything ever reported of one unit and measure, oldest first', tags, querystring: query({ ...asked, measure: Type.String({ maxLength: 40 }) }), response: answers(figureHistoryAnswer) },
  }, async (request, reply) => answer(request, reply, await viewFigureHistory(office, request.signedIn.actor, request.query), (figures) => ({ figures: figures.map(presentFigure) })));

  app.put('/progress-figures', {
    schema: { summary: 'Enter figures of a period, one or a whole grid: all, or every reason why not', tags, querystring: query({}), body: enterFiguresBody, response: answers(enteredFiguresAnswer) },
  }, async (request, reply) => answer(request, reply, await enterProgress(office, request.signedIn.actor, request.body), (entered) => ({ entered: entered.length })));

  app.post('/progress-figures/import', {
    bodyLimit,
    schema: {
      summary: 'Take in a workbook or CSV of one unit a line and one measure a column: all of it, or every doubt with its cell (422) and nothing stored',
      tags, consumes: ['application/octet-stream'], querystring: query(importFiguresQuery), body: fileBody, response: { ...answers(importedFiguresAnswer), 422: Type.Union([importedFiguresAnswer, refusalAnswer]) },
    },
  }, async (request, reply) => {
    const { name, dryRun, ...where } = request.query;
    const sheets = await readFile(name, request.body ?? noBytes);
    if (!sheets.ok) return refuseWith(request, reply, sheets.refusals);
    const imported = await importFigures(office, request.signedIn.actor, { ...where, dryRun, sheets: sheets.value });
    if (imported.ok && !dryRun && imported.value.doubts.length > 0) reply.code(422);
    const language = languageOf(request);
    return answer(request, reply, imported, ({ figures, entered, doubts }) => ({ dryRun, figures, entered, doubts: doubts.map(({ sheet, at, found, refusal }) => ({ sheet, at, found, sentence: sentence(refusal, language) })) }));
  });
}

function presentGrid({ area, asOf, part, measures, rows }: FigureGrid): FiguresAnswer {
  return {
    unit: area.code, asOf, part: part && [...part],
    measures: measures.map(({ id, vi, en, unit, note, confidence }) => ({ id, vi, en, unit, note, confidence })),
    rows: rows.map(({ unit, mayEnter, cells }) => ({ unit: unit.code, name: `${unit.kind} ${unit.name}`, mayEnter, cells: cells.map(({ measure, figure, earlier }) => ({ measure, figure: figure && presentFigure(figure), earlier: earlier && presentFigure(earlier) })) })),
  };
}

function presentFigure({ asOf, value, source, person, at }: ReportedFigure) {
  return { asOf, value, source, person, at };
}
