import Type from 'typebox';
import type { Outcome } from '#domain/outcome.ts';
import { taskKinds } from '#domain/people/actor.ts';
import { closeAccount, reopenAccount } from '#usecases/people/close-account.ts';
import { delegate } from '#usecases/people/delegate.ts';
import { endDelegation } from '#usecases/people/end-delegation.ts';
import { endTask } from '#usecases/people/end-task.ts';
import { giveTask } from '#usecases/people/give-task.ts';
import { listColleagues } from '#usecases/people/list-colleagues.ts';
import { listDelegations } from '#usecases/people/list-delegations.ts';
import { listRoles } from '#usecases/people/list-roles.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { presentDelegation, presentRole } from '#http/presenters/work.ts';
import { accountParams } from '#http/schemas/accounts.ts';
import {
  closeAccountBody, closedAnswer, colleaguesAnswer, delegateBody, delegatedAnswer, delegationsAnswer, endedAnswer, endTaskBody, givenTaskAnswer, giveTaskBody, rolesAnswer,
} from '#http/schemas/people.ts';

/** Who is given which work, and who stands in for whom. */
export function peopleRoutes(app: Api, doors: Doors): void {
  taskRoutes(app, doors);
  delegationRoutes(app, doors);
}

function taskRoutes(app: Api, { office, signIn }: Doors): void {
  const tags = ['accounts'];
  /** Felt at once by those who are signed in. */
  const felt = <T>(outcome: Outcome<T>): Outcome<T> => {
    signIn.forget();
    return outcome;
  };

  app.post('/accounts/:login/close', {
    schema: { summary: 'Close an account: its sessions end and nobody signs in with it', tags, params: accountParams, querystring: query({}), body: closeAccountBody, response: answers(closedAnswer) },
  }, async (request, reply) => answer(request, reply, felt(await closeAccount(office, request.signedIn.actor, { ...request.params, ...request.body })), (closed) => ({ ...closed })));

  app.post('/accounts/:login/reopen', {
    schema: { summary: 'Open a closed account again, with the tasks it still has', tags, params: accountParams, querystring: query({}), body: closeAccountBody, response: answers(closedAnswer) },
  }, async (request, reply) => answer(request, reply, await reopenAccount(office, request.signedIn.actor, { ...request.params, ...request.body }), ({ login, closedAt }) => ({ login, closedAt })));

  app.post('/accounts/:login/tasks', {
    schema: { summary: 'Give a person one more task, by a decision', tags, params: accountParams, querystring: query({}), body: giveTaskBody, response: answers(givenTaskAnswer) },
  }, async (request, reply) => answer(request, reply, felt(await giveTask(office, request.signedIn.actor, { ...request.params, ...request.body })), (given) => ({ ...given })));

  app.post('/tasks/:task/end', {
    schema: { summary: 'Take a task back from this moment on', tags, params: Type.Object({ task: Type.Integer({ minimum: 1 }) }), querystring: query({}), body: endTaskBody, response: answers(endedAnswer) },
  }, async (request, reply) => answer(request, reply, felt(await endTask(office, request.signedIn.actor, { ...request.params, ...request.body })), ({ task }) => ({ ended: task })));

  app.get('/roles', {
    schema: { summary: 'The roles people hold, by which kinds of task and over which areas, and the departments', tags, querystring: query({}), response: answers(rolesAnswer) },
  }, async (request, reply) => answer(request, reply, await listRoles(office, request.signedIn.actor, null), ({ roles, departments }) => ({
    roles: roles.map(({ id, vi, en, kinds, areas, technical, deeds }) => ({ id, vi, en, kinds: taskKinds.filter((kind) => kinds.includes(kind)), areas: [...areas], technical, deeds: [...deeds] })),
    departments: departments.map(({ id, vi, en }) => ({ id, vi, en })),
  })));
}

function delegationRoutes(app: Api, { office }: Doors): void {
  const tags = ['delegations'];

  app.get('/delegations', {
    schema: { summary: 'What one delegated and what was delegated to one, newest first', tags, querystring: query({}), response: answers(delegationsAnswer) },
  }, async (request, reply) => answer(request, reply, await listDelegations(office, request.signedIn.actor, null), ({ given, received }) => ({ given: given.map(presentDelegation), received: received.map(presentDelegation) })));

  app.post('/delegations', {
    schema: { summary: 'Hand one’s own task, or all of them, to a colleague for a time', tags, querystring: query({}), body: delegateBody, response: answers(delegatedAnswer) },
  }, async (request, reply) => answer(request, reply, await delegate(office, request.signedIn.actor, request.body), (delegated) => ({ ...delegated })));

  app.post('/delegations/:delegation/end', {
    schema: { summary: 'End a delegation: the giver takes it back, or the receiver hands it back', tags, params: Type.Object({ delegation: Type.Integer({ minimum: 1 }) }), querystring: query({}), response: answers(endedAnswer) },
  }, async (request, reply) => answer(request, reply, await endDelegation(office, request.signedIn.actor, request.params), ({ delegation }) => ({ ended: delegation })));

  app.get('/colleagues', {
    schema: { summary: 'Whom one may delegate to', tags, querystring: query({}), response: answers(colleaguesAnswer) },
  }, async (request, reply) => answer(request, reply, await listColleagues(office, request.signedIn.actor, null), (colleagues) => ({
    colleagues: colleagues.map(({ login, name, roles }) => ({ login, name, roles: roles.map((role) => presentRole(role, office.law)) })),
  })));
}
