/** Names that refusals carry as keys. An unknown key is shown as it is: better than nothing. */
export const levelNames = {
  vi: (level: string) => levelsInVietnamese.get(level) ?? level,
  en: (level: string) => level,
};

const levelsInVietnamese: ReadonlyMap<string, string> = new Map([
  ['country', 'cả nước'], ['province', 'tỉnh'], ['district', 'huyện'], ['commune', 'xã'], ['town', 'thị trấn'], ['ward', 'phường'], ['village', 'thôn'],
]);

export const deedNames = {
  vi: (deed: string) => deedsInVietnamese.get(deed) ?? deed,
  en: (deed: string) => deed.replaceAll('-', ' '),
};

const deedsInVietnamese: ReadonlyMap<string, string> = new Map([
  ['browse', 'xem địa bàn và bộ tiêu chí'], ['sign-in', 'đăng nhập'], ['refuse-sign-in', 'từ chối đăng nhập'], ['change-password', 'đổi mật khẩu'], ['change-mail', 'đổi địa chỉ nhận thư nhắc'], ['remind', 'nhắc nhiệm vụ'],
  ['sign-out', 'đăng xuất'], ['end-session', 'kết thúc phiên'], ['second-factor', 'xác thực hai lớp'], ['reset-password', 'đặt lại mật khẩu'],
  ['view', 'xem số liệu'], ['enter-reading', 'nhập số liệu'], ['import-readings', 'nhập số liệu từ tệp'], ['undo-import', 'hoàn tác lần nhập'], ['add-village', 'thêm thôn'],
  ['submit-criteria', 'nộp tiêu chí'], ['verify-criteria', 'thẩm tra tiêu chí'], ['confirm-criteria', 'xác nhận tiêu chí'], ['return-criteria', 'trả lại tiêu chí'],
  ['correct-locked', 'sửa số liệu đã khóa'], ['decide-criteria', 'cho ý kiến hội đồng'], ['print-report', 'in báo cáo'],
  ['view-accounts', 'xem danh sách tài khoản'], ['close-account', 'đóng tài khoản'], ['reopen-account', 'mở lại tài khoản'],
  ['give-task', 'giao việc'], ['end-task', 'thôi giao việc'], ['delegate', 'ủy quyền'], ['end-delegation', 'thôi ủy quyền'],
  ['draft-document', 'soạn văn bản'], ['issue-document', 'cấp số, ban hành văn bản'], ['receive-document', 'vào sổ văn bản đến'],
  ['give-duty', 'giao nhiệm vụ'], ['answer-duty', 'nhận, báo cáo nhiệm vụ'], ['judge-duty', 'nghiệm thu nhiệm vụ'],
  ['register-title', 'ghi sổ danh hiệu'], ['change-title', 'xem xét, giữ, thu hồi danh hiệu'], ['open-campaign', 'mở đợt rà soát'],
  ['edit-plan', 'lập kế hoạch'], ['register-unit', 'đăng ký danh hiệu'], ['judge-registration', 'xét đăng ký'],
  ['edit-roadmap', 'lập lộ trình'], ['enter-progress', 'nhập số liệu tiến độ'], ['push', 'đôn đốc'],
  ['write-period-report', 'lập, gửi báo cáo định kỳ'], ['judge-period-report', 'tiếp nhận, trả lại, khóa báo cáo định kỳ'], ['change-wording', 'sửa mẫu văn bản'],
  ['attach-evidence', 'gắn minh chứng'], ['remove-evidence', 'gỡ minh chứng'], ['recall-document', 'thu hồi văn bản'], ['received', 'tiếp nhận'], ['returned', 'trả lại'], ['frozen', 'khóa sổ'],
  ['add-account', 'thêm tài khoản'], ['view-audit', 'xem nhật ký'], ['verify', 'kiểm tra dữ liệu'], ['load-places', 'nạp danh mục địa bàn'], ['load-demo', 'nạp số liệu mẫu'],
]);

/** Kinds of file by their short names; several stand with commas between. */
export const fileNames = {
  vi: (types: string) => types.split(', ').map((type) => filesInVietnamese.get(type) ?? type).join(', '),
  en: (types: string) => types.split(', ').map((type) => filesInEnglish.get(type) ?? type).join(', '),
};

