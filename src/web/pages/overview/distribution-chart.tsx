import { useState } from 'react';
import { useWords } from '#web/words.tsx';
import type { Facts } from './facts.ts';

const rowHeight = 40;
const labelWidth = 132;
const barWidth = 210;
const width = 430;

/** Beyond this many the names would drown the figures; the matrix has them all. */
const namedUpTo = 40;

/** How many units meet how many criteria. Every bar carries its figure; the same facts stand in a table one press away. */
export function DistributionChart({ standings, law }: Facts) {
  const { overview } = useWords();
  const [asTable, setAsTable] = useState(false);
  const total = standings.units.length;
  const most = Math.max(1, ...standings.distribution.map(({ count }) => count));
  const noun = overview.unitNoun[law.level] ?? '';
  return (
    <section className="card" aria-labelledby="distribution-title">
      <div className="card-head">
        <h2 id="distribution-title">{overview.distribution}</h2>
        <button type="button" className="text-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? overview.asChart : overview.asTable}
        </button>
      </div>
      {asTable ? (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{overview.bandColumn}</th>
              <th scope="col" className="num">{overview.countColumn}</th>
              <th scope="col" className="num">{overview.shareColumn}</th>
            </tr>
          </thead>
          <tbody>
            {standings.distribution.map(({ band, count }) => (
              <tr key={band}>
                <th scope="row">{overview.band(band)}</th>
                <td className="num">{overview.count(count)}</td>
                <td className="num">{overview.share(count, total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <svg className="bars" viewBox={`0 0 ${width} ${standings.distribution.length * rowHeight}`} role="img" aria-labelledby="distribution-title distribution-words">
          <desc id="distribution-words">{standings.distribution.map(({ band, count }) => `${overview.band(band)}: ${overview.bandCount(count, noun)}`).join('; ')}</desc>
          {standings.distribution.map(({ band, count }, row) => (
            <g key={band} transform={`translate(0 ${row * rowHeight})`}>
              <text x={labelWidth - 10} y={rowHeight / 2} textAnchor="end" dominantBaseline="central" className="bar-label">{overview.band(band)}</text>
              <rect x={labelWidth} y={7} width={barWidth} height={rowHeight - 14} rx={3} className="bar-track" />
              <rect x={labelWidth} y={7} width={(count / most) * barWidth} height={rowHeight - 14} rx={3} className={`bar-fill bar-fill-${row}`} />
              <text x={labelWidth + barWidth + 10} y={rowHeight / 2} dominantBaseline="central" className="bar-value">
                {overview.bandCount(count, noun)}
                <tspan className="bar-share" dx="6">{overview.share(count, total)}</tspan>
              </text>
            </g>
          ))}
        </svg>
      )}
      {!asTable && total <= namedUpTo && <BandNames standings={standings} />}
    </section>
  );
}

/** Which units stand in which band, as the notice of a review lists them. */
function BandNames({ standings }: Pick<Facts, 'standings'>) {
  const { overview } = useWords();
  return (
    <dl className="band-names">
      {standings.distribution.filter(({ count }) => count > 0).map(({ band }) => {
        const [min = 0, max = min] = band.split('-').map(Number);
        return (
          <div key={band}>
            <dt>{overview.band(band)}</dt>
            <dd>{standings.units.filter(({ met }) => min <= met && met <= max).map(({ name }) => name).join(', ')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
