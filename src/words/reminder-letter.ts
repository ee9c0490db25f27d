import { printDate, type CalendarDate } from '#domain/calendar.ts';
import type { ReminderKind } from '#domain/directives/digest.ts';

export interface ReminderLine {
  readonly id: number;
  readonly content: string;
  readonly lead: string;
  readonly kind: ReminderKind;
  readonly due: CalendarDate;
  /** Negative: days late. */
  readonly daysLeft: number;
}

const headings = { 'overdue': 'QUÁ HẠN', 'due-soon': 'SẮP ĐẾN HẠN', 'raised': 'ĐƠN VỊ KHÁC QUÁ HẠN, BÁO LÊN ĐỂ ĐÔN ĐỐC' } as const satisfies Record<ReminderKind, string>;

/** What the house says of its reminders at the machine. */
export const reminderNotices = {
  noMail: 'Chưa đặt NTM_SMTP_URL và NTM_MAIL_FROM: nhắc việc chỉ hiện trong ứng dụng, không gửi thư.',
  failed: (why: string) => `Nhắc nhiệm vụ không thành: ${why}`,
  notSent: (login: string, why: string) => `Thư nhắc cho ${login} không gửi được: ${why}`,
};

/** The letter of one day to one person: every duty that is late or soon due, none left out. */
export function reminderLetter(name: string, today: CalendarDate, lines: readonly ReminderLine[]): { subject: string; text: string } {
  const late = lines.filter(({ kind }) => kind !== 'due-soon').length;
  const parts = (['overdue', 'due-soon', 'raised'] as const).flatMap((kind) => partOf(kind, lines.filter((line) => line.kind === kind)));
  return {
    subject: `Đạt Chuẩn, ${printDate(today)}: ${late} nhiệm vụ quá hạn, ${lines.length - late} sắp đến hạn`,
    text: [`Kính gửi ${name},`, '', ...parts, 'Mở trang Nhiệm vụ trong Đạt Chuẩn để tiếp nhận, báo cáo hoặc xin gia hạn.', 'Địa chỉ nhận thư này do bạn ghi ở trang Tài khoản của tôi; xóa ở đó để thôi nhận.', ''].join('\n'),
  };
}

function partOf(kind: ReminderKind, lines: readonly ReminderLine[]): readonly string[] {
  return lines.length === 0 ? [] : [`${headings[kind]} (${lines.length})`, ...lines.map(({ id, content, lead, due, daysLeft }) => `- Số ${id}, hạn ${printDate(due)} (${daysLeft < 0 ? `quá ${-daysLeft} ngày` : `còn ${daysLeft} ngày`}), ${lead}: ${content}`), ''];
}
