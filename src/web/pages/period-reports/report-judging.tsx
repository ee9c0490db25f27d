import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PeriodReportAnswer } from '#http/schemas/period-reports.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { periodKey, type ReportKey } from '#web/period-queries.ts';
import { useWords } from '#web/words.tsx';

/** Receive, return with a reason, close the books: as far as the person may now. */
export function ReportJudging({ asked, report: { next, base } }: { asked: ReportKey; report: PeriodReportAnswer }) {
  const { periodReports: words, shell } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const judging = useMutation({
    mutationFn: (event: 'received' | 'returned' | 'frozen') => post(api.judgePeriodReport(), { ...asked, event, reason: reason ?? '', base }),
    onSuccess: async () => {
      setReason(null);
      await queries.invalidateQueries({ queryKey: periodKey });
    },
  });
  if (!next.some((event) => event === 'received' || event === 'returned' || event === 'frozen')) return null;
  const giveBack = () => {
    setTried(true);
    if (reason !== null && reason.trim() !== '') judging.mutate('returned');
  };
  return (
    <div className="period-judging">
      {judging.isError && <Problem error={judging.error} />}
      {reason === null ? (
        <div className="period-ways">
          {next.includes('received') && <Button disabled={judging.isPending} onClick={() => judging.mutate('received')}>{words.receive}</Button>}
          {next.includes('frozen') && <Button disabled={judging.isPending} onClick={() => judging.mutate('frozen')}>{words.freeze}</Button>}
          {next.includes('returned') && <Button variant="default" onClick={() => setReason('')}>{words.giveBack}</Button>}
        </div>
      ) : (
        <>
          <Textarea label={words.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={wasTried && reason.trim() === '' ? words.reasonNeeded : null} autosize minRows={2} data-autofocus />
          <div className="period-ways">
            <Button disabled={judging.isPending} onClick={giveBack}>{words.giveBack}</Button>
            <Button variant="default" onClick={() => setReason(null)}>{shell.cancel}</Button>
          </div>
        </>
      )}
      {next.includes('frozen') && reason === null && <p className="quiet small">{words.freezeAdvice}</p>}
    </div>
  );
}
