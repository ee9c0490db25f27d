import './registrations.css';
import { Button, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import { origins } from '#domain/plans/registration.ts';
import { download } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { registrationsQuery } from '#web/plan-queries.ts';
import { useView } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { RegisterDialog } from './register-dialog.tsx';
import { RegistrationTable } from './registration-table.tsx';
import { VillagesDialog } from './villages-dialog.tsx';

const everything = '-';

/** Who registered for which title, in sections by origin, with how each stands. */
export function RegistrationsPage() {
  const { registrations: words, shell } = useWords();
  const { unit, asOf } = useView();
  const [year, setYear] = useState<string | null>(null);
  const [origin, setOrigin] = useState<string>(everything);
  const [dialog, setDialog] = useState<'unit' | 'villages' | null>(null);
  const thisYear = Number(asOf.slice(0, 4));
  const shownYear = year ?? String(thisYear);
  const listed = useQuery(registrationsQuery({ unit, asOf, ...(shownYear === everything ? {} : { year: Number(shownYear) }), ...(origin === everything ? {} : { origin }) }));
  const printing = useMutation({ mutationFn: (kind: string) => download(api.report(kind, { unit, asOf, format: 'docx' })) });
  if (unit === '') return <NoArea />;
  const { data } = listed;
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1])].filter((one) => one > 0).map(String);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead(asOf === '' ? '' : shell.day(date(asOf)))}</p>
          {data?.part && <p>{words.part(data.part.map(({ kind, name }) => `${kind} ${name}`).join(', '))}</p>}
        </div>
        {data?.mayRegister && (
          <div className="registration-ways">
            <Button variant="default" leftSection={<Icon name="upload" />} onClick={() => setDialog('villages')}>{words.villages}</Button>
            <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setDialog('unit')}>{words.register}</Button>
          </div>
        )}
      </div>
      <section className="card" aria-label={words.title}>
        <div className="registration-filters">
          <Select label={words.year} value={shownYear} onChange={(chosen) => setYear(chosen)} data={[{ value: everything, label: words.allYears }, ...years.map((one) => ({ value: one, label: one }))]} allowDeselect={false} />
          <Select label={words.origin} value={origin} onChange={(chosen) => setOrigin(chosen ?? everything)} data={[{ value: everything, label: words.allOrigins }, ...origins.map((one) => ({ value: one, label: words.origins[one] }))]} allowDeselect={false} />
          <div className="registration-ways">
            <Button variant="default" leftSection={<Icon name="download" />} disabled={printing.isPending} onClick={() => printing.mutate('registrations')}>{words.ofCommunes}</Button>
            <Button variant="default" leftSection={<Icon name="download" />} disabled={printing.isPending} onClick={() => printing.mutate('villages')}>{words.ofVillages}</Button>
          </div>
        </div>
        {printing.isError && <Problem error={printing.error} />}
        {listed.isPending && <Waiting rows={8} />}
        {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
        {data && (data.total === 0 ? <p className="empty">{words.none}</p> : <RegistrationTable answer={data} asOf={asOf} />)}
      </section>
      {dialog === 'unit' && data && <RegisterDialog titles={data.titles} asOf={asOf} onClose={() => setDialog(null)} />}
      {dialog === 'villages' && <VillagesDialog area={unit} asOf={asOf} onClose={() => setDialog(null)} />}
    </>
  );
}
