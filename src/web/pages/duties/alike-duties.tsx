import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { date } from '#domain/calendar.ts';
import type { DutyLine } from '#http/schemas/duties.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly alike: readonly DutyLine[];
  readonly document: string | null;
  readonly place: string;
  readonly onCited: (duty: number) => void;
}

/** Duties that may be the same; with a paper at hand each of them can be made to cite it. */
export function AlikeDuties({ alike, document, place, onCited }: Props) {
  const { duties: words, shell } = useWords();
  const citing = useMutation({ mutationFn: (duty: number) => post(api.citeDuty(duty), { document: Number(document), place }), onSuccess: (_answer, duty) => onCited(duty) });
  return (
    <div className="notice" role="status">
      <div className="duty-alike">
        <p>{words.alike}</p>
        <ul className="lines">
          {alike.map((duty) => (
            <li key={duty.id} className="line">
              <span>
                {duty.content}
                <span className="quiet small">
                  {shell.body(duty.lead)}. {words.due(duty.deadline.wording, duty.due === null ? null : date(duty.due))}
                </span>
              </span>
              {document !== null && (
                <Button size="compact-sm" variant="default" disabled={citing.isPending} onClick={() => citing.mutate(duty.id)}>
                  {words.cite(duty.id)}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {citing.isError && <Problem error={citing.error} />}
      </div>
    </div>
  );
}
