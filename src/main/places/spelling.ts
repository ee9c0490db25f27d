/** Open syllables in oa, oe, uy whose tone stands on the second vowel (hoà, khoẻ, thuỷ); `quý` is not one, its u belongs to q. */
const lateTone = /(?<![qQ])([oOuU])([àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ])(?!\p{L})/gu;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The spelling of the house: composed letters, single spaces, tones as in `hòa` and `thủy`, every word of a name with a capital (Đồng Ý). */
export function spell(name: string): string {
  const clean = name.normalize('NFC').replace(/[\u200b-\u200d\ufeff]/g, '').replace(/\s+/g, ' ').trim();
  return clean.replace(lateTone, moveTone).replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function moveTone(_syllable: string, first: string, second: string): string {
  const marked = second.normalize('NFD');
  const tone = tones.exec(marked)?.[0] ?? '';
  const late = first + second;
  return ['o', 'O'].includes(first) || /y/i.test(marked) ? (first + tone).normalize('NFC') + marked.replace(tone, '').normalize('NFC') : late;
}

const kinds = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'thị trấn', 'xã', 'đặc khu'] as const;
export type Kind = (typeof kinds)[number];

/** Parts the common noun from the proper name: `Xã Long Đống` → xã, Long Đống; `Phường 12` → phường, 12. Provinces often come without it. */
export function splitKind(fullName: string): { kind: Kind | null; name: string } {
  const spelled = spell(fullName);
  const kind = kinds.find((candidate) => spelled.toLowerCase().startsWith(`${candidate} `)) ?? null;
  return { kind, name: kind === null ? spelled : spelled.slice(kind.length + 1) };
}
