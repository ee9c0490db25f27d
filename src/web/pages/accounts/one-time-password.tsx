import '#web/second-factor/second-factor.css';
import { Button } from '@mantine/core';
import { CopyButton } from '#web/second-factor/copy-button.tsx';
import { useWords } from '#web/words.tsx';

/** Told this once; nobody can look it up again. */
export function OneTimePassword({ login, password, onDone }: { login: string; password: string; onDone: () => void }) {
  const { account, accounts } = useWords();
  return (
    <div className="dialog-form">
      <p>{accounts.passwordLead(login)}</p>
      <p className="one-time" role="status">
        <code aria-label={accounts.passwordTitle}>{password}</code>
        <CopyButton text={password} label={account.copy} />
      </p>
      <Button onClick={onDone}>{accounts.passwordDone}</Button>
    </div>
  );
}
