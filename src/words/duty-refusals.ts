import { date, printDate } from '#domain/calendar.ts';
import { dutyEventNames, dutySideNames, dutyStateNames } from './duty-names.ts';
import type { RefusalWords } from './refusals.ts';

type DutyRefusal = 'bad-deadline' | 'unknown-duty' | 'duty-text-needed' | 'unknown-body' | 'body-outside' | 'wrong-duty-state' | 'not-your-side' | 'duty-note-needed' | 'duty-proof-needed' | 'term-not-later' | 'already-cited' | 'bad-mail';

/** What is refused of duties. */
export const dutyRefusals: { readonly [L in 'vi' | 'en']: Pick<RefusalWords, DutyRefusal> } = {
  vi: {
    'bad-deadline': ({ found, suggestion }) => ({ wrong: found === '' ? 'Chưa ghi thời hạn' : `Không đọc được thời hạn “${found}”`, wayOut: `Ghi như “${suggestion}”`, expected: suggestion }),
    'unknown-duty': ({ id }) => ({ wrong: `Không có nhiệm vụ số ${id}`, wayOut: 'Mở lại danh sách nhiệm vụ' }),
    'duty-text-needed': () => ({ wrong: 'Chưa ghi nội dung nhiệm vụ', wayOut: 'Ghi việc phải làm', expected: 'nội dung' }),
    'unknown-body': ({ found }) => ({ wrong: found === '' ? 'Chưa chọn cơ quan' : `Không có cơ quan “${found}”`, wayOut: 'Chọn cơ quan trong danh sách' }),
    'body-outside': ({ body, giver }) => ({ wrong: `${body} không thuộc địa bàn của ${giver}`, wayOut: 'Chọn cơ quan cùng cấp hoặc cấp dưới trong địa bàn' }),
    'wrong-duty-state': ({ event, state, open }) => ({ wrong: `Nhiệm vụ ${dutyStateNames.vi(state)}, không ${dutyEventNames.vi(event)} được`, wayOut: open === '' ? 'Không còn việc gì của bạn ở nhiệm vụ này' : `Có thể: ${open.split(', ').map((one) => dutyEventNames.vi(one)).join(', ')}` }),
    'not-your-side': ({ event, sides }) => ({ wrong: `Việc ${dutyEventNames.vi(event)} là của ${sides.split(', ').map((one) => dutySideNames.vi(one)).join(' hoặc ')}`, wayOut: 'Nhờ người của cơ quan ấy làm' }),
    'duty-note-needed': ({ event }) => ({ wrong: `Việc ${dutyEventNames.vi(event)} cần ghi rõ nội dung hoặc lý do`, wayOut: 'Ghi vào ô ghi chú', expected: 'ghi chú' }),
    'duty-proof-needed': ({ proof }) => ({ wrong: `Nhiệm vụ này cần minh chứng: ${proof}`, wayOut: 'Gửi kèm tệp minh chứng', expected: proof }),
    'term-not-later': ({ found, now }) => ({ wrong: `Hạn mới ${printDate(date(found))} không sau hạn đang có ${printDate(date(now))}`, wayOut: 'Ghi một hạn muộn hơn' }),
    'already-cited': ({ id }) => ({ wrong: `Nhiệm vụ số ${id} đã dẫn văn bản và mục này`, wayOut: 'Ghi mục khác của văn bản, hoặc bỏ qua' }),
    'bad-mail': ({ found }) => ({ wrong: `“${found}” không phải địa chỉ thư điện tử`, wayOut: 'Ghi như ten@langson.gov.vn', expected: 'ten@langson.gov.vn' }),
  },
  en: {
    'bad-deadline': ({ found, suggestion }) => ({ wrong: found === '' ? 'No term is given' : `“${found}” cannot be read as a term`, wayOut: `Write it as “${suggestion}”`, expected: suggestion }),
    'unknown-duty': ({ id }) => ({ wrong: `There is no duty number ${id}`, wayOut: 'Open the list of duties again' }),
    'duty-text-needed': () => ({ wrong: 'The duty says nothing', wayOut: 'Say what is to be done', expected: 'what is to be done' }),
    'unknown-body': ({ found }) => ({ wrong: found === '' ? 'No body is chosen' : `There is no body “${found}”`, wayOut: 'Choose one from the list' }),
    'body-outside': ({ body, giver }) => ({ wrong: `${body} is not within the area of ${giver}`, wayOut: 'Choose a body of the same unit or of one within it' }),
    'wrong-duty-state': ({ event, state, open }) => ({ wrong: `The duty is ${dutyStateNames.en(state)}, which leaves no room to ${dutyEventNames.en(event)}`, wayOut: open === '' ? 'Nothing is left for you to do here' : `You may: ${open.split(', ').map((one) => dutyEventNames.en(one)).join(', ')}` }),
    'not-your-side': ({ event, sides }) => ({ wrong: `To ${dutyEventNames.en(event)} is for ${sides.split(', ').map((one) => dutySideNames.en(one)).join(' or ')}`, wayOut: 'Ask somebody of that body' }),
    'duty-note-needed': ({ event }) => ({ wrong: `To ${dutyEventNames.en(event)} needs a word or a reason`, wayOut: 'Write it in the note', expected: 'a note' }),
    'duty-proof-needed': ({ proof }) => ({ wrong: `This duty asks for proof: ${proof}`, wayOut: 'Send the file along', expected: proof }),
    'term-not-later': ({ found, now }) => ({ wrong: `The new term ${printDate(date(found))} is not later than the present one, ${printDate(date(now))}`, wayOut: 'Give a later one' }),
    'already-cited': ({ id }) => ({ wrong: `Duty ${id} already cites this place of this paper`, wayOut: 'Name another place, or leave it' }),
    'bad-mail': ({ found }) => ({ wrong: `“${found}” is no mail address`, wayOut: 'Write it as name@langson.gov.vn', expected: 'name@langson.gov.vn' }),
  },
};
