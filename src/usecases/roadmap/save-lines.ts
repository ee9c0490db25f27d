import { done, refuse } from '#domain/outcome.ts';
import type { LineCost, RoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import { deed } from '#usecases/use-case.ts';
import { findCampaign } from './find-campaign.ts';
import { moneyOf } from './line-bounds.ts';
import { takeLines } from './take-lines.ts';
import { unitsOfCampaign } from './units-of-part.ts';

/** A line as a person wrote it; what was read and what is required are the system's own words. */
export interface WrittenLine {
  readonly unit: string;
  readonly item: string;
  readonly solution: string;
  readonly owner: string | null;
  readonly doer: string | null;
  readonly cost: LineCost | null;
  readonly due: string | null;
  readonly after: string | null;
  readonly note: string;
  /** Number of the line it was written over; null where there was none. */
  readonly base: number | null;
}

export interface SaveLines {
  readonly campaign: number;
  readonly lines: readonly WrittenLine[];
}

export interface SavedLines {
  readonly saved: readonly RoadmapLine[];
  /** Lines that already say the same; a request that comes twice changes nothing. */
  readonly unchanged: number;
}

/** Saves many lines together, all or none; every refusal is told, each with its unit, item and field. */
export const saveLines = deed<SaveLines, SavedLines>('edit-roadmap', {
  reach: () => done({ units: [] }),
  act: async (desk, { campaign: id, lines }) => {
    const campaign = await findCampaign(desk.shelves, id);
    if (!campaign.ok) return campaign;
    const byCode = new Map(unitsOfCampaign(desk, campaign.value).map((each) => [each.unit.code, each]));
    const touched = [...new Set(lines.map(({ unit }) => unit))];
    const ids = touched.flatMap((code) => byCode.get(code)?.unit.id ?? []);
    const held = Map.groupBy(await desk.shelves.roadmap.lines(id, ids), ({ unit }) => unit);
    const money = await moneyOf(desk.shelves, desk, ids, campaign.value.completeBy);
    const taken = touched.map((code) => {
      const each = byCode.get(code);
      const written = lines.filter(({ unit }) => unit === code);
      if (!each) return refuse('not-in-campaign', { unit: code, campaign: campaign.value.name }, code);
      return takeLines(desk, campaign.value, each, written, held.get(each.unit.id) ?? [], money);
    });
    const refusals = taken.flatMap((unit) => (unit.ok ? [] : unit.refusals));
    if (refusals.length > 0) return { ok: false, refusals };
    const fresh = taken.flatMap((unit) => (unit.ok ? unit.value : []));
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    const saved = fresh.length === 0 ? [] : await desk.shelves.roadmap.append(fresh, by);
    return done({ saved, unchanged: lines.length - saved.length });
  },
  record: ({ campaign, lines }, { saved }) => {
    const [first, last] = [saved[0], saved.at(-1)];
    return first && last ? { subject: `${campaign} ${[...new Set(lines.map(({ unit }) => unit))].slice(0, 4).join(', ')}`, details: { campaign, lines: saved.length, first: first.seq, last: last.seq } } : null;
  },
});
