import type { LawProblem } from '#domain/refusals.ts';

/** What is wrong with a file of law, for the person who wrote it; file, place, found and expected stand beside the sentence. */
export const lawProblems: Readonly<Record<LawProblem, string>> = {
  'unreadable': 'Không đọc được tệp theo định dạng JSON',
  'unknown-schema': 'Không biết loại tệp này (schema)',
  'missing': 'Thiếu mục bắt buộc',
  'unknown-key': 'Mục không có trong mẫu, có thể gõ nhầm tên',
  'not-text': 'Phải là chữ',
  'not-number': 'Phải là số',
  'not-yes-no': 'Phải là true hoặc false',
  'not-list': 'Phải là danh sách',
  'not-object': 'Phải là nhóm mục { }',
  'not-listed': 'Giá trị không thuộc danh sách cho phép',
  'not-date': 'Không phải ngày dạng năm-tháng-ngày',
  'wrong-count': 'Số lượng không khớp với số đã khai',
  'repeated': 'Bị trùng',
  'wrong-code': 'Mã không khớp với tiêu chí chứa nó',
  'unknown-reference': 'Dẫn tới mục không có',
  'out-of-range': 'Ngoài khoảng cho phép',
  'wrong-kind': 'Loại ngưỡng không hợp với kiểu giá trị của chỉ tiêu',
  'not-covered': 'Chưa có ngưỡng cho đủ các năm, vùng hoặc nhóm',
  'bad-condition': 'Điều kiện viết sai; mẫu đúng: so_truong > 3',
  'bands-apart': 'Các nhóm số tiêu chí phải nối liền từ cao nhất xuống 0',
  'circular': 'Các bộ tiêu chí dẫn vòng lẫn nhau',
  'shortened': 'Quy trình bị rút ngắn: thiếu ý kiến của một bên, hoặc một người ký được hai lần',
};
