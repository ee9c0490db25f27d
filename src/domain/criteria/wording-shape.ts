import { paperKinds } from './paper-kind.ts';
import { filled, listOf, nullable, object, oneOf, text, yesNo, type Shape } from './shape.ts';
import type { Placeholder, WordingForm } from './wording-form.ts';

const placeholder: Shape<Placeholder> = object(
  { key: text, label: text, holds: filled(oneOf('text', 'blocks'), 'text'), list: filled(nullable(text), null), required: filled(yesNo, false), meaning: text },
  {},
);

/** `ntm-wording/1`: the wording of one paper. Whether its lines can be read is asked where they are filled (papers/read-wording.ts). */
export const wordingShape: Shape<WordingForm> = object(
  {
    id: text, kind: oneOf(...paperKinds), name: text, placeholders: listOf(placeholder), lists: listOf(object({ key: text, label: text }, {})), lines: listOf(text),
    confidence: oneOf('official', 'recalled', 'province', 'template'),
  },
  {},
  ['schema', 'note'],
);
