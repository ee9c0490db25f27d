import { date } from '#domain/calendar.ts';
import { printMoney, printPercent } from '#domain/figures.ts';
import type { PaperBlock, PaperKind, Span } from '#domain/papers/paper.ts';
import type { Facts } from '#domain/papers/wording.ts';
import type { Report } from '#domain/reports/report.ts';

const set = 'commune-ntm-2021-2025';
const asOf = date('2023-11-28');

function traced(text: string, units: readonly string[], items: readonly string[]): Span {
  return { text, trace: { set, asOf, units, items } };
}

const words = (...text: (string | Span)[]): readonly Span[] => text.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
const paragraph = (...text: (string | Span)[]): PaperBlock => ({ kind: 'paragraph', text: words(...text) });
const bullet = (...text: (string | Span)[]): PaperBlock => ({ kind: 'bullet', depth: 1, text: words(...text) });
const clause = (text: string, isHeading = true): PaperBlock => ({ kind: 'clause', number: '1', text: words(text), isHeading });
const point = (text: string): PaperBlock => ({ kind: 'clause', number: 'a)', text: words(text), isHeading: false });

/** Four slow districts with the shares that make them so; the figures are made up. */
const slowTable: Report = {
  kind: 'distribution', label: '', title: 'Tiến độ các huyện chậm đến ngày 31/3/2024', subtitle: '', unit: { code: '20', name: 'Lạng Sơn' }, set, asOf, columnNumbers: [], facts: {},
  columns: [
    { heading: 'TT', widthMm: 10, align: 'center' }, { heading: 'Huyện', widthMm: 45, align: 'left' }, { heading: 'Tiêu chí đã đạt/phải đạt', widthMm: 35, align: 'center' },
    { heading: 'Giải ngân (%)', widthMm: 30, align: 'right' }, { heading: 'Công trình chưa khởi công', widthMm: 40, align: 'center' },
  ],
  rows: [['Cao Lộc', '04/11', '12,5', '06'], ['Tràng Định', '03/09', '9,8', '05'], ['Bình Gia', '02/08', '7,1', '04'], ['Hữu Lũng', '05/12', '15', '03']].map((cells, row) => ({
    kind: 'body', cells: [{ text: String(row + 1) }, ...cells.map((text) => ({ text, trace: { set, asOf, units: [String(180 + row)], items: [] } }))],
  })),
  notes: [],
};

