import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Paper, PaperBlock } from '#domain/papers/paper.ts';
import { download } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { pushLetterQuery } from '#web/push-queries.ts';
import { useWords } from '#web/words.tsx';

/** The words of the letter as it would leave the house, and the ways to take it along. */
export function LetterPreview({ id, onClose }: { id: number; onClose: () => void }) {
  const { push, shell } = useWords();
  const letter = useQuery(pushLetterQuery(id));
  const taking = useMutation({ mutationFn: (format: 'docx' | 'pdf') => download(api.pushLetter(id, format)) });
  return (
    <Modal opened onClose={onClose} size="xl" title={push.previewTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <div className="push-ways" role="group" aria-label={push.download}>
        <Button leftSection={<Icon name="download" />} disabled={taking.isPending} onClick={() => taking.mutate('docx')}>{push.asDocx}</Button>
        <Button variant="default" leftSection={<Icon name="download" />} disabled={taking.isPending} onClick={() => taking.mutate('pdf')}>{push.asPdf}</Button>
      </div>
      {taking.isError && <Problem error={taking.error} />}
      {letter.isError ? <Problem error={letter.error} /> : letter.data ? <Words paper={letter.data} /> : <Waiting rows={10} />}
    </Modal>
  );
}

function Words({ paper }: { paper: Omit<Paper, 'facts'> }) {
  const { push } = useWords();
  const { parentBody, body, sign, subject, addressees, blocks, signatures, recipients } = paper;
  return (
    <article className="letter" lang="vi">
      <header>
        <p className="letter-body">{parentBody !== null && <span>{parentBody}</span>}<b>{body}</b></p>
        <p>{sign}</p>
        <p>V/v {subject}</p>
      </header>
      <p className="letter-to">{push.dear}: {addressees.join('; ')}</p>
      {blocks.map((block, index) => <Block key={index} block={block} />)}
      <footer>
        <ul>{recipients.map((recipient) => <li key={recipient}>{recipient}</li>)}</ul>
        <p className="letter-signer">{signatures.flatMap(({ lines, name }) => [...lines, name]).map((line) => <span key={line}>{line}</span>)}</p>
      </footer>
    </article>
  );
}

function Block({ block }: { block: PaperBlock }) {
  const text = 'text' in block && typeof block.text !== 'string' ? block.text.map((span) => span.text).join('') : '';
  switch (block.kind) {
    case 'section': return <h3>{block.number}. {block.text}</h3>;
    case 'clause': return <p>{block.number}. {text}</p>;
    case 'bullet': return <p className="letter-bullet">- {text}</p>;
    case 'article': return <p>{block.number}. {text}</p>;
    case 'paragraph': return <p>{text}</p>;
    case 'table': return null;
  }
}
