import { addAccount } from '#usecases/people/add-account.ts';
import { listAccounts, type AccountLine } from '#usecases/people/list-accounts.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { accountsAnswer, addAccountBody, addedAccountAnswer, type AccountsAnswer } from '#http/schemas/accounts.ts';

export function accountRoutes(app: Api, { office }: Doors): void {
  const tags = ['accounts'];

  app.get('/accounts', {
    schema: { summary: 'Every account with its tasks', tags, querystring: query({}), response: answers(accountsAnswer) },
  }, async (request, reply) => answer(request, reply, await listAccounts(office, request.signedIn.actor, null), (accounts) => ({ accounts: accounts.map(present) })));

  app.post('/accounts', {
    schema: { summary: 'Open an account with one task and a one-time password', tags, querystring: query({}), body: addAccountBody, response: answers(addedAccountAnswer) },
  }, async (request, reply) => answer(request, reply, await addAccount(office, request.signedIn.actor, request.body), (added) => ({ ...added })));
}

function present({ login, name, closedAt, mustChange, tasks }: AccountLine): AccountsAnswer['accounts'][number] {
  return { login, name, closedAt, mustChange, tasks: tasks.map((task) => ({ ...task, criteria: task.criteria && [...task.criteria] })) };
}
