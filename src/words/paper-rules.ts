/** The rules of how an official paper looks, as they are told to who checks one. Sources: NĐ 30/2020/NĐ-CP, Phụ lục I. */
export const paperRules = {
  'paper-size': 'Khổ giấy A4, để đứng', 'margin-top': 'Lề trên', 'margin-bottom': 'Lề dưới', 'margin-left': 'Lề trái', 'margin-right': 'Lề phải',
  'font': 'Phông chữ Times New Roman', 'colour': 'Chữ màu đen',
  'page-number': 'Số trang ở giữa lề trên, chữ số Ả Rập', 'page-number-size': 'Cỡ và kiểu chữ số trang', 'page-number-first': 'Trang đầu không ghi số',
  'state': 'Quốc hiệu đúng chữ, trên một dòng', 'state-look': 'Cỡ và kiểu chữ Quốc hiệu', 'motto': 'Tiêu ngữ đúng chữ, gạch nối có cách chữ', 'motto-look': 'Cỡ và kiểu chữ Tiêu ngữ', 'motto-rule': 'Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ',
  'parent-look': 'Cỡ và kiểu chữ tên cơ quan chủ quản', 'body-look': 'Cỡ và kiểu chữ tên cơ quan ban hành', 'body-rule': 'Đường kẻ dưới tên cơ quan dài từ 1/3 đến 1/2 dòng chữ',
  'number-form': 'Số, ký hiệu đúng dạng, số dưới 10 có số 0 phía trước', 'number-look': 'Cỡ và kiểu chữ số, ký hiệu', 'number-type': 'Ký hiệu hợp với tên loại văn bản',
  'date-form': 'Địa danh, thời gian đúng dạng', 'date-look': 'Cỡ và kiểu chữ địa danh, thời gian',
  'type-look': 'Tên loại: in hoa, cỡ và kiểu chữ', 'subject-look': 'Trích yếu dưới tên loại: cỡ và kiểu chữ', 'subject-rule': 'Đường kẻ dưới trích yếu dài từ 1/3 đến 1/2 dòng chữ',
  'about-form': 'Trích yếu công văn đặt dưới số, mở đầu bằng V/v', 'about-look': 'Trích yếu công văn: cỡ, kiểu chữ, cách dòng số', 'addressees-form': 'Kính gửi: một nơi cùng dòng; nhiều nơi mỗi nơi một dòng, gạch đầu dòng, cuối dòng có ; và .', 'addressees-look': 'Cỡ và kiểu chữ Kính gửi',
  'authority-line': 'Thẩm quyền ban hành quyết định: in hoa, đậm, giữa dòng', 'decides': 'Dòng QUYẾT ĐỊNH: in hoa, đậm, giữa dòng', 'articles': 'Điều: đậm, có số và dấu chấm', 'bases-look': 'Căn cứ: cỡ và kiểu chữ', 'bases-ends': 'Căn cứ kết thúc bằng ; và dòng cuối bằng .',
  'text-size': 'Cỡ và kiểu chữ nội dung', 'text-align': 'Nội dung dàn đều hai lề', 'text-indent': 'Lùi đầu dòng', 'text-after': 'Cách đoạn', 'text-lines': 'Cách dòng',
  'section-look': 'Tiêu đề phần (I., II.): in hoa, đậm', 'typed-numbers': 'Tiêu đề, khoản, điểm đánh số theo thứ tự', 'end-mark': 'Kết thúc nội dung bằng ./.', 'short-dates': 'Ngày dưới 10 và tháng 1, 2 có số 0 phía trước, tháng khác thì không',
  'signature-look': 'Quyền hạn, chức vụ, họ tên người ký: cỡ và kiểu chữ', 'signature-form': 'Thẩm quyền ký: TM., KT., TL., TUQ., Q. đúng thứ tự', 'signature-name': 'Họ tên người ký chữ thường, không kèm học hàm, học vị', 'signatures': 'Biên bản có hai người ký',
  'recipients-label': 'Chữ Nơi nhận: cỡ và kiểu chữ', 'recipients-look': 'Danh sách nơi nhận: cỡ và kiểu chữ', 'recipients-ends': 'Mỗi nơi nhận một gạch đầu dòng, cuối dòng có ; và .', 'archive': 'Dòng cuối ghi Lưu: VT',
  'appendix-label': 'Phụ lục, biểu: chữ đậm, giữa dòng', 'appendix-title': 'Tên phụ lục: in hoa, đậm, giữa dòng', 'appendix-note': 'Phụ lục ghi (Kèm theo … số … ngày … của …)', 'appendix-pages': 'Phụ lục đánh số trang riêng', 'appendix-heading': 'Tiêu đề bảng lặp lại ở mỗi trang',
} as const;
export type PaperRuleId = keyof typeof paperRules;

/** What was found and what was expected, in few words. */
export const paperRuleWords = {
  absent: 'không thấy', drawn: 'hình vẽ, không đo được', notApplicable: 'không áp dụng cho loại này', yes: 'có', no: 'không',
  bold: 'đậm', plain: 'không đậm', italic: 'nghiêng', upright: 'đứng', caps: 'in hoa', lower: 'chữ thường',
  align: { left: 'trái', center: 'giữa', right: 'phải', justified: 'đều hai lề' },
  range: (least: string, most: string | null, unit: string) => (most === null ? `từ ${least} ${unit}` : least === most ? `${least} ${unit}` : `${least}-${most} ${unit}`),
  lines: 'dòng', fixedLine: 'chiều cao cố định', line: (line: string) => `dòng “${line}”`, every: 'mọi đoạn', portrait: 'đứng', landscape: 'ngang',
  numberSample: 'Số: 05/KH-UBND', dateSample: 'Lạng Sơn, ngày 05 tháng 02 năm 2024', dateShort: 'ngày 05/02/2024, 12/3/2024', nameSample: 'Nguyễn Văn A',
  ends: 'các dòng kết thúc bằng ; dòng cuối bằng .', dashes: 'mỗi dòng mở đầu bằng -', archive: '- Lưu: VT, …', enclosed: '(Kèm theo … số …/… ngày … của …)', wordWithSize: (size: string) => `cỡ ${size}`, gap: (pt: string) => `cách ${pt} pt`,
  expected: (expected: string) => `cần ${expected}`,
  total: (paper: string, passed: number, failed: number, apart: number) => `${paper}: đúng ${passed}, sai ${failed}, không áp dụng ${apart}`,
  order: 'I., II.; 1., 2. theo thứ tự', startsAt: 'bắt đầu từ 1, trang đầu không ghi số', twoSigners: '2 người ký', typeOf: (code: string) => `/${code}-`,
} as const;