export const paperFacts: Readonly<Record<PaperKind, Facts>> = {
  plan: {
    texts: {
      subject: 'Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2024 trên địa bàn tỉnh Lạng Sơn', matter: 'thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2024 trên địa bàn tỉnh Lạng Sơn',
      period: 'năm 2024', area: 'tỉnh Lạng Sơn', issuer: 'Ủy ban nhân dân tỉnh',
      aim: `Giữ vững kết quả đã đạt, hoàn thành các tiêu chí còn thiếu đúng thời hạn. Nhu cầu vốn năm 2024 là ${printMoney(128_504_980_000)}, trong đó ngân sách trung ương ${printMoney(70_250_000_000)}.`,
    },
    lists: {
      bases: [
        { basis: 'Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ về Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025' },
        { basis: 'Nghị quyết của Hội đồng nhân dân tỉnh về nhiệm vụ phát triển kinh tế - xã hội năm 2024' },
      ],
      reviewed: [{ reviewTitle: 'Xã của huyện Bắc Sơn', reviewFigures: traced('bình quân mỗi xã đạt 14,29 tiêu chí', ['185'], ['1', '19']), reviewTable: 'Biểu 01' }],
      targets: [{ target: 'Có thêm 06 xã đạt chuẩn nông thôn mới, nâng tổng số xã đạt chuẩn lên 95 xã.' }, { target: 'Có thêm 04 xã đạt chuẩn nông thôn mới nâng cao; bình quân mỗi xã đạt 15,2 tiêu chí.' }],
      recipients: ['Thường trực HĐND tỉnh', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Các sở, ban, ngành tỉnh', 'UBND các huyện, thành phố'].map((recipient) => ({ recipient })),
    },
    blocks: {
      weak: [paragraph('Tiêu chí Giao thông: cứng hóa các tuyến đường trục thôn còn lại của xã Long Đống trong quý III năm 2024.'), paragraph('Tiêu chí Môi trường và an toàn thực phẩm:'), point('Mỗi xã có ít nhất 01 mô hình thu gom, phân loại rác thải tại nguồn.'), point('Nâng tỷ lệ hộ sử dụng nước sạch theo quy chuẩn.')],
      organisation: [
        clause('Sở Nông nghiệp và Phát triển nông thôn'), bullet('Chủ trì theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 của tháng cuối quý.'),
        clause('Ủy ban nhân dân các huyện, thành phố'), bullet('Ban hành kế hoạch trước ngày 29/02/2024; chịu trách nhiệm về tiến độ của từng xã đăng ký.'),
      ],
    },
  },
  notice: {
    texts: {
      subject: 'Kết quả kiểm tra việc thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới tại huyện Bắc Sơn năm 2023', issuer: 'Sở Tài nguyên và Môi trường',
      opening: 'Thực hiện sự phân công của Ủy ban nhân dân tỉnh về theo dõi, chỉ đạo các huyện, thành phố xây dựng nông thôn mới, Sở Tài nguyên và Môi trường đã kiểm tra tại huyện Bắc Sơn.',
      session: 'Buổi làm việc ngày 28/11/2023 do lãnh đạo Sở chủ trì, có đại diện các sở, ngành liên quan, Ủy ban nhân dân huyện và các xã Long Đống, Vũ Sơn, Đồng Ý.',
    },
    lists: {
      assessments: [{ assessment: 'Năm 2023, huyện phấn đấu xã Long Đống đạt chuẩn nông thôn mới, xã Đồng Ý đạt chuẩn kiểu mẫu; xã Vũ Sơn do huyện tự phấn đấu đạt chuẩn nâng cao.' }],
      recipients: ['UBND tỉnh (để b/c)', 'UBND huyện Bắc Sơn', 'UBND các xã: Long Đống, Vũ Sơn, Đồng Ý', 'Lãnh đạo Sở'].map((recipient) => ({ recipient })),
    },
    blocks: {
      results: [clause('Xã Long Đống'), bullet('Đã đạt ', traced('14/19', ['06328'], ['1', '19']), ' tiêu chí.'), bullet('Chưa đạt 05/19 tiêu chí: Giao thông, Trường học, Thu nhập, Nghèo đa chiều, Môi trường và an toàn thực phẩm.'), clause('Xã Đồng Ý'), bullet('Đã đạt ', traced('16/19', ['06337'], ['1', '19']), ' tiêu chí.')],
      tasks: [clause('Ủy ban nhân dân huyện Bắc Sơn'), bullet('Chỉ đạo các xã hoàn thành tiêu chí còn thiếu trước ngày 31/12/2023.'), clause('Ủy ban nhân dân xã Long Đống'), bullet('Hoàn thiện hồ sơ chứng minh của từng tiêu chí, gửi Sở trước ngày 15/12/2023.')],
    },
  },
  letter: {
    texts: {
      subject: 'đẩy nhanh tiến độ thực hiện Chương trình xây dựng nông thôn mới năm 2024', deadline: '30/4/2024',
      opening: 'Thực hiện Kế hoạch số 18/KH-UBND ngày 18/01/2024 của Ủy ban nhân dân tỉnh, qua theo dõi quý I năm 2024, một số huyện triển khai tốt như Văn Quan, Chi Lăng; bên cạnh đó còn 04 huyện tiến độ chậm, cụ thể như bảng dưới đây.',
    },
    lists: {
      addressees: [{ addressee: 'Ủy ban nhân dân các huyện, thành phố' }, { addressee: 'Văn phòng Điều phối nông thôn mới các huyện, thành phố' }],
      tasks: [{ task: 'Khởi công các công trình đã được phân bổ vốn trước ngày 31/5/2024; công trình nào không kịp thì báo cáo rõ lý do.' }, { task: 'Giải ngân ít nhất 40% kế hoạch vốn đến hết quý II năm 2024.' }, { task: 'Rà soát từng tiêu chí chưa đạt của các xã đăng ký, phân công người chịu trách nhiệm.' }],
      recipients: ['UBND tỉnh (b/c)', 'Sở Nông nghiệp và PTNT', 'Lãnh đạo Văn phòng'].map((recipient) => ({ recipient })),
    },
    blocks: { findings: [{ kind: 'table', table: slowTable }] },
  },
  decision: {
    texts: { subject: 'Công nhận xã đạt chuẩn nông thôn mới năm 2023', proposer: 'Giám đốc Sở Nông nghiệp và Phát triển nông thôn', executors: 'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, ngành, Chủ tịch Ủy ban nhân dân huyện Bắc Sơn và Chủ tịch Ủy ban nhân dân xã Long Đống' },
    lists: {
      bases: [{ basis: 'Căn cứ Luật Tổ chức chính quyền địa phương' }, { basis: 'Căn cứ Quyết định số 18/2022/QĐ-TTg ngày 02/8/2022 của Thủ tướng Chính phủ' }],
      articles: [{ article: 'Công nhận xã Long Đống, huyện Bắc Sơn đạt chuẩn nông thôn mới năm 2023.' }, { article: 'Ủy ban nhân dân xã Long Đống có trách nhiệm duy trì, nâng cao chất lượng các tiêu chí đã đạt.' }],
      recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Sở Nông nghiệp và PTNT'].map((recipient) => ({ recipient })),
    },
  },
  minutes: {
    texts: {
      subject: 'Họp đề nghị xét, công nhận xã đạt chuẩn nông thôn mới năm 2023', start: '08 giờ 00, ngày 28/11/2023', place: 'Hội trường Ủy ban nhân dân xã Long Đống', chair: 'Ông Dương Công Hiếu, Chủ tịch Ủy ban nhân dân xã',
      secretary: 'Bà Hoàng Thị Thu, công chức Văn phòng - Thống kê', votes: `25/27 đại biểu đồng ý, đạt ${printPercent((25 / 27) * 100)}`, end: '11 giờ 30 cùng ngày',
    },
    lists: {
      attendees: ['Thành viên Ban Chỉ đạo xã: 12 người;', 'Trưởng thôn 08 thôn;', 'Đại diện Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể: 07 người.'].map((attendee) => ({ attendee })),
      conclusions: [{ conclusion: 'Nhất trí đề nghị Ủy ban nhân dân huyện thẩm tra hồ sơ của xã.' }, { conclusion: 'Hoàn thành 02 tuyến đường trục thôn còn lại trước ngày 20/12/2023.' }],
      recipients: [{ recipient: 'UBND huyện (b/c)' }, { recipient: 'Các thôn' }],
    },
    blocks: { content: [paragraph('Chủ tọa báo cáo kết quả tự đánh giá 19 tiêu chí; các đại biểu thảo luận, tập trung vào tiêu chí Giao thông và Thu nhập.')] },
  },
  report: {
    texts: { subject: 'Kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2023', opening: 'Thực hiện chế độ báo cáo định kỳ, Ủy ban nhân dân huyện Bắc Sơn báo cáo kết quả năm 2023, số liệu tính đến ngày 28/11/2023 như sau:', issuer: 'Ủy ban nhân dân huyện Bắc Sơn' },
    lists: {
      addressees: [{ addressee: 'Ủy ban nhân dân tỉnh Lạng Sơn' }],
      difficulties: [{ difficulty: 'Mưa lũ tháng 6 và tháng 8 làm hư hỏng một số công trình giao thông.' }],
      proposals: [{ proposal: 'Bố trí vốn đủ cho các công trình chuyển tiếp để không phát sinh nợ đọng xây dựng cơ bản.' }],
      recipients: [{ recipient: 'Sở Nông nghiệp và PTNT' }, { recipient: 'Thường trực Huyện ủy' }],
    },
    blocks: { results: [clause('Kết quả chung'), bullet('Có 04 xã đạt 19/19 tiêu chí; 06 xã đạt từ 15-18 tiêu chí; 03 xã đạt từ 10-14 tiêu chí; 04 xã dưới 10 tiêu chí.'), bullet('Bình quân ', traced('14,29', ['185'], ['1', '19']), ' tiêu chí/xã.'), clause('Huy động nguồn lực'), paragraph(`Tổng vốn huy động là ${printMoney(3_504_980_000)}.`)] },
  },
  submission: {
    texts: { subject: 'Đề nghị thẩm tra hồ sơ xã đạt chuẩn nông thôn mới năm 2023', issuer: 'Ủy ban nhân dân xã Long Đống', need: 'Đến nay xã đã hoàn thành các tiêu chí của Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025 và đã lấy ý kiến của Nhân dân.', request: 'Ủy ban nhân dân huyện xem xét, thẩm tra, đề nghị cấp có thẩm quyền công nhận' },
    lists: {
      addressees: [{ addressee: 'Ủy ban nhân dân huyện Bắc Sơn' }],
      bases: [{ basis: 'Căn cứ Quyết định số 18/2022/QĐ-TTg ngày 02/8/2022 của Thủ tướng Chính phủ' }],
      enclosures: [{ enclosure: 'Báo cáo kết quả xây dựng nông thôn mới của xã;' }, { enclosure: 'Biên bản họp đề nghị xét, công nhận.' }],
    },
    blocks: { content: [paragraph('Số tiêu chí đã đạt theo tự đánh giá của xã là ', traced('19/19', ['06328'], ['1', '19']), '; tỷ lệ hài lòng của người dân đạt 96,5%.')] },
  },
};
