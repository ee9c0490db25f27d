import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { download } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import type { ReportKey } from '#web/period-queries.ts';
import { meQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

/** The report as an official paper, and its tables as a workbook. */
export function ReportDownload({ asked }: { asked: ReportKey }) {
  const { periodReports: words } = useWords();
  const mayPrint = useQuery(meQuery).data?.deeds.includes('print-report') === true;
  const taking = useMutation({ mutationFn: (format: 'docx' | 'pdf' | 'xlsx') => download(api.periodReportPaper({ ...asked, format })) });
  if (!mayPrint) return null;
  const ways = [['docx', words.asDocx], ['pdf', words.asPdf], ['xlsx', words.asXlsx]] as const;
  return (
    <div className="period-judging">
      {taking.isError && <Problem error={taking.error} />}
      <div className="period-ways" role="group" aria-label={words.download}>
        {ways.map(([format, name]) => <Button key={format} variant="default" size="sm" leftSection={<Icon name="download" />} disabled={taking.isPending} onClick={() => taking.mutate(format)}>{name}</Button>)}
      </div>
    </div>
  );
}
