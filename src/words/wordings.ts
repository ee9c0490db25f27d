import type { LineMark } from '#domain/papers/wording.ts';

/** The first page of a wording in Word, which tells an office how to change it. */
export const wordingWords = {
  title: (name: string) => `Mẫu lời văn: ${name}`,
  lead: [
    'Các dòng mở đầu bằng dấu # chỉ để giải thích, khi nộp lại hệ thống không đọc.',
    'Từ trang sau, mỗi đoạn là một dòng của văn bản. Sửa lời văn, thêm, bớt hoặc đổi chỗ các đoạn tùy ý, rồi lưu lại dạng .docx và nộp ở trang Mẫu văn bản.',
    'Không gõ số thứ tự (I., 1., a), Điều 1.) và không gõ ./. ở cuối: hệ thống tự đánh số, tự kết thúc theo Nghị định 30/2020/NĐ-CP.',
  ],
  marks: 'Mỗi đoạn mở đầu bằng một dấu loại đoạn trong ngoặc vuông:',
  markMeanings: {
    'subject': 'trích yếu nội dung văn bản', 'addressee': 'một nơi ghi sau chữ Kính gửi', 'basis': 'một căn cứ ban hành', 'section': 'tiêu đề phần, đánh số I., II.', 'heading': 'tiêu đề mục in đậm, đánh số 1., 2.',
    'subheading': 'tiêu đề mục nhỏ, đánh số 1.1.', 'clause': 'đoạn có số 1., 2., không in đậm', 'point': 'đoạn có chữ a), b)', 'paragraph': 'đoạn thường', 'bullet': 'đoạn có gạch đầu dòng -', 'sub-bullet': 'đoạn có dấu +',
    'article': 'một điều của quyết định', 'blocks': 'chỗ đặt bảng hoặc nhiều đoạn do hệ thống lập, đứng riêng một đoạn', 'recipient': 'một nơi nhận',
  } satisfies Record<LineMark, string>,
  when: (list: string) => `Muốn một đoạn chỉ in khi có dữ liệu, ghi thêm điều kiện: [Phần, khi có: ${list}]`,
  someList: 'tên danh sách',
  placeholders: 'Các chỗ điền, viết trong ngoặc nhọn đúng như dưới đây:',
  required: ' (bắt buộc phải có)',
  repeated: ' (đoạn có chỗ điền này được lặp lại cho từng mục)',
  fileName: (name: string) => `Mẫu ${name.toLocaleLowerCase('vi')}.docx`,
} as const;
