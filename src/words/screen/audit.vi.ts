import { deedNames } from '#words/refusal-names.ts';

export const audit = {
  title: 'Nhật ký',
  lead: 'Mọi việc đã làm, mới nhất ở trên. Mỗi dòng khóa dòng trước nó bằng một mã; sửa hay xóa một dòng là lộ ra khi kiểm tra.',
  verify: 'Kiểm tra nhật ký và số liệu',
  verifying: 'Đang kiểm tra…',
  whole: (entries: string) => `Nhật ký ${entries} dòng còn nguyên vẹn.`,
  broken: (seq: number) => `Nhật ký không còn nguyên vẹn: dòng ${seq} đã bị sửa hoặc dòng trước nó đã mất. Giữ nguyên máy chủ và báo ngay người vận hành.`,
  boardEqual: 'Bảng điểm trong bộ nhớ khớp với số liệu đã lưu.',
  boardDiffers: 'Bảng điểm trong bộ nhớ không khớp với số liệu đã lưu:',
  number: 'Số',
  at: 'Lúc',
  who: 'Ai',
  deed: 'Việc',
  about: 'Về',
  details: 'Mã khóa dòng',
  behalf: (name: string) => `thay ${name}`,
  behalfOf: (code: string) => `thay đơn vị ${code}`,
  operator: (user: string) => `người vận hành ${user} tại máy chủ`,
  door: 'cửa đăng nhập',
  deedName: (deed: string) => upperFirst(deedNames.vi(deed)),
  more: 'Xem các dòng cũ hơn',
  hash: 'Mã khóa',
  empty: 'Chưa có dòng nào.',
  yes: 'có',
  no: 'không',
  nothing: 'không',
  detail: (key: string) => ({
    reason: 'lý do', holder: 'dùng cho', lines: 'số đoạn', address: 'từ địa chỉ', with: 'bằng', way: 'cách vào', name: 'họ tên', kind: 'loại', role: 'vai trò', area: 'địa bàn', criteria: 'tiêu chí', department: 'sở, ngành', from: 'từ ngày', to: 'đến ngày',
    until: 'đến hết ngày', basis: 'văn bản', task: 'phân công số', delegation: 'ủy quyền số', set: 'bộ tiêu chí', asOf: 'số liệu ngày', value: 'giá trị', reading: 'dòng số liệu', readings: 'số dòng số liệu', units: 'số đơn vị', first: 'từ dòng', last: 'đến dòng',
    batch: 'lần nhập', accepted: 'nhận', replayed: 'đã có sẵn', doubts: 'nghi vấn', ended: 'số phiên', change: 'thay đổi', secondFactor: 'xác thực hai lớp', format: 'định dạng', sha256: 'mã tệp', legalBasis: 'căn cứ', criterion: 'tiêu chí', move: 'bước', axis: 'trục', verdict: 'ý kiến',
    stage: 'trạng thái', evidence: 'minh chứng số', item: 'chỉ tiêu', operation: 'mã thao tác', note: 'ghi chú', number: 'số', date: 'ngày', issuer: 'nơi ban hành', login: 'tài khoản', corrects: 'sửa dòng', reports: 'báo cáo đã in', changes: 'đổi trạng thái', unit: 'đơn vị',
  })[key] ?? key,
  told: (value: string) => ({
    password: 'mật khẩu', code: 'mã xác thực', step: 'mã trên điện thoại', 'recovery-code': 'mã khôi phục', 'recovery-codes': 'mã khôi phục mới', begun: 'bắt đầu cài', on: 'bật', off: 'tắt', oidc: 'hệ thống khác',
    office: 'chức trách', 'criterion-ownership': 'phụ trách tiêu chí', 'area-in-charge': 'theo dõi địa bàn', sponsorship: 'giúp đỡ xã', met: 'đạt', unmet: 'chưa đạt', unknown: 'chưa có số liệu',
    open: 'đang nhập', submitted: 'đã nộp', verified: 'đã thẩm tra', confirmed: 'đã xác nhận', settled: 'đã đủ hai xác nhận', self: 'tự đánh giá', council: 'hội đồng',
  })[value] ?? value,
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
