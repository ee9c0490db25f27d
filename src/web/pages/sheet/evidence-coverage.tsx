import { Icon } from '#web/parts/icons.tsx';
import { useWords } from '#web/words.tsx';
import { useDesk } from './use-cell.ts';

/** How much of a criterion is proven; a press opens all its evidence. */
export function EvidenceCoverage({ no }: { no: number }) {
  const { evidence: words } = useWords();
  const { evidence, openEvidence } = useDesk();
  const coverage = evidence?.criteria.find((criterion) => criterion.no === no);
  if (!coverage) return null;
  const told = [...(coverage.of > 0 ? [words.coverage(coverage.proven, coverage.of)] : []), ...(coverage.whole ? [words.whole] : [])].join(', ') || words.noneNeeded;
  return (
    <button type="button" className="text-button evidence-link" onClick={() => openEvidence(String(no))}>
      <Icon name="clip" size={16} /> {told}
    </button>
  );
}

/** How many pieces stand behind one indicator, with a word where one of them no longer holds or serves elsewhere too. */
export function EvidenceCount({ item }: { item: string }) {
  const { evidence: words } = useWords();
  const { evidence, openEvidence } = useDesk();
  const pieces = evidence?.items.filter((held) => held.item === item || held.item.startsWith(`${item}#`)).flatMap((held) => held.pieces) ?? [];
  if (pieces.length === 0) return null;
  const isWorrying = pieces.some(({ state, alike }) => state !== 'valid' || alike.length > 0);
  return (
    <button type="button" className={`text-button evidence-link${isWorrying ? ' evidence-worry' : ''}`} aria-label={`${words.open(item)}: ${words.count(pieces.length)}`} onClick={() => openEvidence(item)}>
      <Icon name={isWorrying ? 'warning' : 'clip'} size={16} /> {words.count(pieces.length)}
    </button>
  );
}
