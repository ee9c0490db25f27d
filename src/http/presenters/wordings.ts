import type { WordingsAnswer } from '#http/schemas/wordings.ts';
import type { ListedWordings } from '#usecases/papers/list-wordings.ts';

export function presentWordings({ place, holders, wordings }: ListedWordings): WordingsAnswer {
  return {
    holder: place.holder.includes(':') ? place.holder : place.unit.code,
    name: place.name,
    holders: [...holders],
    wordings: wordings.map(({ form: { id, kind, name, placeholders }, lines, from }) => ({
      id, kind, name, lines: [...lines], from: from === null ? 'law' : from.holder === place.holder ? 'own' : 'province',
      fileName: from?.fileName ?? null, person: from?.person ?? null, at: from?.at ?? null,
      placeholders: placeholders.map(({ label, meaning, required }) => ({ label, meaning, required })),
    })),
  };
}
