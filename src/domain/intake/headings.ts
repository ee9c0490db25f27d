import { fold } from '#domain/places/fold.ts';

/** What a column holds, by its heading; the same words serve the flat form and the wide one. */
export type HeadingRole = 'unit' | 'code' | 'district' | 'set' | 'indicator' | 'value' | 'note' | 'as-of' | 'ordinal' | 'aside';

const headings: readonly (readonly [HeadingRole, RegExp])[] = [
  ['ordinal', /^(?:tt|stt|so tt|so thu tu|no)$/],
  ['code', /^(?:ma(?: so)?(?: (?:xa|thon|huyen|don vi|dvhc|don vi hanh chinh))?|(?:unit )?code)$/],
  ['unit', /^(?:(?:ten )?(?:don vi(?: hanh chinh)?|dia (?:phuong|ban)|(?:huyen (?:thi xa )?(?:thanh pho )?)?(?:ten )?(?:xa|thon|khu dan cu)(?: (?:phuong|thi tran|ban|xom|khu dan cu))*)|unit|commune|village)$/],
  ['district', /^(?:ten |thuoc )?(?:huyen|quan)(?: (?:huyen|quan|thi xa|thanh pho))*$/],
  ['set', /^(?:set|bo tieu chi|ma bo tieu chi)$/],
  ['indicator', /^(?:indicator|item|(?:ma )?(?:chi tieu|tieu chi)|tieu chi chi tieu)$/],
  ['value', /^(?:value|gia tri|ket qua)$/],
  ['note', /^(?:note|ghi chu)$/],
  ['as-of', /^(?:as of|ngay|ngay so lieu|thoi diem)$/],
  ['aside', /^(?:nam(?: .*)?|so ngay .*|(?:so )?(?:qd|quyet dinh).*|tong|cong|tong (?:so|cong)\b.*|so (?:tieu chi|chi tieu|tc|ct)\b.*|(?:ty|ti) le(?: dat| %)?|.*chua dat|(?:tieu chi|tc) dat)$/],
];

/** Asks in the order of the list; undefined for a heading that tells nothing. */
export function headingRole(text: string): HeadingRole | undefined {
  const key = fold(text);
  return headings.find(([, pattern]) => pattern.test(key))?.[0];
}
