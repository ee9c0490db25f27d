import { done } from '#domain/outcome.ts';
import { partOf } from '#usecases/part-of.ts';
import { boardOf } from '#usecases/push/board-of.ts';
import { asProposed } from '#usecases/push/letter-facts.ts';
import { findPushArea } from '#usecases/push/push-area.ts';
import { pushPaper } from '#usecases/push/push-paper.ts';
import type { Maker } from './made.ts';

/** The letter of the newest push of the area up to the day; where none was saved, of what is proposed on that day, as a draft. */
export const makeUrgingLetter: Maker = async ({ office, shelves, actor, deed }, { area, asOf }) => {
  const found = findPushArea(office, { unit: area.code, asOf });
  if (!found.ok) return found;
  const [saved] = (await shelves.pushes.ofArea(area.id)).filter((push) => push.asOf <= asOf);
  const push = saved ?? asProposed(await boardOf(office, shelves, area, asOf, partOf(office, actor, deed, area).tops));
  const letter = await pushPaper(office, shelves, area, push);
  return letter.ok ? done({ paper: letter.value.paper }) : letter;
};
