import { useQuery } from '@tanstack/react-query';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { planPaperQuery, type PaperAnswer } from '#web/plan-queries.ts';
import { useWords } from '#web/words.tsx';

type Block = PaperAnswer['paper']['blocks'][number];

/** The paper as it reads; how it is laid out on the page stands in the Word document. */
export function PlanPreview({ id, asOf }: { id: number; asOf: string }) {
  const { plans: words } = useWords();
  const found = useQuery(planPaperQuery(id, asOf));
  if (found.isPending) return <Waiting rows={6} />;
  if (found.isError) return <Problem error={found.error} />;
  const { paper } = found.data;
  return (
    <section className="plan-paper" aria-label={words.preview} lang="vi">
      <p className="plan-paper-head"><span>{paper.parentBody?.toLocaleUpperCase('vi')}</span><b>{paper.body.toLocaleUpperCase('vi')}</b><span>{paper.isDraft ? `${paper.sign} · ${words.draft}` : paper.sign}</span></p>
      <p className="plan-paper-title"><b>{paper.typeName?.toLocaleUpperCase('vi')}</b><b>{paper.subject}</b></p>
      {paper.bases.map((basis) => <p key={basis} className="plan-paper-basis">{basis};</p>)}
      {paper.blocks.map((block, index) => <PaperLine key={index} block={block} />)}
      <div className="plan-paper-foot">
        <ul>{paper.recipients.map((recipient) => <li key={recipient}>{recipient};</li>)}</ul>
        {paper.signatures.map(({ lines, name }) => <p key={name}>{lines.map((line) => <b key={line}>{line.toLocaleUpperCase('vi')}</b>)}<b className="plan-paper-name">{name}</b></p>)}
      </div>
      {paper.appendices.length > 0 && <ul>{paper.appendices.map(({ label, title }) => <li key={label}>{label}: {title}</li>)}</ul>}
    </section>
  );
}

function PaperLine({ block }: { block: Block }) {
  const text = typeof block.text === 'string' ? block.text : (block.text ?? []).map((span) => span.text).join('');
  const number = block.number === undefined || block.number === '' ? '' : `${block.number}${String(block.number).endsWith(')') ? '' : '.'} `;
  switch (block.kind) {
    case 'section': return <p className="plan-paper-section"><b>{number}{text.toLocaleUpperCase('vi')}</b></p>;
    case 'clause': return <p>{block.isHeading ? <b>{number}{text}</b> : <>{number}{text}</>}</p>;
    case 'bullet': return <p>- {text}</p>;
    default: return <p>{text}</p>;
  }
}
