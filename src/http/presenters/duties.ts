import { unitsNow } from '#domain/bodies/heirs.ts';
import { printDeadline } from '#domain/directives/print-deadline.ts';
import { dutyAnswers, dutyJudgements } from '#domain/directives/duty.ts';
import { dueOn } from '#domain/directives/deadline.ts';
import type { GivenDuty } from '#usecases/duties/give-duties.ts';
import type { ListedDuties } from '#usecases/duties/list-duties.ts';
import type { DutyDesk } from '#usecases/duties/open-duty-desk.ts';
import type { DutyFile } from '#usecases/duties/view-duty.ts';
import type { ViewedDuty } from '#usecases/duties/viewed-duty.ts';
import { presentBody } from './bodies.ts';
import type { DeskAnswer, DutiesAnswer, DutyAnswer, DutyLine, GivenAnswer } from '#http/schemas/duties.ts';

export function presentDuties({ duties, total, counts, part }: ListedDuties, limit: number): DutiesAnswer {
  return { part: part && [...part], counts: { ...counts }, total, limit, duties: duties.map(presentLine) };
}

export function presentLine({ duty, standing, lateness, lead, giver, supporting, unit }: ViewedDuty): DutyLine {
  const { kind, wording, spans } = standing.deadline;
  const about = unit ?? lead.found?.unit ?? null;
  return {
    id: duty.id, content: duty.content, proof: duty.proof, papers: duty.sources.length,
    lead: presentBody(lead), giver: presentBody(giver), supporting: supporting.map(presentBody),
    unit: about && { code: about.code, kind: about.kind, name: about.name },
    criteria: duty.criteria.map((criterion) => ({ set: criterion.slice(0, criterion.indexOf('/')), item: criterion.slice(criterion.indexOf('/') + 1) })),
    deadline: { kind, wording, printed: printDeadline(standing.deadline), spans: spans.map((span) => ({ ...span })) },
    due: lateness.due, daysLeft: lateness.daysLeft, timing: lateness.timing, doneLateBy: lateness.doneLateBy,
    state: standing.state, percent: standing.percent, isAsked: standing.asked !== null,
  };
}

export function presentDuty(viewed: DutyFile): DutyAnswer {
  return {
    ...presentLine(viewed),
    sources: viewed.sources.map(({ document, number, place }) => ({ document: number, sign: document?.sign ?? null, date: document?.date ?? null, subject: document?.subject ?? '', issuer: document?.issuerName ?? '', place })),
    events: viewed.duty.events.map(({ deadline, files, ...event }) => ({ ...event, deadline: deadline === null ? null : deadline.wording, files: files.map((file) => ({ ...file })) })),
    ladder: viewed.ladder.map(({ afterDays, body, name, heirs, isReached }) => ({ afterDays, body, name, now: unitsNow({ heirs }), isReached })),
    reminders: viewed.reminders.map(({ login, kind, due, on }) => ({ login, kind, due, on })),
    moves: viewed.moves.flatMap(({ event, needs }) => {
      const said = [...dutyAnswers, ...dutyJudgements].find((kind) => kind === event);
      return said ? [{ event: said, needs: [...needs] }] : [];
    }),
  };
}

export function presentGiven(given: readonly GivenDuty[]): GivenAnswer {
  return { duties: given.map(({ id, lead, deadline }) => ({ id, lead, due: dueOn(deadline) })) };
}

export function presentDesk({ givers }: DutyDesk): DeskAnswer {
  return {
    givers: givers.map(({ body, leads }) => ({
      id: body.id, name: body.name,
      leads: leads.map(({ body: { id, name, kind, unit }, isOwn }) => ({ id, name, kind: kind.id, kindName: kind.mark, level: unit.level, isOwn })),
    })),
  };
}
