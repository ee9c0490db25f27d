import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PasswordForm } from '#web/parts/password-form.tsx';
import { meQuery, sessionsQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

export function OwnPassword() {
  const { account, shell } = useWords();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [isChanged, setChanged] = useState(false);
  return (
    <section className="card" aria-labelledby="password-title">
      <div className="card-head">
        <h2 id="password-title">{account.password}</h2>
        <Button variant="default" size="sm" onClick={() => setOpen(true)}>
          {account.passwordChange}
        </Button>
      </div>
      <p role="status" className={isChanged ? 'notice notice-good' : 'quiet'}>
        {isChanged ? account.passwordChanged : account.passwordLead}
      </p>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={account.passwordChange} closeButtonProps={{ 'aria-label': shell.close }}>
        <PasswordForm
          present={account.passwordNow}
          submit={account.passwordSave}
          onChanged={(me) => {
            queries.setQueryData(meQuery.queryKey, me);
            void queries.invalidateQueries(sessionsQuery);
            setChanged(true);
            setOpen(false);
          }}
        />
      </Modal>
    </section>
  );
}
