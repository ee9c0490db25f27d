import { Drawer } from '@mantine/core';
import { useState } from 'react';
import type { CriteriaSet, Indicator } from '#domain/criteria/criteria-set.ts';
import type { EvidenceAnswer } from '#http/schemas/evidence.ts';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { AttachForm } from './attach-form.tsx';
import { EvidencePieceLine } from './evidence-piece.tsx';
import { criterionOf, useDesk } from './use-cell.ts';

/** The evidence of one criterion, indicator by indicator; opened from an indicator, of that one alone. */
export function EvidenceDrawer({ item, law, onClose }: { item: string | null; law: CriteriaSet; onClose: () => void }) {
  const { evidence: words, shell } = useWords();
  const { language } = useLanguage();
  const { evidence } = useDesk();
  const no = criterionOf(item ?? '');
  const criterion = law.criteria.find((candidate) => candidate.no === no);
  const isWhole = item === String(no);
  const title = criterion && (isWhole ? words.title(no, criterion[language]) : words.titleOf(item ?? ''));
  return (
    <Drawer opened={item !== null && criterion !== undefined} onClose={onClose} position="right" size={620} title={title} closeButtonProps={{ 'aria-label': shell.close }}>
      {item !== null && evidence && criterion && (
        <div className="evidence">
          {isWhole && <EvidenceOf item={item} heading={words.wholeItem(no)} expected={[]} answer={evidence} />}
          {criterion.indicators.filter(({ code }) => isWhole || code === item).map((indicator) => (
            <EvidenceOf key={indicator.code} item={indicator.code} heading={headingOf(indicator, language)} expected={indicator.evidence} answer={evidence} />
          ))}
          <Removed answer={evidence} no={no} />
        </div>
      )}
    </Drawer>
  );
}

function headingOf(indicator: Indicator, language: 'vi' | 'en'): string {
  return `${indicator.code} ${indicator[language]}`;
}

interface Props {
  readonly item: string;
  readonly heading: string;
  readonly expected: readonly string[];
  readonly answer: EvidenceAnswer;
}

function EvidenceOf({ item, heading, expected, answer }: Props) {
  const { evidence: words } = useWords();
  const [isAdding, setAdding] = useState(false);
  const pieces = answer.items.filter((held) => held.item === item || held.item.startsWith(`${item}#`)).flatMap((held) => held.pieces);
  const mayAttach = answer.criteria.some(({ no, mayAttach: may }) => may && no === criterionOf(item));
  return (
    <section className="evidence-item" aria-label={heading}>
      <h3>{heading}</h3>
      {expected.length > 0 && (
        <p className="quiet small">
          {words.expected}: {expected.join('; ')}
        </p>
      )}
      {pieces.length === 0 && !isAdding && <p className="quiet small">{words.empty}</p>}
      <ul className="evidence-pieces">
        {pieces.map((piece) => (
          <EvidencePieceLine key={piece.id} piece={piece} answer={answer} />
        ))}
      </ul>
      {mayAttach && isAdding && <AttachForm item={item} answer={answer} onClose={() => setAdding(false)} />}
      {mayAttach && !isAdding && (
        <button type="button" className="text-button" aria-label={words.attachTo(item)} onClick={() => setAdding(true)}>
          <Icon name="plus" size={16} /> {words.attach}
        </button>
      )}
    </section>
  );
}

function Removed({ answer, no }: { answer: EvidenceAnswer; no: number }) {
  const { evidence: words } = useWords();
  const removed = answer.removed.filter(({ item }) => criterionOf(item) === no);
  if (removed.length === 0) return null;
  return (
    <details className="evidence-removed">
      <summary>{words.removed(removed.length)}</summary>
      <ul>
        {removed.map(({ id, name, reason, person, at }) => (
          <li key={id} className="small">
            {words.removedLine(name, reason, person, printMoment(at))}
          </li>
        ))}
      </ul>
    </details>
  );
}
