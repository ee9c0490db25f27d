import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { accountsQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import type { Account } from './account-line.ts';
import { OneTimePassword } from './one-time-password.tsx';

/** A new one-time password, told once to the one who asked for it. */
export function ResetDialog({ account: { login, name }, onClose }: { account: Account; onClose: () => void }) {
  const { accounts, shell } = useWords();
  const queries = useQueryClient();
  const [secondFactor, setSecondFactor] = useState(false);
  const resetting = useMutation({
    mutationFn: () => post<{ oneTimePassword: string }>(api.resetAccount(login), { secondFactor }),
    onSuccess: () => queries.invalidateQueries(accountsQuery),
  });
  const told = resetting.data?.oneTimePassword;
  return (
    <Modal opened onClose={onClose} title={told === undefined ? accounts.resetTitle(name) : accounts.passwordTitle} closeButtonProps={{ 'aria-label': shell.close }} closeOnClickOutside={told === undefined}>
      {told === undefined ? (
        <div className="dialog-form">
          <p>{accounts.resetLead}</p>
          {resetting.isError && <Problem error={resetting.error} />}
          <label className="tick">
            <input type="checkbox" checked={secondFactor} onChange={(event) => setSecondFactor(event.currentTarget.checked)} /> {accounts.resetSecond}
          </label>
          <div className="dialog-ways">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <Button color="red" disabled={resetting.isPending} onClick={() => resetting.mutate()}>
              {accounts.reset}
            </Button>
          </div>
        </div>
      ) : (
        <OneTimePassword login={login} password={told} onDone={onClose} />
      )}
    </Modal>
  );
}
