import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Board } from '#board/board.ts';
import { Courses } from '#board/courses.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { Gazetteer } from '#domain/places/gazetteer.ts';
import { openStore, type OpenStore } from '#store/database.ts';
import type { Clock, Known, Office } from '#usecases/office.ts';
import { argonPasswords } from '#http/passwords.ts';
import { readAccountRules } from '#domain/people/account-rules.ts';
import { sayGap } from '#words/gap-text.ts';
import { periodWords } from '#words/period-words.ts';
import { planWords } from '#words/plan-words.ts';
import { machineClock } from './clock.ts';
import { readLaw } from './read-law.ts';

export interface OfficePlace {
  /** Directory of files, of the embedded database, and of a province's own law (`law/` in it). */
  readonly dataDir: string;
  /** postgres://… ; null is the embedded SQLite. */
  readonly databaseUrl: string | null;
}

export interface OpenOffice {
  readonly office: Office;
  readonly store: OpenStore;
  readonly close: () => Promise<void>;
}

/** law/ as it came with the program. */
export const ownLaw = join(import.meta.dirname, '../../law');

/** Opens the store (migrating it), reads the law, and fills gazetteer and board. Refused when a law file is not sound. */
export async function openOffice(place: OfficePlace, clock: Clock = machineClock): Promise<Outcome<OpenOffice>> {
  const law = readLaw([ownLaw, join(place.dataDir, 'law')]);
  if (!law.ok) return law;
  const rules = readAccountRules(JSON.parse(readFileSync(join(ownLaw, 'people.json'), 'utf8')));
  if (!rules.ok) return rules;
  mkdirSync(place.dataDir, { recursive: true });
  const store = await openStore({ dataDir: place.dataDir, url: place.databaseUrl });
  const places = new Gazetteer([], []);
  const board = new Board(law.value, places);
  const courses = new Courses(law.value.workflow);
  const office: Office = { store, law: law.value, places, board, courses, clock, passwords: argonPasswords(rules.value), sayGap, planWords, periodWords, follow: follower(store, places, board, courses) };
  await office.follow();
  return done({ office, store, close: () => store.close() });
}

/** Takes in what was committed since the last time, by this process or another. Calls made meanwhile wait for the one under way and then look again. */
function follower(store: OpenStore, places: Gazetteer, board: Board, courses: Courses): Office['follow'] {
  let seen = -1;
  let underWay: Promise<void> = Promise.resolve();
  const catchUp = async ({ newest = 0, readings = [], opinions = [] }: Known): Promise<void> => {
    board.apply(readings.filter((reading) => reading.seq > board.lastSeq));
    courses.apply(opinions.filter((opinion) => opinion.seq > courses.lastSeq));
    const last = Math.max(await store.lastEntry(), newest);
    if (last <= seen) return;
    await store.reading(async (shelves) => {
      if (places.size > 0) places.fill(await shelves.places.addedSince(seen), []);
      else {
        const { units, successions } = await shelves.places.all();
        places.fill(units, successions);
      }
      await shelves.readings.inSlices(board.lastSeq, (readings) => { board.apply(readings); });
      await shelves.opinions.inSlices(courses.lastSeq, (opinions) => { courses.apply(opinions); });
      board.undo(await shelves.batches.undoneSince(seen));
    });
    seen = last;
  };
  return (known = {}) => (underWay = underWay.then(() => catchUp(known), () => catchUp(known)));
}
