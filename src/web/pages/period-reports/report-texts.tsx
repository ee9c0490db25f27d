import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PeriodReportAnswer } from '#http/schemas/period-reports.ts';
import { put } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { periodKey, type ReportKey } from '#web/period-queries.ts';
import { useWords } from '#web/words.tsx';

type Text = PeriodReportAnswer['asks'][number];

/** What is said in words: to be read, or by its writer to be written, with what those below said at hand. */
export function ReportTexts({ asked, report: { asks, content, gathered, next, base } }: { asked: ReportKey; report: PeriodReportAnswer }) {
  const { periodReports: words } = useWords();
  const queries = useQueryClient();
  const [texts, setTexts] = useState(content.texts);
  const writing = useMutation({
    mutationFn: (send: boolean) => put(api.writePeriodReport(), { ...asked, texts, send, base }),
    onSuccess: () => queries.invalidateQueries({ queryKey: periodKey }),
  });
  if (!next.includes('saved')) return <ReadTexts asks={asks} texts={content.texts} />;
  const isChanged = asks.some((text) => (texts[text] ?? '').trim() !== (content.texts[text] ?? ''));
  const write = (text: Text, said: string) => setTexts({ ...texts, [text]: said });
  const gather = (text: Text) => write(text, [texts[text]?.trim() ?? '', gathered[text] ?? ''].filter((said) => said !== '').join('\n'));
  return (
    <form className="period-texts" onSubmit={(event) => event.preventDefault()}>
      {asks.map((text) => (
        <div key={text}>
          <Textarea label={words.text[text]} description={words.eachLine} value={texts[text] ?? ''} onChange={(event) => write(text, event.currentTarget.value)} autosize minRows={3} maxRows={14} maxLength={20_000} />
          {gathered[text] !== undefined && (texts[text] ?? '').includes(gathered[text]) === false && (
            <button type="button" className="text-button" aria-label={words.gatherOf(words.text[text])} onClick={() => gather(text)}>{words.gather}</button>
          )}
        </div>
      ))}
      {writing.isError && <Problem error={writing.error} />}
      <div className="period-ways">
        <Button disabled={writing.isPending} onClick={() => writing.mutate(true)}>{words.send}</Button>
        <Button variant="default" disabled={writing.isPending || !isChanged} onClick={() => writing.mutate(false)}>{words.save}</Button>
        <span className="quiet small" role="status">{isChanged ? words.unsaved : ''}</span>
      </div>
    </form>
  );
}

function ReadTexts({ asks, texts }: { asks: readonly Text[]; texts: PeriodReportAnswer['content']['texts'] }) {
  const { periodReports: words } = useWords();
  return (
    <>
      {asks.map((text) => (
        <section key={text} aria-label={words.text[text]}>
          <h3>{words.text[text]}</h3>
          <p className={texts[text] ? 'period-said' : 'quiet'}>{texts[text] ?? words.nothingSaid}</p>
        </section>
      ))}
    </>
  );
}
