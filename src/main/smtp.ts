import { createTransport } from 'nodemailer';
import type { MailPort } from '#jobs/mail-port.ts';

/** `smtps://user:password@host:465`, or `smtp://…:587`, which turns to TLS where the server offers it and always before a password is told. */
export interface SmtpSettings {
  readonly url: string;
  readonly from: string;
}

const silenceMs = 30_000;

/** Letters over SMTP, in plain text. */
export function smtpMail({ url, from }: SmtpSettings): MailPort {
  const { protocol, hostname: host, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host, secure, port: Number(port || (secure ? 465 : 587)),
    connectionTimeout: silenceMs, greetingTimeout: silenceMs, socketTimeout: silenceMs,
    ...(username === '' ? {} : { requireTLS: true, auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  });
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to, subject, text, textEncoding: 'base64', headers: { 'Auto-Submitted': 'auto-generated' } });
    },
  };
}
