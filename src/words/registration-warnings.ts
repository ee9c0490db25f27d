import { printDate } from '#domain/calendar.ts';
import { printCount, printFigure } from '#domain/figures.ts';
import type { RegistrationWarning } from '#domain/plans/registration-warning.ts';
import type { Origin, RegistrationState } from '#domain/plans/registration.ts';
import type { Language } from './language.ts';

type Tell = { readonly [K in RegistrationWarning['kind']]: (warning: Extract<RegistrationWarning, { kind: K }>, title: (id: string) => string) => string };

const vietnamese: Tell = {
  'ladder': ({ needs, heldUnder, met, of }, title) =>
    `Chưa có danh hiệu ${title(needs)} theo bộ tiêu chí hiện hành${heldUnder === null ? '' : ' (đã công nhận theo bộ trước)'}${met === null || of === null ? '' : `; hiện đạt ${met}/${of} tiêu chí của bộ ấy`}`,
  'below-minimum': ({ met, minimum }) => `Mới đạt ${printCount(met)} tiêu chí, quy định đăng ký từ ${printCount(minimum)} tiêu chí`,
  'debt': ({ dong, asOf }) => `Còn nợ đọng xây dựng cơ bản ${printFigure(dong / 1_000_000)} triệu đồng (số báo cáo đến ${printDate(asOf)})`,
  'debt-unknown': () => 'Chưa có số liệu nợ đọng xây dựng cơ bản: chưa biết có nợ hay không',
  'gap': ({ missing, months, limit }) => `Còn thiếu ${printCount(missing)} tiêu chí trong ${printCount(months)} tháng, quá mức ${printFigure(limit)} tiêu chí mỗi tháng`,
  'unknown-criteria': ({ count }) => `${printCount(count)} tiêu chí chưa có số liệu`,
  'already-registered': ({ year, state }) => `Đã đăng ký danh hiệu này cho năm ${year} (${stateNames.vi[state]})`,
  'already-held': ({ decision }) => `Đã được công nhận danh hiệu này theo ${decision}`,
  'unit-ends': ({ on }) => `Đơn vị kết thúc ngày ${printDate(on)}, trước khi hết năm đăng ký`,
};

const english: Tell = {
  'ladder': ({ needs, heldUnder, met, of }, title) =>
    `${title(needs)} is not held under the set in force${heldUnder === null ? '' : ' (recognised under an earlier set)'}${met === null || of === null ? '' : `; ${met} of ${of} of its criteria are met now`}`,
  'below-minimum': ({ met, minimum }) => `Meets ${met} criteria; ${minimum} are asked for to register`,
  'debt': ({ dong, asOf }) => `Construction debt of ${printFigure(dong / 1_000_000)} million đồng (as reported to ${printDate(asOf)})`,
  'debt-unknown': () => 'Construction debt was not reported: nobody knows whether there is any',
  'gap': ({ missing, months, limit }) => `${missing} criteria to gain in ${months} months, more than ${printFigure(limit)} a month`,
  'unknown-criteria': ({ count }) => `${count} criteria have no figures yet`,
  'already-registered': ({ year, state }) => `Registered for this title for ${year} already (${stateNames.en[state]})`,
  'already-held': ({ decision }) => `Holds this title by ${decision}`,
  'unit-ends': ({ on }) => `The unit ends on ${printDate(on)}, before the year does`,
};

const tell: Readonly<Record<Language, Tell>> = { vi: vietnamese, en: english };

/** A warning as a person reads it; `title` names a title by its id. */
export function warningSentence(warning: RegistrationWarning, title: (id: string) => string, language: Language = 'vi'): string {
  return (tell[language][warning.kind] as (one: RegistrationWarning, name: (id: string) => string) => string)(warning, title);
}

export const originNames: Readonly<Record<Language, Readonly<Record<Origin, string>>>> = {
  vi: { 'province-plan': 'Trong kế hoạch tỉnh', 'district-effort': 'Huyện tự phấn đấu', 'own': 'Xã tự đăng ký' },
  en: { 'province-plan': 'Province plan', 'district-effort': 'District’s own effort', 'own': 'Commune’s own' },
};

export const stateNames: Readonly<Record<Language, Readonly<Record<RegistrationState, string>>>> = {
  vi: { registered: 'đã đăng ký', accepted: 'đã vào kế hoạch', refused: 'bị từ chối', withdrawn: 'đã rút', carried: 'chuyển năm sau' },
  en: { registered: 'registered', accepted: 'in the plan', refused: 'refused', withdrawn: 'withdrawn', carried: 'carried over' },
};
