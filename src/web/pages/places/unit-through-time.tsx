import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { LineageAnswer } from '#http/schemas/places.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { pages } from '#web/paths.ts';
import { lineageQuery, meQuery } from '#web/queries.ts';
import { readSearch, useChangeView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { AddVillageDialog } from './add-village-dialog.tsx';

type Version = LineageAnswer['versions'][number];

/** One code through time: what bore it, what came before and what after, each with its legal basis. */
export function UnitThroughTime({ code, asOf }: { code: string; asOf: string }) {
  const { places } = useWords();
  const lineage = useQuery(lineageQuery(code));
  if (lineage.isError) return <Problem error={lineage.error} retry={() => void lineage.refetch()} />;
  if (!lineage.data) return <Waiting rows={8} />;
  const { versions } = lineage.data;
  const now = versions.find(({ unit }) => isOn(unit, asOf));
  const named = now ?? versions.at(-1);
  return (
    <section className="card unit-history" aria-labelledby="unit-title">
      <div className="card-head">
        <div>
          <h2 id="unit-title">{places.history(named ? `${named.unit.kind} ${named.unit.name}` : code)}</h2>
          <p className="quiet">
            {places.code(code)}
            {new Set(versions.map(({ unit }) => unit.name)).size > 1 && `. ${places.reused}`}
          </p>
        </div>
        {now && <Ways version={now} asOf={asOf} />}
      </div>
      <ol className="versions">
        {versions.map((version) => (
          <VersionCard key={version.unit.validFrom} version={version} isNow={version === now} />
        ))}
      </ol>
    </section>
  );
}

function Ways({ version, asOf }: { version: Version; asOf: string }) {
  const { places } = useWords();
  const { data: me } = useQuery(meQuery);
  const [isAdding, setAdding] = useState(false);
  const { unit } = version;
  const mayHoldVillages = ['commune', 'town', 'ward'].includes(unit.level);
  return (
    <div className="unit-ways">
      {unit.level !== 'village' && me?.deeds.includes('view') && (
        <Link to={pages.overview} search={(before: Search) => readSearch({ ...before, unit: unit.code, item: '', commune: '' })}>
          {places.openOverview}
        </Link>
      )}
      {mayHoldVillages && me?.deeds.includes('add-village') && (
        <Button variant="default" size="sm" leftSection={<Icon name="plus" size={16} />} onClick={() => setAdding(true)}>
          {places.addVillage}
        </Button>
      )}
      <AddVillageDialog commune={unit} asOf={asOf} opened={isAdding} onClose={() => setAdding(false)} />
    </div>
  );
}

function VersionCard({ version, isNow }: { version: Version; isNow: boolean }) {
  const { places, shell } = useWords();
  const { unit, path, legalBasis, predecessors, successors } = version;
  return (
    <li className={isNow ? 'version version-now' : 'version'}>
      <h3>
        {unit.kind} {unit.name}
        {isNow && <span className="version-flag">{places.now}</span>}
      </h3>
      <p>
        {path !== '' && `${path}, `}
        {places.validity(shell.day(date(unit.validFrom)), unit.validTo === null ? null : shell.day(date(unit.validTo)))}
      </p>
      {legalBasis !== '' && (
        <p className="quiet small">
          {places.basis}: {legalBasis}
        </p>
      )}
      <Relatives title={places.before} relatives={predecessors} />
      <Relatives title={places.after} relatives={successors} />
    </li>
  );
}

function Relatives({ title, relatives }: { title: string; relatives: Version['successors'] }) {
  const { places, shell } = useWords();
  const change = useChangeView();
  return relatives.length === 0 ? null : (
    <div className="relatives">
      <h4>{title}</h4>
      <ul>
        {relatives.map((relative) => (
          <li key={`${relative.code}${relative.name}`}>
            <button type="button" className="text-button" onClick={() => change({ item: relative.code })}>
              {relative.kind} {relative.name}
            </button>{' '}
            <span className="quiet">
              {relative.code}, {relative.path}, {places.effective(shell.day(date(relative.effective)))}
              {relative.legalBasis !== '' && ` (${relative.legalBasis})`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function isOn(unit: Version['unit'], day: string): boolean {
  return unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo);
}
