import { printDate, date } from '#domain/calendar.ts';
import { fileNames } from './refusal-names.ts';
import type { RefusalWords } from './refusals.ts';

export type DocumentRefusals = Pick<RefusalWords,
  | 'bad-sign' | 'type-and-sign-apart' | 'unknown-document' | 'unknown-document-type' | 'not-your-body' | 'subject-needed' | 'division-needed' | 'not-a-draft' | 'not-issued'
  | 'number-taken' | 'recalled-already' | 'arrived-already' | 'day-ahead' | 'file-kept-already' | 'no-document-file'>;

/** Why something cannot be done with the document register. */
export const documentRefusals: DocumentRefusals = {
  'bad-sign': ({ found, suggestion }) => ({ wrong: `“${found}” không phải là số, ký hiệu văn bản`, wayOut: suggestion === '' ? 'Ghi như 18/KH-UBND, 537/UBND-KT hoặc 46-NQ/TU' : `Có phải là ${suggestion}?`, expected: suggestion === '' ? '18/KH-UBND' : suggestion }),
  'type-and-sign-apart': ({ word, sign, type }) => ({ wrong: `Ghi là ${word} nhưng ký hiệu ${sign} là của ${type}`, wayOut: 'Xem lại văn bản gốc: sửa tên loại hoặc sửa ký hiệu', expected: type }),
  'unknown-document': ({ id }) => ({ wrong: `Không có văn bản ${id} trong sổ, hoặc không phải văn bản bạn được xem`, wayOut: 'Mở lại sổ văn bản' }),
  'unknown-document-type': ({ found, known }) => ({ wrong: `Không có loại văn bản “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  'not-your-body': ({ body }) => ({ wrong: `Bạn không làm văn bản thay ${body}`, wayOut: 'Chọn cơ quan của mình, hoặc nhờ người của cơ quan ấy làm' }),
  'subject-needed': () => ({ wrong: 'Văn bản chưa có trích yếu', wayOut: 'Ghi ngắn gọn nội dung văn bản nói về việc gì', expected: 'trích yếu' }),
  'division-needed': ({ issuer, mark }) => ({ wrong: `Công văn của ${issuer} chưa ghi đơn vị soạn thảo`, wayOut: `Ghi chữ viết tắt của đơn vị soạn thảo hoặc lĩnh vực, như KT của 537/${mark}-KT`, expected: 'chữ viết tắt của đơn vị' }),
  'not-a-draft': ({ sign }) => ({ wrong: `${sign} đã ban hành nên không sửa, không cấp số lại được`, wayOut: 'Sai nội dung thì soạn văn bản cùng loại để sửa đổi; sai thể thức thì soạn công văn đính chính; hoặc thu hồi' }),
  'not-issued': ({ id }) => ({ wrong: `Văn bản ${id} chưa ban hành`, wayOut: 'Cấp số và ban hành trước' }),
  'number-taken': ({ sign, year, issuer }) => ({ wrong: `Năm ${year}, ${issuer} đã dùng số của ${sign}`, wayOut: 'Để hệ thống cấp số tiếp theo, hoặc ghi đúng số trên văn bản' }),
  'recalled-already': ({ sign }) => ({ wrong: `${sign} đã được thu hồi`, wayOut: 'Không cần làm gì thêm' }),
  'arrived-already': ({ sign, number, on }) => ({ wrong: `${sign} đã vào sổ văn bản đến, số ${number} ngày ${printDate(date(on))}`, wayOut: 'Không cần vào sổ lần nữa' }),
  'day-ahead': ({ found, today }) => ({ wrong: `Ngày ${found} chưa tới`, wayOut: `Ghi ngày không sau ${today}`, expected: `≤ ${today}` }),
  'file-kept-already': ({ sign }) => ({ wrong: `${sign} đã có tệp; tệp đã lưu không thay được`, wayOut: 'Nếu tệp sai, thu hồi văn bản rồi ban hành lại' }),
  'no-document-file': ({ name, found, accepted }) => ({ wrong: `${name} là ${fileNames.vi(found)}, không nhận làm tệp văn bản`, wayOut: `Nộp tệp loại ${fileNames.vi(accepted)}`, expected: fileNames.vi(accepted) }),
};

export const documentRefusalsInEnglish: DocumentRefusals = {
  'bad-sign': ({ found, suggestion }) => ({ wrong: `“${found}” is no number and sign of a document`, wayOut: suggestion === '' ? 'Write it like 18/KH-UBND, 537/UBND-KT or 46-NQ/TU' : `Is it ${suggestion}?`, expected: suggestion === '' ? '18/KH-UBND' : suggestion }),
  'type-and-sign-apart': ({ word, sign, type }) => ({ wrong: `It is called ${word}, but the sign ${sign} is that of ${type}`, wayOut: 'Look at the original: correct the type or the sign', expected: type }),
  'unknown-document': ({ id }) => ({ wrong: `There is no document ${id} in the register, or it is not yours to see`, wayOut: 'Open the register again' }),
  'unknown-document-type': ({ found, known }) => ({ wrong: `There is no type of document “${found}”`, wayOut: `Choose one of: ${known}`, expected: known }),
  'not-your-body': ({ body }) => ({ wrong: `You do not write for ${body}`, wayOut: 'Choose your own body, or ask somebody of that one' }),
  'subject-needed': () => ({ wrong: 'The document has no subject', wayOut: 'Say in a few words what it is about', expected: 'a subject' }),
  'division-needed': ({ issuer, mark }) => ({ wrong: `The letter of ${issuer} does not name the division that wrote it`, wayOut: `Give the mark of the division or the matter, like KT of 537/${mark}-KT`, expected: 'mark of the division' }),
  'not-a-draft': ({ sign }) => ({ wrong: `${sign} was issued and can neither be changed nor numbered again`, wayOut: 'Draft one of the same type that amends it, or a letter that corrects its form, or recall it' }),
  'not-issued': ({ id }) => ({ wrong: `Document ${id} was not issued yet`, wayOut: 'Number and issue it first' }),
  'number-taken': ({ sign, year, issuer }) => ({ wrong: `${issuer} has used the number of ${sign} in ${year}`, wayOut: 'Let the next number be given, or write the number the paper bears' }),
  'recalled-already': ({ sign }) => ({ wrong: `${sign} was recalled already`, wayOut: 'Nothing more to do' }),
  'arrived-already': ({ sign, number, on }) => ({ wrong: `${sign} is in the register of arrivals, number ${number} of ${printDate(date(on))}`, wayOut: 'It need not be entered again' }),
  'day-ahead': ({ found, today }) => ({ wrong: `${found} has not come yet`, wayOut: `Write a day not after ${today}`, expected: `≤ ${today}` }),
  'file-kept-already': ({ sign }) => ({ wrong: `${sign} has its file; a file that is kept is not replaced`, wayOut: 'Where the file is wrong, recall the document and issue it again' }),
  'no-document-file': ({ name, found, accepted }) => ({ wrong: `${name} is ${fileNames.en(found)}, which is not taken for a document`, wayOut: `Send a file that is ${fileNames.en(accepted)}`, expected: fileNames.en(accepted) }),
};
