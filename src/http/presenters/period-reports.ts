import type { Law } from '#domain/criteria/law.ts';
import type { PeriodKind } from '#domain/criteria/period-rules.ts';
import { gatherTexts, type PeriodContent } from '#domain/period-reports/content.ts';
import type { Period } from '#domain/period-reports/period.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { PeriodCalendar } from '#usecases/period-reports/list-period-reports.ts';
import type { PeriodReportView } from '#usecases/period-reports/view-period-report.ts';
import type { Language } from '#words/language.ts';
import type { CalendarAnswer, PeriodReportAnswer } from '#http/schemas/period-reports.ts';

interface Pen {
  readonly law: Law;
  readonly language: Language;
}

export function presentCalendar({ unit, year, today, part, lines }: PeriodCalendar, pen: Pen): CalendarAnswer {
  const kinds = new Map(pen.law.programme.periods.kinds.map((kind) => [kind.id, kind]));
  return {
    unit: placeOf(unit), year, today, part: part && [...part],
    reports: lines.map(({ unit: owing, period, standing: { state, sentOn, isLate }, next }) => ({ unit: placeOf(owing), period: presentPeriod(period, kinds.get(period.kind), pen), state, sentOn, late: isLate, next: [...next] })),
  };
}

export function presentPeriodReport({ unit, kind, period, standing, content, changed, events, next, receiver }: PeriodReportView, pen: Pen): PeriodReportAnswer {
  return {
    unit: placeOf(unit),
    period: presentPeriod(period, kind, pen),
    state: standing.state, sentOn: standing.sentOn, late: standing.isLate,
    asks: [...kind.texts],
    content: presentContent(content, pen),
    changed: [...changed],
    gathered: Object.fromEntries(kind.texts.flatMap((text) => (gatherTexts(content.below, text) === '' ? [] : [[text, gatherTexts(content.below, text)]]))),
    events: events.map(({ event, on, reason, person, behalf, at }) => ({ event, on, reason, person, behalf, at })),
    next: [...next],
    base: events.at(-1)?.seq ?? null,
    receiver: placeOf(receiver),
  };
}

function presentContent({ criteria, titles, progress, distribution, duties, below, texts, ...plain }: PeriodContent, { law, language }: Pen): PeriodReportAnswer['content'] {
  const names = new Map(law.sets.get(plain.set)?.criteria.map((criterion) => [criterion.no, criterion[language]]));
  const measures = new Map(law.programme.push.measures.map((measure) => [measure.id, measure]));
  return {
    ...plain,
    distribution: distribution && { ...distribution, bands: distribution.bands.map((band) => ({ ...band })) },
    criteria: criteria && criteria.map((line) => ({ ...line, name: names.get(line.no) ?? String(line.no) })),
    titles: titles && titles.map((line) => ({ ...line, name: law.programme.titles.get(line.kind)?.[language] ?? line.kind })),
    progress: progress && progress.map((line) => ({ ...line, name: measures.get(line.measure)?.[language] ?? line.measure, unit: measures.get(line.measure)?.unit ?? '' })),
    duties: duties && { ...duties },
    texts: { ...texts },
    below: below.map((line) => ({ ...line, texts: { ...line.texts } })),
  };
}

function presentPeriod(period: Period, kind: PeriodKind | undefined, { language }: Pen): CalendarAnswer['reports'][number]['period'] {
  return { ...period, name: kind?.[language] ?? period.kind };
}

function placeOf({ code, name, kind, level }: Unit) {
  return { code, name, kind, level };
}