const filesInVietnamese: ReadonlyMap<string, string> = new Map([['jpeg', 'ảnh JPEG'], ['png', 'ảnh PNG'], ['webp', 'ảnh WebP'], ['pdf', 'PDF'], ['docx', 'Word (.docx)'], ['xlsx', 'Excel (.xlsx)']]);
const filesInEnglish: ReadonlyMap<string, string> = new Map([['jpeg', 'a JPEG picture'], ['png', 'a PNG picture'], ['webp', 'a WebP picture'], ['pdf', 'PDF'], ['docx', 'Word (.docx)'], ['xlsx', 'Excel (.xlsx)']]);

export const stageNames = {
  vi: (stage: string) => stagesInVietnamese.get(stage) ?? stage,
  en: (stage: string) => stage,
};

const stagesInVietnamese: ReadonlyMap<string, string> = new Map([
  ['open', 'đang nhập'], ['submitted', 'đã nộp'], ['verified', 'đã được địa bàn thẩm tra'], ['confirmed', 'đã được ngành xác nhận'], ['settled', 'đã đủ hai xác nhận'],
]);

export const moveNames = {
  vi: (move: string) => movesInVietnamese.get(move) ?? move,
  en: (move: string) => move,
};

const movesInVietnamese: ReadonlyMap<string, string> = new Map([
  ['submit', 'nộp'], ['withdraw', 'rút'], ['verify', 'thẩm tra'], ['confirm', 'xác nhận'], ['return', 'trả lại'], ['correct', 'sửa sau khi khóa'], ['decide', 'kết luận'], ['remove-evidence', 'gỡ minh chứng'], ['recall-document', 'thu hồi văn bản'],
]);

/** Why a file is no Word document that can be read. */
export const wordFaults = {
  vi: { kind: 'không phải là tệp Word (.docx)', parts: 'là tệp nén nhưng thiếu phần nội dung của một tệp Word', broken: 'bị hỏng ở phần nội dung', empty: 'không có chữ nào' },
  en: { kind: 'is no Word file (.docx)', parts: 'is a packed file without the parts of a Word file', broken: 'is broken in its content', empty: 'has no words in it' },
} as const;

/** Why a password would be guessed early. */
export const guessable = {
  vi: { login: 'Mật khẩu chứa tên đăng nhập', name: 'Mật khẩu là họ tên của bạn', common: 'Mật khẩu này nhiều người dùng nên bị đoán trước tiên', same: 'Mật khẩu mới trùng mật khẩu cũ' },
  en: { login: 'The password contains the login', name: 'The password is your own name', common: 'Many people use this password, so it is guessed first', same: 'The new password is the old one' },
} as const;

export const taskKindNames = {
  vi: (kind: string) => taskKindsInVietnamese.get(kind) ?? kind,
  en: (kind: string) => kind.replaceAll('-', ' '),
};

const taskKindsInVietnamese: ReadonlyMap<string, string> = new Map([
  ['office', 'phân công chức trách'], ['criterion-ownership', 'phân công phụ trách tiêu chí'], ['area-in-charge', 'phân công theo dõi địa bàn'], ['sponsorship', 'phân công giúp đỡ xã'],
]);

export const endableNames = {
  vi: (what: string) => ({ task: 'Phân công này', delegation: 'Ủy quyền này' })[what] ?? what,
};

export const reportStateNames = {
  vi: (state: string) => reportStatesInVietnamese.get(state) ?? state,
};

const reportStatesInVietnamese: ReadonlyMap<string, string> = new Map([
  ['not-due', 'chưa đến hạn'], ['entering', 'đang nhập'], ['sent', 'đã gửi'], ['returned', 'bị trả lại'], ['received', 'đã tiếp nhận'], ['consolidated', 'đã tổng hợp'], ['frozen', 'đã khóa sổ'],
]);

export const reportEventNames = {
  vi: (event: string) => ({ saved: 'lưu', sent: 'gửi', returned: 'trả lại', received: 'tiếp nhận', consolidated: 'tổng hợp', frozen: 'khóa sổ' })[event] ?? event,
};
