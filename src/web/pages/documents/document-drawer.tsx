import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { DocumentAnswer, DocumentChoicesAnswer } from '#http/schemas/documents.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { DocumentDuties } from '#web/pages/duties/document-duties.tsx';
import { pages } from '#web/paths.ts';
import { documentQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { DocumentFile } from './document-file.tsx';
import { DocumentHistory } from './document-history.tsx';
import { DocumentThread } from './document-thread.tsx';
import { DraftDialog } from './draft-dialog.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { RecallDialog } from './recall-dialog.tsx';
import { StateTag } from './state-tag.tsx';

interface Props {
  readonly id: number | null;
  readonly choices: DocumentChoicesAnswer;
  readonly onOpen: (id: number) => void;
  readonly onClose: () => void;
}

/** One document: what it says of itself, its thread, what was done to it, and what may be done now. */
export function DocumentDrawer({ id, choices, onOpen, onClose }: Props) {
  const { documents: words, shell } = useWords();
  const found = useQuery({ ...documentQuery(id ?? 0), enabled: id !== null });
  const title = <span className="document-title">{found.data?.text ?? words.title}</span>;
  return (
    <Drawer opened={id !== null} onClose={onClose} position="right" size={640} title={title} closeButtonProps={{ 'aria-label': shell.close }}>
      {found.isPending && <Waiting rows={8} />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.data && <Opened key={found.data.id} document={found.data} choices={choices} onOpen={onOpen} />}
    </Drawer>
  );
}

type Asked = 'redraft' | 'answer' | 'issue' | 'recall' | null;

function Opened({ document, choices, onOpen }: Pick<Props, 'choices' | 'onOpen'> & { document: DocumentAnswer }) {
  const { documents: words } = useWords();
  const [asked, setAsked] = useState<Asked>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const { may, state } = document;
  const close = () => setAsked(null);
  return (
    <div className="document">
      {told.length > 0 && (
        <div className="notice notice-good" role="status">
          <div>
            {told.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
      )}
      <Facts document={document} />
      <MadeFrom page={document.page} />
      <div className="document-ways">
        {may.issue && <Button onClick={() => setAsked('issue')}>{words.issue}</Button>}
        {may.redraft && (
          <Button variant="default" onClick={() => setAsked('redraft')}>
            {words.redraft}
          </Button>
        )}
        {(state === 'issued' || state === 'received') && choices.draftFor.length > 0 && (
          <Button variant="default" onClick={() => setAsked('answer')}>
            {words.answer}
          </Button>
        )}
        {may.recall && (
          <Button variant="default" onClick={() => setAsked('recall')}>
            {words.recall}
          </Button>
        )}
      </div>
      <DocumentFile document={document} rules={choices.file} />
      <DocumentThread document={document} onOpen={onOpen} />
      {state !== 'recalled' && <DocumentDuties document={document.id} />}
      <DocumentHistory document={document} />
      {asked === 'redraft' && <DraftDialog choices={choices} before={document} onClose={close} onSaved={close} />}
      {asked === 'answer' && <DraftDialog choices={choices} answering={document} onClose={close} onSaved={onOpen} />}
      {asked === 'issue' && <IssueDialog document={document} onClose={close} onIssued={setTold} />}
      {asked === 'recall' && <RecallDialog id={document.id} onClose={close} />}
    </div>
  );
}

/** A clerk reads the plan before it gets its number. */
function MadeFrom({ page }: Pick<DocumentAnswer, 'page'>) {
  const { documents: words } = useWords();
  if (page === null) return null;
  return (
    <p>
      {page.kind === 'plan' ? <Link to={pages.plans} search={{ document: String(page.id) }}>{words.openPlan}</Link> : <Link to={pages.pushes} search={{ kind: 'history', item: String(page.id) }}>{words.openPush}</Link>}
    </p>
  );
}

function Facts({ document }: { document: DocumentAnswer }) {
  const { documents: words, shell } = useWords();
  const { subject, issuerName, signer, state, recipients } = document;
  const purposeOf = (purpose: string) => (purpose === '' ? '' : ` (${purpose})`);
  return (
    <>
      <p className="document-subject">{subject}</p>
      <p>
        <StateTag state={state} />
      </p>
      <dl className="document-facts">
        <dt>{words.issuer}</dt>
        <dd>{issuerName}</dd>
        {document.date !== null && (
          <>
            <dt>{words.signedOn}</dt>
            <dd>{shell.day(date(document.date))}</dd>
          </>
        )}
        {signer !== '' && (
          <>
            <dt>{words.signer}</dt>
            <dd>{signer}</dd>
          </>
        )}
        {recipients.length > 0 && (
          <>
            <dt>{words.recipients}</dt>
            <dd>{recipients.map((recipient) => `${shell.body(recipient)}${purposeOf(recipient.purpose)}`).join('; ')}</dd>
          </>
        )}
      </dl>
    </>
  );
}
