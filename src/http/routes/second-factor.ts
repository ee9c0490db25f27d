import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { askerOf } from '#http/asker.ts';
import { presentMe } from '#http/presenters/me.ts';
import { beginSecondFactorBody, codeBody, meAnswer, passwordBody, recoveryCodesAnswer, secondFactorAnswer } from '#http/schemas/session.ts';

/** What people prove beside their password, and how they set it up. */
export function secondFactorRoutes(app: Api, { office, signIn }: Doors): void {
  const tags = ['session'];

  app.post('/session/second-factor', {
    config: { during: ['second-factor'] },
    schema: { summary: 'Begin to set up a second factor: the secret for one’s phone, told once', tags, querystring: query({}), body: beginSecondFactorBody, response: answers(secondFactorAnswer) },
  }, async (request, reply) => answer(request, reply, await signIn.beginSecondFactor(askerOf(request), request.body.password), (enrolment) => ({ ...enrolment })));

  app.post('/session/second-factor/confirm', {
    config: { during: ['second-factor'] },
    schema: { summary: 'Show that the phone makes right codes: from now on sign-in asks for one. Answers the recovery codes, told once', tags, querystring: query({}), body: codeBody, response: answers(recoveryCodesAnswer) },
  }, async (request, reply) => answer(request, reply, await signIn.confirmSecondFactor(askerOf(request), request.body.code), (recoveryCodes) => ({ recoveryCodes: [...recoveryCodes] })));

  app.post('/session/second-factor/recovery-codes', {
    schema: { summary: 'New recovery codes in place of all there were', tags, querystring: query({}), body: passwordBody, response: answers(recoveryCodesAnswer) },
  }, async (request, reply) => answer(request, reply, await signIn.renewRecoveryCodes(askerOf(request), request.body.password), (recoveryCodes) => ({ recoveryCodes: [...recoveryCodes] })));

  app.post('/session/second-factor/off', {
    schema: { summary: 'Turn the second factor off; whose role asks for one sets up another before anything else', tags, querystring: query({}), body: passwordBody, response: answers(meAnswer) },
  }, async (request, reply) => {
    const dropped = await signIn.dropSecondFactor(askerOf(request), request.body.password);
    return answer(request, reply, dropped.ok ? await presentMe(office, dropped.value) : dropped, (me) => me);
  });
}
