import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { download, Refused } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api, type View } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

const formats = ['xlsx', 'docx', 'pdf'] as const;

export function DownloadWays({ kind, view }: { kind: string; view: View }) {
  const { reports } = useWords();
  const names = { xlsx: reports.asXlsx, docx: reports.asDocx, pdf: reports.asPdf };
  const making = useMutation({ mutationFn: (format: (typeof formats)[number]) => download(api.report(kind, { ...view, format })) });
  const hasNoPrinter = making.error instanceof Refused && making.error.has('no-pdf-printer');
  return (
    <div className="downloads">
      <div className="download-buttons" role="group" aria-label={reports.download}>
        {formats.map((format) => (
          <Button key={format} variant={format === 'docx' ? 'filled' : 'default'} leftSection={<Icon name="download" />} disabled={making.isPending} onClick={() => making.mutate(format)}>
            {names[format]}
          </Button>
        ))}
      </div>
      <p role="status" className="quiet small">
        {making.isPending ? reports.making : ''}
      </p>
      {hasNoPrinter && (
        <p className="notice" role="alert">
          {reports.noPrinter}
        </p>
      )}
      {making.isError && !hasNoPrinter && <Problem error={making.error} />}
    </div>
  );
}
