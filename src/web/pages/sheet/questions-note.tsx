import type { QuestionsAnswer } from '#http/schemas/questions.ts';
import { Icon } from '#web/parts/icons.tsx';
import { useWords } from '#web/words.tsx';
import { goToItem } from './jump-box.tsx';
import { useDesk } from './use-cell.ts';

export type Question = QuestionsAnswer['questions'][number];

/** What the figures of one item give reason to ask, beside the item itself. The sentence opens at a press; it is a question and stays one. */
export function QuestionsNote({ item }: { item: string }) {
  const { questions } = useDesk();
  const asked = questions.filter(({ items }) => items.some((about) => about === item || about.startsWith(`${item}#`)));
  if (asked.length === 0) return null;
  return (
    <div className="questions-note">
      {asked.map((question) => (
        <details key={question.check + question.items.join()}>
          <summary>
            <Icon name="question" size={16} /> {question.title}
          </summary>
          <p>{question.sentence}</p>
          <p className="quiet small">{question.basis}</p>
        </details>
      ))}
    </div>
  );
}

/** All questions of the sheet, strongest first, each leading to what it asks about. */
export function SheetQuestions() {
  const { course } = useWords();
  const { questions } = useDesk();
  if (questions.length === 0) return null;
  return (
    <details className="sheet-questions">
      <summary>
        <Icon name="question" /> {course.questions(questions.length)}
      </summary>
      <p className="quiet small">{course.questionsLead}</p>
      <ol>
        {questions.map((question) => (
          <li key={question.check + question.items.join()}>
            <p>{question.sentence}</p>
            <p className="quiet small">{question.basis}</p>
            <p className="small question-items">
              {course.asksAbout}:{' '}
              {question.items.map((item) => (
                <button key={item} type="button" className="text-button" onClick={() => goToItem(item)}>
                  {item}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
