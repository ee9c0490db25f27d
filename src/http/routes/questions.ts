import { viewQuestions } from '#usecases/assessment/view-questions.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { languageOf } from '#http/language.ts';
import { presentQuestions } from '#http/presenters/questions.ts';
import { questionsAnswer } from '#http/schemas/questions.ts';
import { viewQuery } from '#http/schemas/view.ts';

export function questionRoutes(app: Api, { office }: Doors): void {
  app.get('/questions', {
    schema: { summary: 'What the figures of a unit, or of all units below one, give reason to ask; questions, never verdicts', tags: ['questions'], querystring: query(viewQuery), response: answers(questionsAnswer) },
  }, async (request, reply) => {
    const asked = await viewQuestions(office, request.signedIn.actor, request.query);
    return answer(request, reply, asked, (questions) => presentQuestions(questions, languageOf(request)));
  });
}
