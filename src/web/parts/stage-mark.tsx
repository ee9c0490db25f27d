import { useWords } from '#web/words.tsx';

/** An open criterion without figures is empty, with some it is entered; the other steps are those of the law. */
export const steps = ['empty', 'entered', 'submitted', 'verified', 'confirmed', 'settled'] as const;
export type Step = (typeof steps)[number];

/** How far a criterion has come, by letter and shape before colour: the left half is the area’s signature, the right half the department’s. */
export function StageMark({ step }: { step: Step }) {
  const { waiting } = useWords();
  return (
    <span className={`stage stage-${step}`} aria-hidden="true">
      {waiting.sign[step]}
    </span>
  );
}

export function StageLegend() {
  const { waiting, shell } = useWords();
  return (
    <p className="legend">
      <span className="visually-hidden">{shell.legend}: </span>
      {steps.map((step) => (
        <span key={step} className="standing-word">
          <StageMark step={step} /> {waiting.oneStage[step]}
        </span>
      ))}
    </p>
  );
}
