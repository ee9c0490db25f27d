import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { printFigure } from '#domain/figures.ts';
import type { VerifyAnswer } from '#http/schemas/audit.ts';
import { get } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** Asks the server to go through the whole log and the board, and says what it found. */
export function VerifyCard() {
  const { audit } = useWords();
  const verifying = useMutation({ mutationFn: () => get<VerifyAnswer>(api.verify()) });
  return (
    <section className="verify" aria-label={audit.verify}>
      <Button variant="default" disabled={verifying.isPending} onClick={() => verifying.mutate()}>
        {verifying.isPending ? audit.verifying : audit.verify}
      </Button>
      {verifying.isError && <Problem error={verifying.error} />}
      <div role="status">{verifying.data && <Found {...verifying.data} />}</div>
    </section>
  );
}

function Found({ audit: { entries, broken }, board: { equal, differences } }: VerifyAnswer) {
  const { audit } = useWords();
  const isWhole = broken === null && equal;
  return (
    <div className={isWhole ? 'notice notice-good' : 'problem'}>
      <Icon name={isWhole ? 'check' : 'warning'} size={22} />
      <div>
        <p>{broken === null ? audit.whole(printFigure(entries)) : audit.broken(broken)}</p>
        <p>{equal ? audit.boardEqual : audit.boardDiffers}</p>
        {differences.length > 0 && (
          <ul>
            {differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
