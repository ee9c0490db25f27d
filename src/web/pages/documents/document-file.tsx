import { Button, FileButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DocumentFileKind } from '#domain/directives/document.ts';
import type { DocumentAnswer, DocumentChoicesAnswer } from '#http/schemas/documents.ts';
import { download, upload } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** The paper as it was numbered and as it was signed: to be taken; the signed one, to be given once. */
export function DocumentFile({ document, rules }: { document: DocumentAnswer; rules: DocumentChoicesAnswer['file'] }) {
  const { documents: words } = useWords();
  const queries = useQueryClient();
  const keeping = useMutation({
    mutationFn: (file: File) => upload(api.keepDocumentFile(document.id, file.name), file, () => undefined).answer,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  });
  const taking = useMutation({ mutationFn: (kind: DocumentFileKind) => download(api.documentFile(document.id, kind)) });
  const { files, may } = document;
  return (
    <div className="document-file">
      {files.map(({ kind, name }) => (
        <Button key={kind} variant="default" onClick={() => taking.mutate(kind)} disabled={taking.isPending}>
          {words.download(name, kind)}
        </Button>
      ))}
      {may.keepFile && (
        <>
          <FileButton onChange={(picked) => picked && keeping.mutate(picked)} accept={rules.accepts.map((type) => `.${type}`).join(',')} inputProps={{ 'aria-label': words.attach }}>
            {(props) => (
              <Button variant="default" {...props} disabled={keeping.isPending}>
                {keeping.isPending ? words.attaching : words.attach}
              </Button>
            )}
          </FileButton>
          <p className="quiet small">{words.attachAdvice(rules.accepts.join(', '), rules.megabytes)}</p>
        </>
      )}
      {keeping.isError && <Problem error={keeping.error} />}
      {taking.isError && <Problem error={taking.error} />}
    </div>
  );
}
