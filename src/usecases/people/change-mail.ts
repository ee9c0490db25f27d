import { done, refuse } from '#domain/outcome.ts';
import { deed, question } from '#usecases/use-case.ts';

/** Enough to refuse a slip of the pen; whether letters arrive only the mail server knows. */
const address = /^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\]{1,180}\.[a-z]{2,24}$/iu;

/** Where one's own reminders go; empty is nowhere. */
export const changeMail = deed<string, string | null>('change-mail', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, actor }, typed) => {
    const mail = typed.trim();
    if (mail !== '' && !address.test(mail)) return refuse('bad-mail', { found: mail }, 'mail');
    await shelves.accounts.setMail(actor.account, mail === '' ? null : mail);
    return done(mail === '' ? null : mail);
  },
  record: (_typed, mail) => ({ subject: '', details: { mail: mail !== null } }),
});

export const viewMail = question<null, string | null>('change-mail', {
  reach: () => done({ units: [] }),
  answer: async (office, actor) => done((await office.store.reading(({ accounts }) => accounts.find(actor.account)))?.mail ?? null),
});
