import type { Duty, NewDuty } from './duty.ts';

/** Words that stand in nearly every duty and so tell nothing. */
const usual = new Set(['và', 'các', 'cho', 'của', 'theo', 'tại', 'thực', 'hiện', 'hoàn', 'thành', 'tăng', 'cường', 'chỉ', 'đạo', 'việc', 'đúng', 'với', 'đối', 'xã', 'huyện', 'tỉnh', 'ubnd', 'triển', 'khai']);

/** From this share of words on, two contents are likely one obligation in two papers' words. */
const alikeFrom = 0.6;

export type SoughtDuty = Pick<NewDuty, 'content' | 'lead' | 'criteria'>;

/**
 * Duties that a new one may only say again, most alike first: of the same lead, and either about an item both name or in much the same words.
 * They are proposed to be cited; a person decides.
 */
export function likelySame<D extends Pick<Duty, 'content' | 'lead' | 'criteria'>>(sought: SoughtDuty, duties: readonly D[]): readonly D[] {
  const words = wordsOf(sought.content);
  return duties
    .filter(({ lead }) => lead === sought.lead)
    .map((duty) => ({ duty, alike: likeness(words, wordsOf(duty.content)), shares: duty.criteria.some((criterion) => sought.criteria.includes(criterion)) }))
    .filter(({ alike, shares }) => shares || alike >= alikeFrom)
    .toSorted((a, b) => b.alike - a.alike)
    .map(({ duty }) => duty);
}

function wordsOf(content: string): ReadonlySet<string> {
  return new Set(content.normalize('NFC').toLocaleLowerCase('vi').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !usual.has(word)));
}

/** Words in both, of the words of the shorter: one paper says much the same at greater length. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  const shorter = Math.min(one.size, other.size);
  return shorter === 0 ? 0 : both / shorter;
}
