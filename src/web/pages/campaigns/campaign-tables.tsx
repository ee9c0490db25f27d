import type { CampaignAnswer } from '#http/schemas/campaigns.ts';
import { GaugeLine } from '#web/pages/titles/title-marks.tsx';
import { useWords } from '#web/words.tsx';

/** How far every district is. */
export function DistrictTable({ districts }: { districts: CampaignAnswer['districts'] }) {
  const { campaigns } = useWords();
  const sum = (key: 'lines' | 'reviewed' | 'meetsAll' | 'unmet' | 'toReview') => districts.reduce((total, district) => total + district[key], 0);
  return (
    <section className="card" aria-labelledby="district-progress">
      <div className="card-head"><h2 id="district-progress">{campaigns.progress}</h2></div>
      <div className="table-scroll" role="region" aria-labelledby="district-progress" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{campaigns.area}</th>
              <th scope="col" className="num">{campaigns.reviewed}</th>
              <th scope="col" className="num">{campaigns.meetsAll}</th>
              <th scope="col" className="num">{campaigns.unmetCriteria}</th>
              <th scope="col" className="num">{campaigns.toReview}</th>
            </tr>
          </thead>
          <tbody>
            {districts.map(({ area, lines, reviewed, meetsAll, unmet, toReview }) => (
              <tr key={area.code}>
                <th scope="row">{area.name}</th>
                <td className="num">{`${reviewed}/${lines}`}</td>
                <td className="num">{meetsAll}</td>
                <td className="num">{unmet}</td>
                <td className="num">{toReview}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{campaigns.total}</th>
              <td className="num"><b>{`${sum('reviewed')}/${sum('lines')}`}</b></td>
              <td className="num"><b>{sum('meetsAll')}</b></td>
              <td className="num"><b>{sum('unmet')}</b></td>
              <td className="num"><b>{sum('toReview')}</b></td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

/** Which criteria fail most, set by set, with what is proposed first. */
export function FrequencyList({ frequency }: { frequency: CampaignAnswer['frequency'] }) {
  const { campaigns } = useWords();
  const failing = frequency.filter(({ unmet }) => unmet > 0);
  const sets = [...new Set(failing.map(({ set }) => set))];
  return (
    <section className="card" aria-labelledby="frequency">
      <div className="card-head">
        <div>
          <h2 id="frequency">{campaigns.frequency}</h2>
          <p className="quiet small">{campaigns.frequencyLead}</p>
        </div>
      </div>
      {sets.length === 0 && <p>{campaigns.allMet}</p>}
      {sets.map((set) => (
        <div key={set}>
          <h3 className="quiet small frequency-set">{failing.find((each) => each.set === set)?.setName}</h3>
          <ol className="frequency">
            {failing.filter((each) => each.set === set).map(({ no, name, unmet, of, priority }) => (
              <li key={no}>
                <span>{`${no}. ${name}`} {priority && <span className="tag tag-warn">{campaigns.priority}</span>}</span>
                <b>{`${unmet}/${of}`}</b>
                <span className="frequency-bar" aria-hidden="true"><span style={{ width: `${(unmet / of) * 100}%` }} /></span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

/** Every unit with what it does not meet. */
export function CampaignLines({ lines }: { lines: CampaignAnswer['lines'] }) {
  const { campaigns, titles } = useWords();
  return (
    <section className="card" aria-labelledby="campaign-lines">
      <div className="card-head"><h2 id="campaign-lines">{campaigns.detail}</h2></div>
      <div className="table-scroll" role="region" aria-labelledby="campaign-lines" tabIndex={0}>
        <table className="plain-table campaign-lines">
          <thead>
            <tr>
              <th scope="col">{titles.unit}</th>
              <th scope="col">{campaigns.titleKind}</th>
              <th scope="col" className="num">{campaigns.met}</th>
              <th scope="col">{campaigns.unmet}</th>
              <th scope="col">{campaigns.risk}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ unit, parent, kindName, titleYear, met, unmet, gauge }) => (
              <tr key={unit.code}>
                <th scope="row">{unit.name} {parent && <span className="quiet small">{parent.name}</span>}</th>
                <td>{kindName} {titleYear !== null && <span className="quiet small">{titles.forYear(titleYear)}</span>}</td>
                <td className="num">{met}</td>
                <td>{unmet.join(', ')}</td>
                <td><GaugeLine gauge={gauge} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
