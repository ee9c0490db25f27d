import { printDate, yearOf } from '#domain/calendar.ts';
import { printCount, printFigure, printFixed } from '#domain/figures.ts';
import type { PeriodWords } from '#domain/papers/period-words.ts';

const programme = 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới';
const quarters = ['I', 'II', 'III', 'IV'];
const million = 1_000_000;

/** The words of a period report's paper that its wording does not have; a paper is always Vietnamese. */
export const periodWords: PeriodWords = {
  period: ({ months }, from) => `${spanOf(months, Number(from.slice(5, 7)))}năm ${yearOf(from)}`,
  subject: (period) => `Kết quả thực hiện ${programme} ${period}`,
  opening: (issuer, period, place, asOf) => `Thực hiện chế độ báo cáo định kỳ, ${issuer} báo cáo kết quả thực hiện ${programme} ${period} trên địa bàn ${place}; số liệu đến ngày ${printDate(asOf)}.`,
  asAbove: 'Như trên',
  distribution: { title: 'Phân bố xã theo số tiêu chí đạt', columns: ['Số tiêu chí đạt', 'Số xã', 'Tỷ lệ %'], total: 'Tổng', average: (average) => `Bình quân ${printFixed(average, 2)} tiêu chí/xã.`, unsure: (units) => `${counted(units)} xã còn tiêu chí chưa có số liệu, có thể đạt nhiều hơn.` },
  criteria: { title: 'Kết quả theo tiêu chí', columns: ['TT', 'Tiêu chí', 'Đạt', 'Chưa đạt', 'Chưa có số liệu', 'Tỷ lệ đạt %'] },
  titles: { title: 'Danh hiệu', columns: ['Danh hiệu', 'Đang giữ', 'Đăng ký trong năm'], none: 'Chưa có danh hiệu hoặc đăng ký nào trong kỳ.' },
  progress: { title: 'Công trình và vốn', columns: ['Nội dung', 'Số liệu', 'Đơn vị đã báo cáo'], unknown: 'chưa có số liệu', from: (from, of) => `${from}/${of}` },
  duties: (open, done, overdue) => `Nhiệm vụ được giao: ${counted(done)} đã hoàn thành, ${counted(open)} đang thực hiện, trong đó ${counted(overdue)} quá hạn.`,
  works: (count) => `${counted(count)} công trình`,
  money: (dong) => `${printFigure(dong / million)} triệu đồng`,
  share: (part, whole) => (whole === 0 ? '' : printFixed((part / whole) * 100, 1)),
  count: (count) => printFigure(count, 0),
};

/** `tháng 11 `, `quý IV `, `6 tháng đầu `, nothing for a whole year. */
function spanOf(months: number, month: number): string {
  if (months === 12) return '';
  if (months === 6) return month === 1 ? '6 tháng đầu ' : '6 tháng cuối ';
  return months === 3 ? `quý ${quarters[(month - 1) / 3] ?? ''} ` : `tháng ${month} `;
}

function counted(count: number): string {
  return count === 0 ? '0' : printCount(count);
}
