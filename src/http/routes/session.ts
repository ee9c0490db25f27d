import { refusal } from '#domain/outcome.ts';
import { changeMail, viewMail } from '#usecases/people/change-mail.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { actingSession } from '#http/behalf.ts';
import { askerOf, fromOf } from '#http/asker.ts';
import { sendCookies } from '#http/guard.ts';
import { presentMe } from '#http/presenters/me.ts';
import { presentSessions } from '#http/presenters/sessions.ts';
import {
  changePasswordBody, codeBody, endedSessionsAnswer, meAnswer, oidcAnswer, oidcBody, oidcReturnBody, sessionParams, sessionsAnswer, signedOutAnswer, signInBody, waysAnswer,
  mailAnswer, mailBody,
} from '#http/schemas/session.ts';

const tags = ['session'];

export function sessionRoutes(app: Api, doors: Doors): void {
  doorRoutes(app, doors);
  otherHouseRoutes(app, doors);
  ownSessionRoutes(app, doors);
}

/** Coming, being known, going. */
function doorRoutes(app: Api, { office, signIn }: Doors): void {
  app.post('/session', {
    config: { open: true },
    schema: { summary: 'Sign in; whoever has a second factor types its code next', tags, security: [], querystring: query({}), body: signInBody, response: answers(meAnswer) },
  }, async (request, reply) => {
    const signedIn = await signIn.signIn(request.body.login, request.body.password, fromOf(request));
    if (signedIn.ok) sendCookies(request, reply, signedIn.value.cookies);
    return answer(request, reply, signedIn.ok ? await presentMe(office, signedIn.value) : signedIn, (me) => me);
  });

  app.post('/session/code', {
    config: { during: ['code'] },
    schema: { summary: 'The second step: the code of one’s phone, or a recovery code', tags, querystring: query({}), body: codeBody, response: answers(meAnswer) },
  }, async (request, reply) => {
    const signedIn = await signIn.typeCode(request.headers.cookie, request.body.code, fromOf(request));
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
    const acting = await actingSession(office, session, request);
    return answer(request, reply, acting.ok ? await presentMe(office, acting.value) : acting, (me) => me);
  });

  app.delete('/session', {
    config: { open: true },
    schema: { summary: 'Sign out', tags, security: [], querystring: query({}), response: answers(signedOutAnswer) },
  }, async (request, reply) => {
    sendCookies(request, reply, await signIn.signOut(request.headers.cookie));
    return { signedOut: true as const };
  });
}

/** Being vouched for by another house. The page it sends people back to hands on what it was told, so that this too comes from a page of ours. */
function otherHouseRoutes(app: Api, { office, signIn }: Doors): void {
  app.get('/session/ways', {
    config: { open: true },
    schema: { summary: 'By which ways people come in here, beside login and password', tags, security: [], querystring: query({}), response: answers(waysAnswer) },
  }, async () => ({ oidc: signIn.otherHouse === null ? null : { label: signIn.otherHouse } }));

  app.post('/session/oidc', {
    config: { open: true },
    schema: { summary: 'Begin to sign in at the other house', tags, security: [], querystring: query({}), body: oidcBody, response: answers(oidcAnswer) },
  }, async (request, reply) => {
    const begun = await signIn.beginOidc(`${request.protocol}://${request.host}${request.body.returnTo}`);
    if (begun.ok) sendCookies(request, reply, [begun.value.cookie]);
    return answer(request, reply, begun, ({ address }) => ({ address }));
  });

  app.post('/session/oidc/return', {
    config: { open: true },
    schema: { summary: 'Sign in with what the other house said', tags, security: [], querystring: query({}), body: oidcReturnBody, response: answers(meAnswer) },
  }, async (request, reply) => {
    const { outcome, over } = await signIn.endOidc(request.headers.cookie, request.body, fromOf(request));
    sendCookies(request, reply, [...over, ...(outcome.ok ? outcome.value.cookies : [])]);
    return answer(request, reply, outcome.ok ? await presentMe(office, outcome.value) : outcome, (me) => me);
  });
}

/** What people see and decide of their own sessions and password. */
function ownSessionRoutes(app: Api, { office, signIn }: Doors): void {
  app.post('/session/password', {
    config: { during: ['password', 'second-factor'] },
    schema: { summary: 'Change one’s own password; every other session of the person ends', tags, querystring: query({}), body: changePasswordBody, response: answers(meAnswer) },
  }, async (request, reply) => {
    const changed = await signIn.changePassword(askerOf(request), request.body);
    return answer(request, reply, changed.ok ? await presentMe(office, changed.value) : changed, (me) => me);
  });

  app.get('/session/mail', {
    schema: { summary: 'Where one’s own reminders go; null is nowhere', tags, querystring: query({}), response: answers(mailAnswer) },
  }, async (request, reply) => answer(request, reply, await viewMail(office, request.signedIn.actor, null), (mail) => ({ mail })));

  app.put('/session/mail', {
    schema: { summary: 'Say where one’s own reminders go; empty is nowhere', tags, querystring: query({}), body: mailBody, response: answers(mailAnswer) },
  }, async (request, reply) => answer(request, reply, await changeMail(office, request.signedIn.actor, request.body.mail), (mail) => ({ mail })));

  app.get('/session/all', {
    schema: { summary: 'One’s own open sessions, newest first', tags, querystring: query({}), response: answers(sessionsAnswer) },
  }, async (request, reply) => answer(request, reply, await signIn.listSessions(askerOf(request)), presentSessions));

  app.delete('/session/all/:id', {
    schema: { summary: 'End one of one’s own sessions', tags, params: sessionParams, querystring: query({}), response: answers(endedSessionsAnswer) },
  }, async (request, reply) => answer(request, reply, await signIn.endSessions(askerOf(request), request.params.id), (ended) => ({ ...ended })));

  app.delete('/session/others', {
    schema: { summary: 'End all of one’s own sessions but this one', tags, querystring: query({}), response: answers(endedSessionsAnswer) },
  }, async (request, reply) => answer(request, reply, await signIn.endSessions(askerOf(request), null), (ended) => ({ ...ended })));
}
