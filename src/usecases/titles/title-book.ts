import type { CalendarDate } from '#domain/calendar.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import { gaugeOf, type Gauge } from '#domain/titles/gauge.ts';
import { isOpenOn } from '#domain/titles/open-lines.ts';
import { setOn } from '#domain/titles/set-on.ts';
import { highestTitles, statusOn } from '#domain/titles/status.ts';
import type { Title, TitleStatus } from '#domain/titles/title.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

type Here = Pick<Office, 'law' | 'places' | 'board'>;

/** The register of titles as of one moment of the store, for as many days as are asked about. */
export class TitleBook {
  readonly titles: readonly Title[];
  readonly campaigns: readonly Campaign[];
  readonly #here: Here;
  readonly #ofUnit: ReadonlyMap<UnitId, readonly Title[]>;

  constructor(here: Here, titles: readonly Title[], campaigns: readonly Campaign[]) {
    this.#here = here;
    this.titles = titles;
    this.campaigns = campaigns;
    this.#ofUnit = Map.groupBy(titles, ({ unit }) => unit);
  }

  /** Everything a unit was ever given, in the order it was entered. */
  heldBy(unit: UnitId): readonly Title[] {
    return this.#ofUnit.get(unit) ?? [];
  }

  /** How a title stands on a day; null before it was decided, or where its unit is not known. */
  statusOf(title: Title, asOf: CalendarDate): TitleStatus | null {
    const unit = this.#here.places.find(title.unit);
    return unit ? statusOn(title, asOf, { unit, held: this.heldBy(title.unit), kinds: this.#kinds, isCompleting: this.#isCompleting(title, asOf) }) : null;
  }

  /** The title each unit is counted under on a day. Every count of titles is made from this. */
  highestAt(asOf: CalendarDate): ReadonlyMap<UnitId, Title> {
    return highestTitles(this.titles, asOf, this.#kinds, (id) => this.#here.places.find(id));
  }

  /** The campaign a title is in that is open on a day; the newest, should there be several. */
  campaignOf(title: Title, asOf: CalendarDate): Campaign | undefined {
    return this.campaigns.findLast((campaign) => isOpenOn(campaign, asOf) && campaign.lines.some((line) => line.title === title.id));
  }

  /** How near a title is to being reviewed for revocation, measured by the set of the day; null where there is no set or no rule for it. */
  gaugeOf(title: Title, asOf: CalendarDate): Gauge | null {
    const kind = this.#kinds.get(title.kind);
    const measured = kind && setOn(kind, asOf);
    const outcome = measured && this.#here.board.outcome(measured.judgedBy, title.unit, asOf);
    return measured && outcome ? gaugeOf(measured.set, outcome, this.#here.law.programme.revocation) : null;
  }

  #isCompleting(title: Title, asOf: CalendarDate): boolean {
    const line = this.campaignOf(title, asOf)?.lines.find((candidate) => candidate.title === title.id);
    const outcome = line && this.#here.board.outcome(line.set, title.unit, asOf);
    return line !== undefined && !outcome?.every(({ standing }) => standing === 'met');
  }

  get #kinds() {
    return this.#here.law.programme.titles;
  }
}

/** Opens the register: of some units, or of all. */
export async function openTitleBook(here: Here, shelves: Pick<Shelves, 'titles' | 'campaigns'>, units: readonly UnitId[] | null = null): Promise<TitleBook> {
  const titles = units === null ? await shelves.titles.all() : await shelves.titles.ofUnits(units);
  return new TitleBook(here, titles, await shelves.campaigns.all());
}

/** A title with all that a list says of it. */
export interface TitleAt {
  readonly title: Title;
  readonly unit: Unit;
  readonly status: TitleStatus;
  /** Its unit is counted under it. */
  readonly isHighest: boolean;
  /** Only for the highest, which is the one that can fall. */
  readonly gauge: Gauge | null;
  readonly campaign: number | null;
}

/** Every title decided by a day, of the units that pass, each with how it stands then. */
export function titlesAt(here: Here, book: TitleBook, asOf: CalendarDate, isIn: (unit: Unit) => boolean = () => true): TitleAt[] {
  const highest = book.highestAt(asOf);
  return book.titles.flatMap((title) => {
    const unit = here.places.find(title.unit);
    const status = unit && isIn(unit) ? book.statusOf(title, asOf) : null;
    if (!unit || status === null) return [];
    const isHighest = highest.get(title.unit)?.id === title.id;
    return [{ title, unit, status, isHighest, gauge: isHighest ? book.gaugeOf(title, asOf) : null, campaign: book.campaignOf(title, asOf)?.id ?? null }];
  });
}
