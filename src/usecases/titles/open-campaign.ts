import { printDate, readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { CampaignLine, NewCampaign } from '#domain/titles/campaign.ts';
import { isOpenOn, openLines } from '#domain/titles/open-lines.ts';
import { filledText } from '#domain/titles/read-titles.ts';
import type { Title } from '#domain/titles/title.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { deed, question } from '#usecases/use-case.ts';
import { handOf } from './register-titles.ts';
import { openTitleBook } from './title-book.ts';

/** A campaign as a person asks for it; days as typed. */
export interface OpenCampaign {
  readonly unit: string;
  readonly name: string;
  readonly basis: string;
  /** The day it opens: the sets of that day are applied to whoever holds a title then. */
  readonly openedOn: string;
  readonly titlesUpTo: string;
  readonly reviewBy: string;
  readonly roadmapBy: string;
  readonly completeBy: string;
}

/** What opening would do. */
export interface CampaignPreview {
  readonly lines: readonly CampaignLine[];
  readonly counts: readonly { readonly kind: string; readonly set: string; readonly lines: number }[];
  /** Left out because they were decided after the day asked for, or because their kind has no set on the opening day. */
  readonly later: readonly Title[];
  readonly unmeasured: readonly Title[];
  /** Why it could not be opened so; none where it could. */
  readonly refusals: readonly Refusal[];
}

type Here = Pick<Office, 'law' | 'places' | 'board' | 'clock'>;

const areaOf = (office: Office, input: OpenCampaign) => {
  const openedOn = readDate(input.openedOn);
  if (!openedOn.ok) return openedOn;
  const area = unitAt(office.places, input.unit, openedOn.value);
  return area.ok ? done({ units: [area.value] }) : area;
};

/** Who would be in a campaign, each unit once under its highest title, before anybody opens it. */
export const previewCampaign = question<OpenCampaign, CampaignPreview>('open-campaign', {
  reach: areaOf,
  answer: async (office, _actor, input) => office.store.reading((shelves) => previewOf(office, shelves, input)),
});

/** Opens a campaign over the titles an area holds: who is in it, and which set each is measured by, is settled now. */
export const openCampaign = deed<OpenCampaign, number>('open-campaign', {
  reach: areaOf,
  act: async (desk, input) => {
    const read = readCampaign(desk, input);
    const preview = await previewOf(desk, desk.shelves, input);
    if (!read.ok) return read;
    if (!preview.ok) return preview;
    const { lines, refusals } = preview.value;
    if (refusals.length > 0) return { ok: false, refusals };
    const { openedOn, area, ...campaign } = read.value;
    return done(await desk.shelves.campaigns.open({ ...campaign, area: area.id }, openedOn, lines, handOf(desk)));
  },
  record: ({ unit, name, openedOn, titlesUpTo, reviewBy, roadmapBy, completeBy }, campaign) => ({ subject: `${unit} ${name}`, details: { campaign, openedOn, titlesUpTo, reviewBy, roadmapBy, completeBy } }),
});

async function previewOf(here: Here, shelves: Pick<Shelves, 'titles' | 'campaigns'>, input: OpenCampaign): Promise<Outcome<CampaignPreview>> {
  const read = readCampaign(here, { ...input, name: input.name.trim() || '–', basis: input.basis.trim() || '–' });
  if (!read.ok) return read;
  const { area, openedOn, titlesUpTo } = read.value;
  const book = await openTitleBook(here, shelves);
  const inside = book.titles.filter(({ unit }) => isInside(here, unit, area));
  const opening = openLines(inside, { openedOn, titlesUpTo, kinds: here.law.programme.titles, unitOf: (id) => here.places.find(id) });
  const refusals = opening.lines.flatMap((line) => {
    const running = book.campaigns.find((campaign) => isOpenOn(campaign, openedOn) && campaign.lines.some(({ title }) => title === line.title));
    return running ? [refusal('title-in-campaign', { unit: here.places.find(line.unit)?.name ?? '', campaign: running.name })] : [];
  });
  if (opening.lines.length === 0) refusals.push(refusal('campaign-empty', { area: area.name, upTo: printDate(titlesUpTo) }));
  const counts = [...Map.groupBy(opening.lines, ({ kind, set }) => `${kind}|${set}`).values()].flatMap((lines) => (lines[0] ? [{ kind: lines[0].kind, set: lines[0].set, lines: lines.length }] : []));
  return done({ ...opening, counts: counts.toSorted((a, b) => b.lines - a.lines), refusals });
}

function isInside({ places }: Pick<Here, 'places'>, id: Title['unit'], area: Unit): boolean {
  const unit = places.find(id);
  return unit !== undefined && places.isWithin(unit, area.id);
}

interface ReadCampaign extends Omit<NewCampaign, 'area'> {
  readonly area: Unit;
  readonly openedOn: CalendarDate;
}

/** Every field at once; the four terms follow one another, and what is measured was decided before it opens. */
function readCampaign(here: Here, input: OpenCampaign): Outcome<ReadCampaign> {
  const name = at('name', filledText(input.name, 'name'));
  const basis = at('basis', filledText(input.basis, 'basis'));
  const days = (['openedOn', 'titlesUpTo', 'reviewBy', 'roadmapBy', 'completeBy'] as const).map((field) => at(field, readDate(input[field])));
  const [openedOn, titlesUpTo, reviewBy, roadmapBy, completeBy] = days;
  const area = openedOn?.ok ? unitAt(here.places, input.unit, openedOn.value) : refuse('unknown-unit', { found: input.unit });
  const refusals = [name, basis, ...days, ...(openedOn?.ok ? [area] : [])].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  if (!name.ok || !basis.ok || !openedOn?.ok || !titlesUpTo?.ok || !reviewBy?.ok || !roadmapBy?.ok || !completeBy?.ok || !area.ok) return { ok: false, refusals };
  const order = [openedOn.value, reviewBy.value, roadmapBy.value, completeBy.value];
  if (order.some((day, index) => index > 0 && day < (order[index - 1] ?? day)) || titlesUpTo.value > openedOn.value || openedOn.value > here.clock.today()) return refuse('campaign-dates', {});
  return done({
    area: area.value, name: name.value, basis: basis.value, openedOn: openedOn.value,
    titlesUpTo: titlesUpTo.value, reviewBy: reviewBy.value, roadmapBy: roadmapBy.value, completeBy: completeBy.value,
  });
}

function at<T>(field: string, outcome: Outcome<T>): Outcome<T> {
  return outcome.ok ? outcome : { ok: false, refusals: outcome.refusals.map((refused) => ({ ...refused, at: field })) };
}
