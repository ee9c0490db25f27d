import { unitsNow } from '#domain/bodies/heirs.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';
import { remindOfDuties, watch, type Digest } from '#usecases/duties/remind-of-duties.ts';
import { bodyNow } from '#words/body-now.ts';
import { reminderLetter } from '#words/reminder-letter.ts';
import type { MailPort } from './mail-port.ts';

export interface SentReminders {
  readonly digests: readonly Digest[];
  readonly sent: number;
  /** Logins whose letter did not leave, with the reason the mail server gave. */
  readonly failed: readonly { readonly login: string; readonly why: string }[];
}

/** Keeps today's reminders and sends those who gave an address a letter. Without a mail port nothing leaves the house. */
export async function sendReminders(office: Office, mail: MailPort | null): Promise<Outcome<SentReminders>> {
  const told = await remindOfDuties(office, watch, { letters: mail !== null });
  if (!told.ok) return told;
  const { digests } = told.value;
  const failed: { login: string; why: string }[] = [];
  let sent = 0;
  for (const digest of digests) {
    if (mail === null || digest.mail === null) continue;
    const why = await mail.send({ to: digest.mail, ...reminderLetter(digest.name, office.clock.today(), linesOf(digest)) }).then(() => null, String);
    if (why === null) sent += 1;
    else failed.push({ login: digest.login, why });
  }
  return { ok: true, value: { digests, sent, failed } };
}

function linesOf({ reminders }: Digest) {
  return reminders.map(({ told: { duty, lateness, lead }, kind, due }) => ({ id: duty.id, content: duty.content, lead: bodyNow.vi({ name: lead.name, now: unitsNow(lead) }), kind, due, daysLeft: lateness.daysLeft ?? 0 }));
}
