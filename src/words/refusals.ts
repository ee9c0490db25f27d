import type { Refusal, RefusalCode } from '#domain/outcome.ts';
import type { RefusalDetails } from '#domain/refusals.ts';
import type { Language } from './language.ts';
import { lawProblems } from './law-problems.ts';
import { deedNames, levelNames } from './refusal-names.ts';
import { refusalsInEnglish } from './refusals.en.ts';

/** What is told of a refusal: what is wrong, the way out, and in a few words what was expected (the way out where it says nothing shorter). */
export interface Told {
  readonly wrong: string;
  readonly wayOut: string;
  readonly expected?: string;
}

/** One entry per code; a code without its sentence does not compile. */
export type RefusalWords = { readonly [C in RefusalCode]: (about: RefusalDetails[C]) => Told };

const vietnamese: RefusalWords = {
  'unknown-unit': ({ found }) => ({ wrong: found === '' ? 'Dòng này chưa ghi đơn vị' : `Không có đơn vị nào là “${found}” ở thời điểm này`, wayOut: 'Ghi mã đơn vị hành chính (xã 5 số, huyện 3 số) hoặc tên đúng như trong danh mục', expected: 'mã hoặc tên đơn vị hành chính' }),
  'ambiguous-unit': ({ found, candidates }) => ({ wrong: `“${found}” chưa rõ là đơn vị nào: ${candidates}`, wayOut: 'Ghi mã đơn vị thay cho tên, hoặc ghi tên kèm huyện', expected: candidates }),
  'unit-outside-dates': ({ code, name, from, to, asOf, successors }) => ({
    wrong: `${code} ${name} ${to === '' ? `chỉ có từ ${from}` : `chỉ có từ ${from} đến ${to}`}, không có vào ngày ${asOf}`,
    wayOut: successors === '' ? 'Kiểm tra lại mã và ngày số liệu' : `Nay là ${successors}; ghi đơn vị đó hoặc sửa ngày số liệu`,
    expected: successors === '' ? `đơn vị có vào ngày ${asOf}` : successors,
  }),
  'wrong-unit-level': ({ name, level, expected }) => ({ wrong: `${name} là ${levelNames.vi(level)}, không phải ${levelNames.vi(expected)}`, wayOut: `Chọn đúng bộ tiêu chí của cấp này, hoặc ghi một ${levelNames.vi(expected)}`, expected: levelNames.vi(expected) }),
  'village-exists': ({ name, commune }) => ({ wrong: `${commune} đã có ${name}`, wayOut: 'Dùng thôn đã có, hoặc đặt tên khác' }),
  'unknown-set': ({ found, known }) => ({ wrong: found === '' ? 'Chưa biết số liệu thuộc bộ tiêu chí nào' : `Không có bộ tiêu chí “${found}”`, wayOut: `Chọn một bộ trong: ${known}`, expected: known }),
  'unknown-item': ({ found, set }) => ({ wrong: found === '' ? 'Dòng này chưa ghi tiêu chí, chỉ tiêu' : `Bộ tiêu chí ${set} không có “${found}”`, wayOut: 'Ghi số của tiêu chí hoặc chỉ tiêu, ví dụ 2 hoặc 2.1', expected: '2, 2.1, TC 2' }),
  'other-set': ({ found, chosen }) => ({ wrong: `Bảng này ghi bộ tiêu chí ${found}, nhưng đang nhập cho ${chosen}`, wayOut: 'Chọn lại bộ tiêu chí, hoặc sửa tên bộ trong bảng', expected: chosen }),
  'bad-law': ({ file, problem, found, expected }) => ({ wrong: `${file}: ${lawProblems[problem]}${found === '' ? '' : ` (đang ghi: ${found})`}`, wayOut: expected === '' ? 'Sửa tệp rồi mở lại hệ thống' : `Sửa thành: ${expected}`, expected }),
  'bad-date': ({ found, suggestion }) => ({ wrong: `Không có ngày “${found}”`, wayOut: `Có phải là ${suggestion}?`, expected: suggestion }),
  'bad-figure': ({ found, expected }) => ({ wrong: `“${found}” không phải là số viết theo lối Việt Nam`, wayOut: `Dấu phẩy trước phần thập phân, dấu chấm giữa các nhóm nghìn, ví dụ ${expected}`, expected }),
  'out-of-range': ({ found, expected }) => ({ wrong: `“${found}” nằm ngoài khoảng có thể có`, wayOut: `Chỉ nhận ${expected}`, expected }),
  'bad-level': ({ found, expected }) => ({ wrong: `“${found}” không phải là một mức của chỉ tiêu này`, wayOut: `Ghi mức như trong bộ tiêu chí${expected === '' ? '' : `, cùng loại với “${expected}”`}`, expected: levelSamples(expected) }),
  'bad-value': ({ found, expected }) => ({ wrong: `“${found}” không đọc được thành kết quả của mục này`, wayOut: `Ghi ${expected} (đạt, chưa đạt); KAD: lý do nếu không áp dụng; ? nếu chưa có số liệu; để trống nếu chưa nhập`, expected }),
  'reason-needed': ({ item }) => ({ wrong: `Mục ${item} ghi không áp dụng nhưng thiếu lý do`, wayOut: 'Ghi lý do vào cột ghi chú, hoặc ngay trong ô: KAD: xã không có làng nghề', expected: 'KAD: lý do' }),
  'two-values': ({ item, unit, first }) => (unit === ''
    ? { wrong: `Có hai cột cùng cho mục ${item}; cột đầu ở ô ${first}`, wayOut: 'Giữ lại một cột', expected: `một cột cho mục ${item}` }
    : { wrong: `${unit} có hai giá trị cho mục ${item} cùng một ngày; giá trị đầu ở ô ${first}`, wayOut: 'Giữ lại một giá trị', expected: `một giá trị (đã có ở ${first})` }),
  'changed-meanwhile': ({ item, by }) => ({ wrong: `Mục ${item} vừa được ${by === '' ? 'người khác' : by} sửa`, wayOut: 'Xem giá trị mới rồi nhập lại nếu vẫn cần' }),
  'file-too-big': ({ size, limit }) => ({ wrong: `Tệp nặng ${size}, quá mức ${limit}`, wayOut: 'Bỏ ảnh và các trang không cần, hoặc chia thành nhiều tệp', expected: `≤ ${limit}` }),
  'file-bomb': ({ why }) => ({ wrong: `Tệp không an toàn để mở: ${why}`, wayOut: 'Chép riêng bảng số liệu sang một sổ tính mới rồi nộp lại' }),
  'file-not-what-it-says': ({ name, found }) => ({ wrong: `${name} có nội dung là ${found}, không đúng với đuôi tên`, wayOut: 'Lưu lại đúng định dạng .xlsx hoặc .csv', expected: '.xlsx, .csv' }),
  'file-unreadable': ({ name, why }) => ({ wrong: `Không đọc được ${name}${why === '' ? '' : `: ${why}`}`, wayOut: 'Kiểm tra lại tệp rồi nộp lại', expected: '.xlsx, .csv' }),
  'formula-cell': ({ found }) => ({ wrong: `Ô này chứa công thức “${found}”`, wayOut: 'Thay công thức bằng giá trị (sao chép rồi dán giá trị)', expected: 'giá trị, không phải công thức' }),
  'unknown-shape': ({ expected }) => ({ wrong: 'Không nhận ra bảng số liệu trên trang này', wayOut: `Dùng mẫu dòng với tiêu đề ${expected}, hoặc bảng mỗi xã một dòng, mỗi tiêu chí một cột như Biểu 01`, expected }),
  'unknown-heading': ({ found, expected }) => ({ wrong: found === '' ? 'Cột có số liệu nhưng không có tiêu đề' : `Không hiểu tiêu đề cột “${found}”`, wayOut: `Sửa tiêu đề, hoặc xóa cột; tiêu đề nhận ra được, ví dụ: ${expected}`, expected }),
  'empty-sheet': ({ name }) => ({ wrong: `${name} không có số liệu nào`, wayOut: 'Kiểm tra lại xem có chọn đúng tệp không', expected: 'bảng số liệu' }),
  'doubts-remain': ({ count }) => ({ wrong: `Còn ${count} chỗ chưa rõ nên chưa nhập gì`, wayOut: 'Sửa các ô đã đánh dấu rồi nộp lại' }),
  'unknown-batch': ({ batch }) => ({ wrong: `Không có lần nhập ${batch}`, wayOut: 'Xem lại danh sách các lần nhập' }),
  'already-undone': ({ batch, when }) => ({ wrong: `Lần nhập ${batch} đã được hoàn tác lúc ${when}`, wayOut: 'Không cần làm gì thêm' }),
  'not-signed-in': () => ({ wrong: 'Chưa đăng nhập, hoặc phiên đã hết hạn', wayOut: 'Đăng nhập rồi làm lại' }),
  'wrong-password': () => ({ wrong: 'Tên đăng nhập hoặc mật khẩu không đúng', wayOut: 'Gõ lại; quên mật khẩu thì nhờ người quản trị đặt lại' }),
  'too-many-tries': ({ seconds }) => ({ wrong: 'Thử sai quá nhiều lần', wayOut: `Đợi ${seconds} giây rồi thử lại` }),
  'not-yours': ({ deed, place }) => ({ wrong: `Bạn chưa được giao việc “${deedNames.vi(deed)}”${place === '' ? '' : ` ở ${place}`}`, wayOut: 'Nhờ người quản trị giao thêm địa bàn hoặc vai trò' }),
  'account-exists': ({ login }) => ({ wrong: `Đã có tài khoản ${login}`, wayOut: 'Chọn tên đăng nhập khác' }),
  'weak-password': ({ minimum }) => ({ wrong: 'Mật khẩu quá ngắn', wayOut: `Dùng ít nhất ${minimum} ký tự; vài từ ghép lại dễ nhớ hơn`, expected: `≥ ${minimum} ký tự` }),
  'unknown-role': ({ found, known }) => ({ wrong: `Không có vai trò “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  'bad-login': ({ found }) => ({ wrong: `“${found}” không dùng làm tên đăng nhập được`, wayOut: 'Dùng chữ thường không dấu, số, dấu chấm hoặc gạch nối', expected: 'lan.nguyen' }),
  'foreign-origin': ({ origin }) => ({ wrong: `Yêu cầu gửi từ trang khác (${origin}) nên không được nhận`, wayOut: 'Mở lại hệ thống từ địa chỉ của nó rồi làm lại' }),
  'unknown-format': ({ found, known }) => ({ wrong: `Không in được ra định dạng “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  'unknown-report': ({ found, known }) => ({ wrong: `Không có báo cáo “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  'no-pdf-printer': () => ({ wrong: 'Máy này không có LibreOffice hoặc Chromium để in PDF', wayOut: 'Cài một trong hai, hoặc lấy bản .docx, .xlsx' }),
  'bad-request': ({ why }) => ({ wrong: `Yêu cầu không đúng dạng: ${why}`, wayOut: 'Sửa rồi gửi lại' }),
  'not-found': ({ what }) => ({ wrong: `Không tìm thấy ${what}`, wayOut: 'Kiểm tra lại địa chỉ' }),
  'busy': () => ({ wrong: 'Hệ thống đang ghi việc khác', wayOut: 'Đợi giây lát rồi làm lại' }),
  'broken': ({ reference }) => ({ wrong: 'Hệ thống gặp lỗi ngoài dự kiến, chưa ghi gì', wayOut: `Báo người quản trị mã ${reference}` }),
};

function levelSamples(required: string): string {
  return required === '' || /\d/.test(required) ? required : 'Yếu, Trung bình, Khá, Tốt';
}

const words: Readonly<Record<Language, RefusalWords>> = { vi: vietnamese, en: refusalsInEnglish };

function tell(refusal: Refusal, language: Language): Told {
  return (words[language][refusal.code] as (about: Refusal['about']) => Told)(refusal.about);
}

/** What is wrong and the way out, for a person. Where it is stands beside it, in `at`. */
export function sentence(refusal: Refusal, language: Language = 'vi'): string {
  const { wrong, wayOut } = tell(refusal, language);
  return `${wrong}. ${wayOut}${/[.?!]$/.test(wayOut) ? '' : '.'}`;
}

/** In a few words what should have stood there. */
export function expected(refusal: Refusal, language: Language = 'vi'): string {
  const told = tell(refusal, language);
  return told.expected ?? told.wayOut;
}
