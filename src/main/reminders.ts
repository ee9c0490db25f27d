import { everyDay } from '#jobs/every-day.ts';
import type { MailPort } from '#jobs/mail-port.ts';
import { sendReminders } from '#jobs/send-reminders.ts';
import type { Office } from '#usecases/office.ts';
import { reminderNotices } from '#words/reminder-letter.ts';
import { smtpMail } from './smtp.ts';

/** Reminds at start and on every new day; says once whether letters go out. Answers how to stop. */
export function remindDaily(office: Office, env: Readonly<Record<string, string | undefined>>, tell: (line: string) => void): () => void {
  const mail = findMail(env);
  if (mail === null) tell(reminderNotices.noMail);
  return everyDay(office.clock, async () => {
    const sent = await sendReminders(office, mail).catch((error: unknown) => ({ ok: false as const, refusals: [], error }));
    if (!sent.ok) tell(reminderNotices.failed('error' in sent ? String(sent.error) : sent.refusals.map(({ code }) => code).join(', ')));
    else for (const { login, why } of sent.value.failed) tell(reminderNotices.notSent(login, why));
  });
}

/** NTM_SMTP_URL is smtps://user:password@host:465 or smtp://host:587; NTM_MAIL_FROM the address letters come from. */
export function findMail(env: Readonly<Record<string, string | undefined>>): MailPort | null {
  const [url, from] = [env['NTM_SMTP_URL'] ?? '', env['NTM_MAIL_FROM'] ?? ''];
  return url === '' || from === '' ? null : smtpMail({ url, from });
}
