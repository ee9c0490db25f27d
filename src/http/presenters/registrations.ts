import type { Law } from '#domain/criteria/law.ts';
import { needsReason, type RegistrationWarning } from '#domain/plans/registration-warning.ts';
import type { VillagesRead } from '#domain/plans/read-villages.ts';
import type { ListedRegistrations, RegistrationLine } from '#usecases/plans/list-registrations.ts';
import type { CheckedUnit } from '#usecases/plans/take-registration.ts';
import type { CheckedAnswer, RegistrationsAnswer, VillagesPreviewAnswer } from '#http/schemas/registrations.ts';
import type { Language } from '#words/language.ts';
import { warningSentence } from '#words/registration-warnings.ts';
import { sentence } from '#words/refusals.ts';

/** What a presenter needs to know of the house. */
export interface RegistrationPen {
  readonly law: Law;
  readonly language: Language;
}

export function presentRegistrations({ area, asOf, part, lines, tally, mayRegister, mayJudge }: ListedRegistrations, pen: RegistrationPen): RegistrationsAnswer {
  return {
    area: area.code, asOf, part: part && [...part], mayRegister, mayJudge, total: tally.total, byOrigin: { ...tally.byOrigin },
    titles: [...pen.law.programme.titles.values()].map(({ id, vi, en, level }) => ({ id, vi, en, level })),
    registrations: lines.map((line) => presentLine(line, pen)),
  };
}

export function presentLine({ registration, unit, parent, met, unmet, unknown, owners, title }: RegistrationLine, pen: RegistrationPen): RegistrationsAnswer['registrations'][number] {
  const { id, year, set, origin, state, reason, registeredOn, expectedOn, met: metThen, of, plan, overriding, note, warnings } = registration;
  return {
    id, unit: unit.code, name: unit.name, kind: unit.kind, level: unit.level, parent: parent?.code ?? null, parentName: parent?.name ?? null, title: registration.kind, titleName: titleName(registration.kind, pen),
    year, set, origin, state, reason, registeredOn, expectedOn, metThen, of, met: [...met], unmet: [...unmet], unknown: [...unknown],
    owners: owners.map((owner) => pen.law.departments.get(owner)?.vi ?? owner), plan, overriding, note, warnings: warnings.map((warning) => presentWarning(warning, pen)), decision: title?.decision ?? null,
  };
}

export function presentChecked(checked: readonly CheckedUnit[], pen: RegistrationPen): CheckedAnswer {
  return {
    checked: checked.map(({ read: { unit, kind }, set, met, of, warnings }) => ({
      unit: unit.code, name: unit.name, kind: kind.id, set, met, of, needsReason: needsReason(warnings), warnings: warnings.map((warning) => presentWarning(warning, pen)),
    })),
  };
}

export function presentVillages({ lines, doubts }: VillagesRead, { language }: RegistrationPen): VillagesPreviewAnswer {
  return {
    villages: lines.map(({ commune, village, name, kind, year, at }) => ({ commune: commune.code, communeName: commune.name, name, isNew: village === null, title: kind.short, year, at })),
    doubts: doubts.map(({ at, found, refusal }) => ({ at, found, code: refusal.code, sentence: sentence(refusal, language) })),
  };
}

function presentWarning(warning: RegistrationWarning, pen: RegistrationPen): { kind: string; sentence: string; needsReason: boolean } {
  return { kind: warning.kind, sentence: warningSentence(warning, (id) => titleName(id, pen), pen.language), needsReason: needsReason([warning]) };
}

function titleName(id: string, { law, language }: RegistrationPen): string {
  return law.programme.titles.get(id)?.[language] ?? id;
}
