import Type from 'typebox';
import { rolesOn } from '#domain/assessment/lifecycle.ts';
import { correctReading } from '#usecases/courses/correct-reading.ts';
import { moveCriteria } from '#usecases/courses/move-criteria.ts';
import { viewCourseHistory } from '#usecases/courses/view-course-history.ts';
import { viewCourses } from '#usecases/courses/view-courses.ts';
import { viewProgress } from '#usecases/courses/view-progress.ts';
import { viewWaiting } from '#usecases/courses/view-waiting.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { languageOf, type Asking } from '#http/language.ts';
import { presentCorrected, presentCourseHistory, presentCourses, presentMoved, presentProgress, presentWaiting } from '#http/presenters/courses.ts';
import { correctBody, correctedAnswer, courseHistoryAnswer, coursesAnswer, criterion, movesAnswer, movesBody, progressAnswer, waitingAnswer } from '#http/schemas/courses.ts';
import { day, setId, viewQuery } from '#http/schemas/view.ts';

/** Thousands of criteria in one request. */
const movesLimit = 2 * 1024 * 1024;

export function courseRoutes(app: Api, { office }: Doors): void {
  const tags = ['courses'];
  const pen = (request: Asking) => ({ law: office.law, language: languageOf(request) });

  app.get('/courses', {
    schema: { summary: 'The way of every criterion of one unit: stage, four opinions side by side, and the moves open to oneself', tags, querystring: query(viewQuery), response: answers(coursesAnswer) },
  }, async (request, reply) => answer(request, reply, await viewCourses(office, request.signedIn.actor, request.query), (courses) => presentCourses(courses, pen(request))));

  app.post('/courses/moves', {
    bodyLimit: movesLimit,
    schema: { summary: 'Submit, withdraw, verify, confirm, return or decide one criterion or thousands: all of them, or every reason why not', tags, querystring: query({}), body: movesBody, response: answers(movesAnswer) },
  }, async (request, reply) => answer(request, reply, await moveCriteria(office, request.signedIn.actor, request.body), presentMoved));

  app.get('/courses/history', {
    schema: { summary: 'Everything ever said of one criterion of one unit, on all days, newest first', tags, querystring: query({ ...viewQuery, criterion }), response: answers(courseHistoryAnswer) },
  }, async (request, reply) => answer(request, reply, await viewCourseHistory(office, request.signedIn.actor, request.query), (history) => presentCourseHistory(history, pen(request))));

  app.post('/readings/correct', {
    schema: { summary: 'Correct a figure after its criterion was submitted: a new entry with its reason, the criterion open again, and the printed papers it changes', tags, querystring: query({}), body: correctBody, response: answers(correctedAnswer) },
  }, async (request, reply) => answer(request, reply, await correctReading(office, request.signedIn.actor, request.body), (corrected) => presentCorrected(corrected, office.places)));

  app.get('/waiting', {
    schema: { summary: 'Who owes what: what waits for oneself, and what oneself waits for, with whom and since when', tags, querystring: query({ set: Type.Optional(setId), asOf: Type.Optional(day) }), response: answers(waitingAnswer) },
  }, async (request, reply) => {
    const { lang: _lang, ...wanted } = request.query;
    const waiting = await viewWaiting(office, request.signedIn.actor, wanted);
    return answer(request, reply, waiting, (value) => presentWaiting(value, pen(request), ({ axis, asOf }) => rolesOn(office.law.workflow, axis, asOf)));
  });

  app.get('/progress', {
    schema: { summary: 'How far everybody is: units one level down × criteria, counted by where they stand', tags, querystring: query(viewQuery), response: answers(progressAnswer) },
  }, async (request, reply) => answer(request, reply, await viewProgress(office, request.signedIn.actor, request.query), (progress) => presentProgress(progress, pen(request))));
}
