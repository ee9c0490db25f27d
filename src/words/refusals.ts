import { printInstant } from '#domain/calendar.ts';
import type { Refusal, RefusalCode } from '#domain/outcome.ts';
import type { RefusalDetails } from '#domain/refusals.ts';
import type { Language } from './language.ts';
import { lawProblems } from './law-problems.ts';
import { deedNames, endableNames, fileNames, guessable, levelNames, moveNames, reportEventNames, reportStateNames, stageNames, taskKindNames, wordFaults } from './refusal-names.ts';
import { refusalsInEnglish } from './refusals.en.ts';
import { documentRefusals } from './document-refusals.ts';
import { pushRefusals } from './push-refusals.ts';
import { planRefusals } from './plan-refusals.ts';
import { roadmapRefusals } from './roadmap-refusals.ts';
import { dutyRefusals } from './duty-refusals.ts';
import { titleRefusals } from './title-refusals.ts';

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
  'locked': ({ item, stage }) => ({ wrong: `Mục ${item} ${stageNames.vi(stage)} nên đã khóa`, wayOut: 'Dùng “Sửa sau khi khóa” và ghi lý do, hoặc chờ được trả lại' }),
  'own-entry': ({ move }) => ({ wrong: `Không ai được ${moveNames.vi(move)} số liệu do chính mình nhập, nộp, hoặc đã cho ý kiến ở bên kia`, wayOut: 'Để người khác cùng địa bàn hoặc cùng cơ quan làm' }),
  'not-your-move': ({ move }) => ({ wrong: `Vai trò của bạn không ${moveNames.vi(move)} ở bước này`, wayOut: 'Xem ai đang giữ tiêu chí này ở trang “Việc đang chờ”' }),
  'wrong-stage': ({ move, stage, open }) => ({ wrong: `Tiêu chí ${stageNames.vi(stage)}, không ${moveNames.vi(move)} được lúc này`, wayOut: open === '' ? 'Không còn việc gì phải làm' : `Lúc này có thể: ${open.split(', ').map(moveNames.vi).join(', ')}` }),
  'verdict-needed': ({ move }) => ({ wrong: `Việc ${moveNames.vi(move)} thiếu hoặc thừa ý kiến đạt, chưa đạt`, wayOut: 'Chọn đạt hoặc chưa đạt khi nộp, thẩm tra, xác nhận; không chọn khi trả lại', expected: 'đạt hoặc chưa đạt' }),
  'reason-for-move': ({ move }) => ({ wrong: `Việc ${moveNames.vi(move)} cần có lý do`, wayOut: 'Ghi rõ lý do để người nhận biết phải làm gì', expected: 'lý do' }),
  'nothing-computed': ({ criterion }) => ({ wrong: `Số liệu của tiêu chí ${criterion} chưa đủ để tính là đạt hay chưa đạt`, wayOut: 'Nhập thêm số liệu, hoặc tự chọn đạt, chưa đạt cho tiêu chí này', expected: 'đạt hoặc chưa đạt' }),
  'file-too-big': ({ size, limit }) => ({ wrong: `Tệp nặng ${size}, quá mức ${limit}`, wayOut: 'Bỏ ảnh và các trang không cần, hoặc chia thành nhiều tệp', expected: `≤ ${limit}` }),
  'file-bomb': ({ why }) => ({ wrong: `Tệp không an toàn để mở: ${why}`, wayOut: 'Lưu phần cần thiết sang một tệp mới rồi nộp lại' }),
  'file-not-what-it-says': ({ name, found }) => ({ wrong: `${name} có nội dung là ${found}, không đúng với đuôi tên`, wayOut: 'Lưu lại đúng định dạng .xlsx hoặc .csv', expected: '.xlsx, .csv' }),
  'file-unreadable': ({ name, why }) => ({ wrong: `Không đọc được ${name}${why === '' ? '' : `: ${why}`}`, wayOut: 'Kiểm tra lại tệp rồi nộp lại', expected: '.xlsx, .csv' }),
  'formula-cell': ({ found }) => ({ wrong: `Ô này chứa công thức “${found}”`, wayOut: 'Thay công thức bằng giá trị (sao chép rồi dán giá trị)', expected: 'giá trị, không phải công thức' }),
  'unknown-shape': ({ expected }) => ({ wrong: 'Không nhận ra bảng số liệu trên trang này', wayOut: `Dùng mẫu dòng với tiêu đề ${expected}, hoặc bảng mỗi xã một dòng, mỗi tiêu chí một cột như Biểu 01`, expected }),
  'unknown-heading': ({ found, expected }) => ({ wrong: found === '' ? 'Cột có số liệu nhưng không có tiêu đề' : `Không hiểu tiêu đề cột “${found}”`, wayOut: `Sửa tiêu đề, hoặc xóa cột; tiêu đề nhận ra được, ví dụ: ${expected}`, expected }),
  'empty-sheet': ({ name }) => ({ wrong: `${name} không có số liệu nào`, wayOut: 'Kiểm tra lại xem có chọn đúng tệp không', expected: 'bảng số liệu' }),
  'doubts-remain': ({ count }) => ({ wrong: `Còn ${count} chỗ chưa rõ nên chưa nhập gì`, wayOut: 'Sửa các ô đã đánh dấu rồi nộp lại' }),
  'unknown-batch': ({ batch }) => ({ wrong: `Không có lần nhập ${batch}`, wayOut: 'Xem lại danh sách các lần nhập' }),
  'already-undone': ({ batch, when }) => ({ wrong: `Lần nhập ${batch} đã được hoàn tác lúc ${when}`, wayOut: 'Không cần làm gì thêm' }),
  'no-evidence-file': ({ name, found, accepted }) => ({ wrong: `${name} là ${fileNames.vi(found)}, không nhận làm minh chứng loại này`, wayOut: `Nộp tệp loại ${fileNames.vi(accepted)}`, expected: fileNames.vi(accepted) }),
  'unknown-evidence-kind': ({ found, known }) => ({ wrong: `Không có loại minh chứng “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  'issue-day-needed': ({ kind }) => ({ wrong: `${kind} có thời hạn nên cần ngày ban hành`, wayOut: 'Ghi ngày ký trên giấy', expected: '28/11/2023' }),
  'unknown-evidence': ({ id }) => ({ wrong: `Không có minh chứng số ${id}`, wayOut: 'Mở lại danh sách minh chứng' }),
  'evidence-removed': ({ id, when }) => ({ wrong: `Minh chứng số ${id} đã được gỡ lúc ${when}`, wayOut: 'Không cần làm gì thêm' }),
  'unknown-wording': ({ found, known }) => ({ wrong: `Không có mẫu văn bản “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  'unknown-mark': ({ paragraph, found, known }) => ({ wrong: `Đoạn ${paragraph} (“${found}”) không mở đầu bằng một dấu loại đoạn`, wayOut: `Mở đầu đoạn bằng một trong: ${known}`, expected: known }),
  'unknown-placeholder': ({ paragraph, found, known }) => ({ wrong: `Đoạn ${paragraph} có “${found}” mà hệ thống không điền được`, wayOut: `Dùng một trong: ${known}`, expected: known }),
  'open-placeholder': ({ paragraph, found }) => ({ wrong: `Đoạn ${paragraph} có dấu { hoặc } lẻ ở “${found}”`, wayOut: 'Viết đủ cả hai dấu, hoặc bỏ đi', expected: '{tên chỗ điền}' }),
  'mixed-lists': ({ paragraph, found }) => ({ wrong: `Đoạn ${paragraph} ghép ${found} của hai danh sách khác nhau`, wayOut: 'Tách thành hai đoạn, mỗi đoạn một danh sách' }),
  'blocks-apart': ({ paragraph, mark }) => ({ wrong: `Đoạn ${paragraph}: ${mark} chỉ dùng cho chỗ điền là bảng hoặc nhiều đoạn, và chỗ điền ấy phải đứng một mình`, wayOut: `Để chỗ điền ấy riêng một đoạn mở đầu bằng ${mark}`, expected: `${mark} {chỗ điền}` }),
  'missing-placeholder': ({ label }) => ({ wrong: `Mẫu thiếu chỗ điền {${label}}`, wayOut: 'Đặt lại chỗ điền này vào một đoạn', expected: `{${label}}` }),
  'missing-line': ({ mark }) => ({ wrong: `Mẫu thiếu đoạn [${mark}]`, wayOut: `Thêm một đoạn mở đầu bằng [${mark}]`, expected: `[${mark}]` }),
  'no-word-file': ({ name, why }) => ({ wrong: `${name} ${wordFaults.vi[why]}`, wayOut: 'Mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi nộp lại', expected: '.docx' }),
  'no-paper-law': () => ({ wrong: 'Chưa có tệp quy định cách trình bày văn bản', wayOut: 'Đặt lại tệp papers.json vào thư mục law rồi mở lại hệ thống' }),
  'not-signed-in': () => ({ wrong: 'Chưa đăng nhập, hoặc phiên đã hết hạn', wayOut: 'Đăng nhập rồi làm lại' }),
  'wrong-password': () => ({ wrong: 'Tên đăng nhập hoặc mật khẩu không đúng', wayOut: 'Gõ lại; quên mật khẩu thì nhờ người quản trị đặt lại' }),
  'too-many-tries': ({ seconds }) => ({ wrong: 'Thử sai quá nhiều lần', wayOut: `Đợi ${seconds} giây rồi thử lại` }),
  'not-yours': ({ deed, place }) => ({ wrong: `Bạn chưa được giao việc “${deedNames.vi(deed)}”${place === '' ? '' : ` ở ${place}`}`, wayOut: 'Nhờ người quản trị giao thêm địa bàn hoặc vai trò' }),
  'account-exists': ({ login }) => ({ wrong: `Đã có tài khoản ${login}`, wayOut: 'Chọn tên đăng nhập khác' }),
  'weak-password': ({ minimum }) => ({ wrong: 'Mật khẩu quá ngắn', wayOut: `Dùng ít nhất ${minimum} ký tự; vài từ ghép lại dễ nhớ hơn`, expected: `≥ ${minimum} ký tự` }),
  'guessable-password': ({ why }) => ({ wrong: guessable.vi[why], wayOut: 'Ghép vài từ không liên quan với nhau, ví dụ tên một món ăn và một nơi đã đi qua' }),
  'wrong-code': () => ({ wrong: 'Mã xác thực không đúng, đã dùng rồi hoặc đã quá giờ', wayOut: 'Đợi mã mới hiện trên điện thoại rồi gõ lại; mất điện thoại thì dùng một mã khôi phục', expected: '6 chữ số' }),
  'code-needed': () => ({ wrong: 'Mật khẩu đúng, còn thiếu mã xác thực', wayOut: 'Gõ mã 6 chữ số đang hiện trên điện thoại, hoặc một mã khôi phục' }),
  'password-change-needed': () => ({ wrong: 'Mật khẩu đang dùng do người khác đặt và chỉ dùng một lần', wayOut: 'Đặt mật khẩu của riêng bạn rồi làm tiếp' }),
  'second-factor-needed': () => ({ wrong: 'Vai trò của bạn phải xác thực hai lớp', wayOut: 'Cài mã xác thực trên điện thoại rồi làm tiếp' }),
  'second-factor-on': () => ({ wrong: 'Tài khoản này đã bật xác thực hai lớp', wayOut: 'Tắt rồi bật lại nếu đổi điện thoại' }),
  'second-factor-off': () => ({ wrong: 'Tài khoản này chưa bật xác thực hai lớp', wayOut: 'Bắt đầu cài đặt lại từ đầu' }),
  'unknown-account': ({ login }) => ({ wrong: `Không có tài khoản ${login}`, wayOut: 'Xem lại danh sách tài khoản' }),
  'unknown-session': () => ({ wrong: 'Phiên này không còn, hoặc không phải của bạn', wayOut: 'Xem lại danh sách phiên đang mở' }),
  'own-account': () => ({ wrong: 'Không ai được tự làm việc này với tài khoản của chính mình', wayOut: 'Dùng mục “Đổi mật khẩu”, hoặc nhờ một người quản trị khác' }),
  'account-closed': ({ login }) => ({ wrong: `Tài khoản ${login} đã khóa`, wayOut: 'Mở lại tài khoản trước, hoặc chọn tài khoản khác' }),
  'no-other-house': () => ({ wrong: 'Nơi này chưa nối với hệ thống đăng nhập nào khác', wayOut: 'Đăng nhập bằng tên và mật khẩu' }),
  'other-house-silent': ({ label }) => ({ wrong: `${label} không trả lời, hoặc trả lời không đúng như đã khai báo`, wayOut: 'Đợi ít phút rồi thử lại, hoặc đăng nhập bằng tên và mật khẩu' }),
  'other-house-refused': ({ label }) => ({ wrong: `Việc đăng nhập qua ${label} không xong, hoặc đã quá lâu`, wayOut: 'Bắt đầu lại từ trang đăng nhập' }),
  'unknown-identity': ({ label, identity }) => ({ wrong: `${label} nhận ra bạn là “${identity}”, nhưng ở đây chưa có tài khoản nào như vậy`, wayOut: 'Nhờ người quản trị mở tài khoản' }),
  'unknown-role': ({ found, known }) => ({ wrong: `Không có vai trò “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  'bad-login': ({ found }) => ({ wrong: `“${found}” không dùng làm tên đăng nhập được`, wayOut: 'Dùng chữ thường không dấu, số, dấu chấm hoặc gạch nối', expected: 'lan.nguyen' }),
  'foreign-origin': ({ origin }) => ({ wrong: `Yêu cầu gửi từ trang khác (${origin}) nên không được nhận`, wayOut: 'Mở lại hệ thống từ địa chỉ của nó rồi làm lại' }),
  'unknown-task': ({ found }) => ({ wrong: `Không có phân công số ${found}`, wayOut: 'Tải lại danh sách phân công rồi chọn lại' }),
  'unknown-delegation': ({ found }) => ({ wrong: `Không có ủy quyền số ${found}`, wayOut: 'Tải lại danh sách ủy quyền rồi chọn lại' }),
  'unknown-department': ({ found, known }) => ({ wrong: found === '' ? 'Phân công phụ trách tiêu chí chưa ghi là của sở, ngành nào' : `Không có sở, ngành “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  'already-ended': ({ what, when }) => ({ wrong: `${endableNames.vi(what)} đã kết thúc lúc ${printInstant(when)}`, wayOut: 'Không cần làm gì thêm' }),
  'wrong-kind': ({ role, kind, expected }) => ({ wrong: `Vai trò “${role}” không giao bằng ${taskKindNames.vi(kind)}`, wayOut: `Chọn ${expected.split(', ').map(taskKindNames.vi).join(' hoặc ')}`, expected: expected.split(', ').map(taskKindNames.vi).join(', ') }),
  'wrong-area': ({ role, area, expected }) => ({ wrong: `Vai trò “${role}” không giao ở ${area === '' ? levelNames.vi('country') : area}`, wayOut: `Chọn địa bàn là ${expected.split(', ').map(levelNames.vi).join(', ')}`, expected: expected.split(', ').map(levelNames.vi).join(', ') }),
  'criteria-needed': ({ role }) => ({ wrong: `Phân công phụ trách tiêu chí cho “${role}” chưa nêu tiêu chí nào`, wayOut: 'Chọn ít nhất một tiêu chí của một bộ tiêu chí', expected: 'bộ/số tiêu chí' }),
  'decision-needed': () => ({ wrong: 'Chưa ghi văn bản phân công', wayOut: 'Ghi số, ngày và nơi ban hành của văn bản', expected: '374/QĐ-UBND ngày 09/3/2023 của UBND tỉnh' }),
  'bad-period': ({ from, to }) => ({ wrong: `Thời hạn từ ${from} đến ${to} không dùng được`, wayOut: 'Ngày kết thúc không được trước ngày bắt đầu, cũng không được ở quá khứ' }),
  'roles-apart': ({ login, role }) => ({ wrong: `Tài khoản ${login} không giữ thêm vai trò “${role}” được: quản trị và nghiệp vụ phải tách riêng`, wayOut: 'Mở tài khoản khác cho vai trò này' }),
  'no-colleague': ({ login }) => ({ wrong: `Không ủy quyền cho ${login} được`, wayOut: 'Chọn một người đang được giao việc trong cùng tỉnh' }),
  'not-delegated': ({ login }) => ({ wrong: `${login} không ủy quyền cho bạn, hoặc thời hạn ủy quyền đã hết`, wayOut: 'Thôi làm thay, hoặc đề nghị người đó ủy quyền lại' }),
  'delegated-further': () => ({ wrong: 'Đang làm thay người khác thì không ủy quyền, cũng không kết thúc ủy quyền được', wayOut: 'Thôi làm thay rồi làm lại bằng việc của chính mình' }),
  ...roadmapRefusals,
  ...pushRefusals,
  ...documentRefusals,
  ...titleRefusals.vi,
  ...planRefusals.vi,
  'unknown-period': ({ from, known }) => ({ wrong: `Không có kỳ báo cáo nào như vậy bắt đầu từ ${from} cho đơn vị này`, wayOut: 'Chọn kỳ trong lịch báo cáo', expected: known }),
  'report-stage': ({ event, state }) => ({ wrong: `Báo cáo ${reportStateNames.vi(state)} thì không ${reportEventNames.vi(event)} được`, wayOut: 'Tải lại báo cáo để xem nó đang ở đâu' }),
  'unknown-format': ({ found, known }) => ({ wrong: `Không in được ra định dạng “${found}”`, wayOut: `Chọn một trong: ${known}`, expected: known }),
  ...dutyRefusals.vi,
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
