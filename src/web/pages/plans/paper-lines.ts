import type { EditPlanBody } from '#http/schemas/plans.ts';

export function linesOf(texts: readonly string[]): string {
  return texts.join('\n');
}

/** `UBND tỉnh (b/c)` a line; one that was there keeps the body it is. */
export function recipientsOf(text: string, known: EditPlanBody['paper']['recipients']): EditPlanBody['paper']['recipients'] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [, name = line, purpose = ''] = /^(.*?)\s*\(([^()]*)\)$/u.exec(line) ?? [];
    return { body: known.find((one) => one.name === name)?.body ?? null, name, purpose };
  });
}

/** `KT. Nông Văn An` taken apart; a bare name has no mark. */
export function rightOf(signer: string, marks: readonly string[]): { readonly right: string; readonly name: string } {
  const right = marks.find((mark) => mark !== '' && signer.startsWith(mark)) ?? '';
  return { right, name: signer.slice(right.length).trimStart() };
}
