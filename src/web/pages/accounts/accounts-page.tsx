import './accounts.css';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { fold } from '#domain/places/fold.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { accountsQuery, meQuery } from '#web/queries.ts';
import { useChangeView, type Search } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { AccountDetail } from './account-detail.tsx';
import { AccountList } from './account-list.tsx';
import { AddAccountDialog } from './add-account-dialog.tsx';
import { areaName, type Account } from './account-line.ts';

/** Who has an account and with which tasks; one of them opened, to be changed. */
export function AccountsPage() {
  const { accounts, shell } = useWords();
  const { language } = useLanguage();
  const change = useChangeView();
  const { item } = useSearch({ strict: false }) as Search;
  const me = useQuery(meQuery).data;
  const listed = useQuery(accountsQuery);
  const [typed, setTyped] = useState('');
  const [isAdding, setAdding] = useState(false);
  const all = listed.data?.accounts ?? [];
  const open = all.filter(({ closedAt }) => closedAt === null).length;
  const chosen = all.find(({ login }) => login === item);
  const haystack = ({ login, name, tasks }: Account) => fold([login, name, ...tasks.flatMap((task) => [task.role[language], areaName(task, shell.wholeCountry), task.department?.[language] ?? ''])].join(' '));
  const found = all.filter((account) => fold(typed).split(' ').every((word) => haystack(account).includes(word)));

  return (
    <>
      <div className="page-head">
        <div>
          <h1>{accounts.title}</h1>
          {listed.data && (
            <p>
              {accounts.lead(open, all.length - open)} {listed.data.part && accounts.part}
            </p>
          )}
        </div>
        {me?.deeds.includes('add-account') && (
          <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setAdding(true)}>
            {accounts.add}
          </Button>
        )}
      </div>
      {listed.isPending && <Waiting rows={8} />}
      {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
      {listed.data && (
        <div className={chosen ? 'accounts accounts-opened' : 'accounts'}>
          <section className="card accounts-list" aria-label={accounts.list}>
            <TextInput aria-label={accounts.search} placeholder={accounts.search} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
            <AccountList accounts={found} chosen={item ?? ''} onChoose={(login) => change({ item: login })} />
          </section>
          {chosen && me ? <AccountDetail key={chosen.login} account={chosen} me={me} onBack={() => change({ item: undefined })} /> : <p className="empty accounts-none">{accounts.chooseOne}</p>}
        </div>
      )}
      {isAdding && <AddAccountDialog onClose={() => setAdding(false)} onAdded={(login) => change({ item: login })} />}
    </>
  );
}
