import './audit.css';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { auditQuery, meQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { AuditLine } from './audit-line.tsx';
import { useNames } from './use-names.ts';
import { VerifyCard } from './verify-card.tsx';

/** Who did what, in whose place, about what and when; and the proof that nothing of it was changed. */
export function AuditPage() {
  const { audit } = useWords();
  const me = useQuery(meQuery).data;
  const log = useInfiniteQuery(auditQuery);
  const names = useNames();
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <div className="page-head">
        <div>
          <h1 id="audit-title">{audit.title}</h1>
          <p className="audit-lead">{audit.lead}</p>
        </div>
      </div>
      <div className="audit">
        {me?.deeds.includes('verify') && <VerifyCard />}
        {log.isPending && <Waiting rows={10} />}
        {log.isError && <Problem error={log.error} retry={() => void log.refetch()} />}
        {log.isSuccess && entries.length === 0 && <p className="empty">{audit.empty}</p>}
        {entries.length > 0 && (
          <section className="card">
            <table className="plain-table audit-table" aria-labelledby="audit-title">
              <thead>
                <tr>
                  <th scope="col" className="num">{audit.number}</th>
                  <th scope="col">{audit.at}</th>
                  <th scope="col">{audit.who}</th>
                  <th scope="col">{audit.deed}</th>
                  <th scope="col">{audit.about}</th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => (
                  <AuditLine key={entry.seq} entry={entry} names={names} />
                ))}
              </tbody>
            </table>
            {log.hasNextPage && (
              <Button variant="default" className="audit-more" disabled={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                {audit.more}
              </Button>
            )}
          </section>
        )}
      </div>
    </>
  );
}
