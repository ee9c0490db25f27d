import { bodiesOf, speaksFor } from '#domain/bodies/find-body.ts';
import type { WordingForm } from '#domain/criteria/wording-form.ts';
import { done } from '#domain/outcome.ts';
import type { KeptWording } from '#domain/papers/kept-wording.ts';
import { question } from '#usecases/use-case.ts';
import { linesFor } from './wording-for.ts';
import { findWordingPlace, type FoundPlace, type WordingPlace } from './wording-place.ts';

export interface ListedWordings {
  readonly place: FoundPlace;
  /** Whose wordings the person may set there: the province's, and those of its bodies he speaks for. */
  readonly holders: readonly { readonly id: string; readonly name: string }[];
  readonly wordings: readonly ListedWording[];
}

export interface ListedWording {
  readonly form: WordingForm;
  readonly lines: readonly string[];
  /** null is the wording of the law. */
  readonly from: KeptWording | null;
}

/** Every paper's wording as it counts for a province or one of its bodies. */
export const listWordings = question<WordingPlace, ListedWordings>('change-wording', {
  reach: (office, input) => {
    const place = findWordingPlace(office, input);
    return place.ok ? done({ units: [place.value.unit] }) : place;
  },
  answer: async (office, actor, input) => {
    const place = findWordingPlace(office, input);
    if (!place.ok) return place;
    const { unit, holders } = place.value;
    const { law, places, clock } = office;
    const kept = await office.store.reading(({ wordings }) => wordings.newest(holders));
    const province = places.provinceOf(unit) ?? unit;
    const spoken = bodiesOf(law.programme.bodies, province, clock.today()).filter((body) => speaksFor(actor, body, law.roles, places, clock.today()));
    return done({
      place: place.value,
      holders: [{ id: province.code, name: `${province.kind} ${province.name}` }, ...spoken.map(({ id, name }) => ({ id, name }))],
      wordings: [...law.programme.wordings.values()].map((form) => ({ form, ...linesFor(form, kept, holders) })),
    });
  },
});
