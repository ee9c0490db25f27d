import type { Questions } from '#usecases/assessment/view-questions.ts';
import { questionText } from '#words/checks.ts';
import type { Language } from '#words/language.ts';
import type { QuestionsAnswer } from '#http/schemas/questions.ts';

export function presentQuestions({ set, asOf, unit, part, examined, questions }: Questions, language: Language): QuestionsAnswer {
  return {
    set: set.id,
    asOf,
    unit: unit.code,
    part: part && [...part],
    examined,
    questions: questions.map(({ unit: { code, name, kind }, question }) => {
      const { check, items, strength, seqs } = question;
      return { check, unit: { code, name, kind }, ...questionText(question, language), items: [...items], strength, seqs: [...seqs] };
    }),
  };
}
