import { findItem, pieces, type KnownItem } from '#domain/assessment/known-items.ts';
import type { Item } from '#domain/assessment/reading.ts';
import type { CriteriaSet, Overlay } from '#domain/criteria/criteria-set.ts';
import { fold } from '#domain/places/fold.ts';

export interface NamedItem {
  readonly item: Item;
  readonly known: KnownItem;
}

/** How offices write a criterion or indicator: `2.1`, `2,1`, `TC 2`, `Tiêu chí số 2`, `2. Giao thông`, `5.1#csvc_muc_1`. */
const coded = /^(tieu chi|chi tieu|tc|ct)?\s*(?:so\s*)?(\d{1,2}(?:[.,]\d{1,2})?|[a-z]{1,3}\.\d{1,2})(#\w+)?([\s.:)–-]*)(.*)$/u;
const prefixed = /^(?:tiêu chí|chỉ tiêu)\s*:?\s+/iu;

/** Finds what a text names in one set. Answers are remembered, for a file says the same few hundred names thousands of times. */
export class ItemNames {
  readonly set: CriteriaSet;
  readonly #overlays: readonly Overlay[];
  readonly #byName = new Map<string, Item>();
  readonly #byCode = new Map<string, Item>();
  readonly #answers = new Map<string, NamedItem | undefined>();

  constructor(set: CriteriaSet, overlays: readonly Overlay[]) {
    this.set = set;
    this.#overlays = overlays.filter((overlay) => overlay.base === set.id);
    for (const criterion of set.criteria) {
      this.#enter(String(criterion.no), criterion.vi);
      for (const indicator of criterion.indicators) this.#enter(indicator.code, indicator.vi);
    }
  }

  find(text: string): NamedItem | undefined {
    const held = this.#answers.get(text);
    if (held || this.#answers.has(text)) return held;
    const named = this.#look(text);
    this.#answers.set(text, named);
    return named;
  }

  /** Whether the text is nothing but a number, as in a row `1 … 19` under a heading that says what it counts. */
  isBareNumber(text: string): boolean {
    return /^\d{1,2}$/.test(text.trim());
  }

  /** A named piece of an indicator (`csvc_muc_1` of 5.1), where it has one of that name. */
  findPiece({ known, item }: NamedItem, key: string): NamedItem | undefined {
    return known.kind === 'indicator' && pieces(known.indicator, this.#overlays).has(key) ? this.find(`${item}#${key}`) : undefined;
  }

  #enter(item: Item, name: string): void {
    this.#byCode.set(item.toLowerCase(), item);
    if (!this.#byName.has(fold(name))) this.#byName.set(fold(name), item);
  }

  #look(text: string): NamedItem | undefined {
    const item = this.#byName.get(fold(text)) ?? this.#byName.get(fold(text.trim().replace(prefixed, ''))) ?? this.#readCode(text);
    const known = item === undefined ? undefined : findItem(this.set, item, this.#overlays);
    return item !== undefined && known ? { item, known } : undefined;
  }

  #readCode(text: string): Item | undefined {
    const [, prefix, code = '', part = '', separator = '', name = ''] = coded.exec(unmarked(text)) ?? [];
    const item = this.#byCode.get(code.replace(',', '.').replace(/^0+(?=\d)/, ''));
    if (item === undefined || !this.#mayBear(item, name, prefix !== undefined || separator.trim() !== '' || item.includes('.'))) return undefined;
    return item + part;
  }

  /** `1. Giao thông` names two things where 2 is Giao thông: a doubt. `19 tiêu chí` is a count, not criterion 19. */
  #mayBear(item: Item, name: string, isPlainlyCode: boolean): boolean {
    if (name === '') return true;
    const named = this.#byName.get(fold(name));
    if (named !== undefined) return named === item || named.startsWith(`${item}.`) || item.startsWith(`${named}.`);
    return isPlainlyCode && !/^(?:tieu chi|chi tieu|xa|nam)\b/.test(name);
  }
}

/** Lower case without marks, signs kept: codes live by their dots. */
function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();
}
