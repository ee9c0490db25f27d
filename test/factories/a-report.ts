import { date } from '#domain/calendar.ts';
import type { Report, ReportCell, ReportRow } from '#domain/reports/report.ts';

const criteria = [
  'Quy hoạch', 'Giao thông', 'Thủy lợi và phòng, chống thiên tai', 'Điện', 'Trường học', 'Cơ sở vật chất văn hóa', 'Cơ sở hạ tầng thương mại nông thôn',
  'Thông tin và Truyền thông', 'Nhà ở dân cư', 'Thu nhập', 'Nghèo đa chiều', 'Lao động', 'Tổ chức sản xuất và phát triển kinh tế nông thôn',
  'Giáo dục và Đào tạo', 'Y tế', 'Văn hóa', 'Môi trường và an toàn thực phẩm', 'Hệ thống chính trị và tiếp cận pháp luật', 'Quốc phòng và An ninh',
];
const communes = [
  'Tân Hương', 'Bắc Quỳnh', 'Chiến Thắng', 'Chiêu Vũ', 'Tân Lập', 'Hưng Vũ', 'Vũ Lễ', 'Vũ Lăng', 'Đồng Ý', 'Vũ Sơn', 'Nhất Hòa', 'Nhất Tiến', 'Long Đống',
  'Vạn Thủy', 'Tân Tri', 'Tân Thành', 'Trấn Yên',
];
const metOf = [19, 19, 19, 19, 17, 16, 18, 15, 17, 17, 12, 13, 14, 8, 7, 7, 6];
const set = 'quoc-gia-2021-2025.xa-ntm';
const asOf = date('2023-11-28');

/** A review table in the shape of Biểu 01: nineteen vertical headings, one district, seventeen communes, totals with their traces. */
export function aReport(changes: Partial<Report> = {}): Report {
  const body = communes.map((name, i) => communeRow(name, i));
  return {
    kind: 'bieu-01',
    label: 'Biểu 01',
    title: 'Rà soát kết quả thực hiện Bộ tiêu chí xã nông thôn mới',
    subtitle: '(Thời điểm rà soát: ngày 28 tháng 11 năm 2023; huyện Bắc Sơn, tỉnh Lạng Sơn)',
    unit: { code: '185', name: 'Bắc Sơn' },
    set,
    asOf,
    columns: [
      { heading: 'TT', widthMm: 8, align: 'center' },
      { heading: 'Huyện, thành phố/Tên xã', widthMm: 38, align: 'left' },
      { heading: 'Năm được công nhận', widthMm: 14, align: 'center' },
      { heading: 'Số, ngày quyết định công nhận', widthMm: 26, align: 'center' },
      ...criteria.map((name, i) => ({ heading: `${i + 1}. ${name}`, group: 'Kết quả thực hiện các tiêu chí', widthMm: 5.5, vertical: true, align: 'center' as const })),
      { heading: 'Tổng số tiêu chí đạt', widthMm: 12, align: 'center' },
      { heading: 'Chỉ tiêu đạt/ tổng số', widthMm: 14, align: 'center' },
      { heading: 'Tiêu chí, chỉ tiêu chưa đạt', widthMm: 30.5, align: 'left' },
    ],
    columnNumbers: Array.from({ length: 26 }, (_, i) => `(${i + 1})`),
    rows: [{ kind: 'group', cells: [{ text: 'I' }, { text: 'HUYỆN BẮC SƠN' }] }, ...body, shareRow(), averageRow()],
    notes: ['Ghi chú: Đ là đạt, CĐ là chưa đạt, "–" là chưa có số liệu.', 'Số liệu do các xã tự đánh giá, chưa qua thẩm định của huyện.'],
    facts: {},
    ...changes,
  };
}

function communeRow(name: string, i: number): ReportRow {
  const met = metOf[i] ?? 0;
  const unmet = criteria.flatMap((_, c) => (c < met ? [] : [String(c + 1)]));
  const trace = { set, asOf, units: [name], items: criteria.map((_, c) => String(c + 1)) };
  return {
    kind: 'body',
    unit: String(6301 + i),
    cells: [
      { text: String(i + 1) },
      { text: name },
      met === 19 ? { text: String(2015 + i), value: 2015 + i } : { text: '' },
      { text: met === 19 ? '2418/QĐ-UBND 18/12/2019' : '' },
      ...criteria.map((_, c) => ({ text: c < met ? 'Đ' : c === 18 ? '–' : 'CĐ' })),
      { text: String(met), value: met, trace },
      { text: `${met * 3}/57` },
      { text: unmet.join('; ') },
    ],
  };
}

function shareRow(): ReportRow {
  const figures: ReportCell[] = criteria.map((_, c) => {
    const count = metOf.filter((met) => met > c).length;
    const share = Math.round((count / 17) * 1000) / 10;
    return { text: String(share).replace('.', ','), value: share };
  });
  return { kind: 'subtotal', cells: [{ text: '' }, { text: 'Tỷ lệ xã đạt (%)' }, { text: '' }, { text: '' }, ...figures, { text: '' }, { text: '' }, { text: '' }] };
}

function averageRow(): ReportRow {
  const average: ReportCell = { text: '14,29', value: 243 / 17, trace: { set, asOf, units: communes, items: ['1', '19'] } };
  const blanks = Array.from({ length: 19 }, () => ({ text: '' }));
  return { kind: 'total', cells: [{ text: '' }, { text: 'Bình quân tiêu chí/xã' }, { text: '' }, { text: '' }, ...blanks, average, { text: '' }, { text: '' }] };
}
