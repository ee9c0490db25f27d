import { refusal } from '#domain/outcome.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { sendCookies } from '#http/guard.ts';
import { presentMe } from '#http/presenters/me.ts';
import { changePasswordBody, meAnswer, signedOutAnswer, signInBody } from '#http/schemas/session.ts';

export function sessionRoutes(app: Api, { office, signIn }: Doors): void {
  const tags = ['session'];

  app.post('/session', {
    config: { open: true },
    schema: { summary: 'Sign in', tags, security: [], querystring: query({}), body: signInBody, response: answers(meAnswer) },
  }, async (request, reply) => {
    const signedIn = await signIn.signIn(request.body.login, request.body.password, request.ip);
    if (signedIn.ok) sendCookies(request, reply, signedIn.value.cookies);
    return answer(request, reply, signedIn.ok ? await presentMe(office, signedIn.value) : signedIn, (me) => me);
  });

  app.get('/session', {
    config: { open: true },
    schema: { summary: 'Who is signed in', tags, security: [], querystring: query({}), response: answers(meAnswer) },
  }, async (request, reply) => {
    const session = await signIn.actorOf(request.headers.cookie);
    if (!session) return refuseWith(request, reply, [refusal('not-signed-in', {})]);
    sendCookies(request, reply, session.cookies);
    return answer(request, reply, await presentMe(office, session), (me) => me);
  });

  app.delete('/session', {
    config: { open: true },
    schema: { summary: 'Sign out', tags, security: [], querystring: query({}), response: answers(signedOutAnswer) },
  }, async (request, reply) => {
    sendCookies(request, reply, await signIn.signOut(request.headers.cookie));
    return { signedOut: true as const };
  });

  app.post('/session/password', {
    schema: { summary: 'Change one’s own password; every other session of the person ends', tags, querystring: query({}), body: changePasswordBody, response: answers(meAnswer) },
  }, async (request, reply) => {
    const changed = await signIn.changePassword(request.headers.cookie, request.body, request.ip);
    return answer(request, reply, changed.ok ? await presentMe(office, changed.value) : changed, (me) => me);
  });
}
