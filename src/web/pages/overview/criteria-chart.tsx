import { useState } from 'react';
import { useLanguage, useWords } from '#web/words.tsx';
import type { Facts } from './facts.ts';

/** Per criterion, how many units meet it, do not, or cannot be told; the weakest first, because that is where the work lies. */
export function CriteriaChart({ standings, law }: Facts) {
  const { overview, shell } = useWords();
  const { language } = useLanguage();
  const [worstFirst, setWorstFirst] = useState(true);
  const total = standings.units.length;
  const rows = worstFirst ? [...standings.criteria].sort((a, b) => a.met - b.met || b.unmet - a.unmet || a.no - b.no) : standings.criteria;
  return (
    <section className="card" aria-labelledby="criteria-title">
      <div className="card-head">
        <h2 id="criteria-title">{overview.byCriterion}</h2>
        <button type="button" className="text-button" onClick={() => setWorstFirst(!worstFirst)}>
          {worstFirst ? overview.inOrder : overview.worstFirst}
        </button>
      </div>
      <table className="criteria-bars">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{overview.criterion}</th>
            <th scope="col">{`${shell.standing.met}, ${shell.standing.unmet}, ${shell.standing.unknown}`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ no, met, unmet, unknown }) => (
            <tr key={no}>
              <th scope="row">
                <span className="criterion-no">{no}</span> {law.criteria.find((criterion) => criterion.no === no)?.[language] ?? ''}
              </th>
              <td>
                <span className="visually-hidden">{overview.counts(met, unmet, unknown)}</span>
                <span className="split" aria-hidden="true" title={overview.counts(met, unmet, unknown)}>
                  <Piece kind="met" count={met} total={total} />
                  <Piece kind="unmet" count={unmet} total={total} />
                  <Piece kind="unknown" count={unknown} total={total} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Piece({ kind, count, total }: { kind: 'met' | 'unmet' | 'unknown'; count: number; total: number }) {
  return count === 0 ? null : (
    <span className={`piece piece-${kind}`} style={{ flexGrow: count / total }}>
      {count}
    </span>
  );
}
