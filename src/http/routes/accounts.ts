import { addAccount } from '#usecases/people/add-account.ts';
import { listAccounts } from '#usecases/people/list-accounts.ts';
import { resetPassword } from '#usecases/people/reset-password.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { presentTask } from '#http/presenters/work.ts';
import { accountParams, addAccountBody, addedAccountAnswer, resetAccountAnswer, resetAccountBody } from '#http/schemas/accounts.ts';
import { accountsAnswer } from '#http/schemas/people.ts';

export function accountRoutes(app: Api, { office, signIn }: Doors): void {
  const tags = ['accounts'];

  app.get('/accounts', {
    schema: { summary: 'Every account of one’s area with its tasks, ended ones too', tags, querystring: query({}), response: answers(accountsAnswer) },
  }, async (request, reply) => answer(request, reply, await listAccounts(office, request.signedIn.actor, null), ({ accounts, isPart }) => ({ accounts: accounts.map(({ tasks, ...account }) => ({ ...account, tasks: tasks.map((task) => presentTask(task, office.law, office.places)) })), part: isPart })));

  app.post('/accounts', {
    schema: { summary: 'Open an account with one task and a one-time password', tags, querystring: query({}), body: addAccountBody, response: answers(addedAccountAnswer) },
  }, async (request, reply) => answer(request, reply, await addAccount(office, request.signedIn.actor, request.body), (added) => ({ ...added })));

  app.post('/accounts/:login/reset', {
    schema: { summary: 'Give a person a new one-time password; all their sessions end', tags, params: accountParams, querystring: query({}), body: resetAccountBody, response: answers(resetAccountAnswer) },
  }, async (request, reply) => {
    const reset = await resetPassword(office, request.signedIn.actor, { ...request.params, ...request.body });
    signIn.forget();
    return answer(request, reply, reset, (told) => ({ ...told }));
  });
}
