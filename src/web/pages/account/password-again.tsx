import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Problem } from '#web/parts/problem.tsx';
import { useWords } from '#web/words.tsx';

interface Props<T> {
  readonly lead: string;
  readonly submit: string;
  readonly send: (password: string) => Promise<T>;
  readonly onDone: (answer: T) => void;
}

/** Before anything that decides over the account: a desk left open must not be enough. */
export function PasswordAgain<T>({ lead, submit: submitLabel, send, onDone }: Props<T>) {
  const { account, signIn } = useWords();
  const [password, setPassword] = useState('');
  const [wasTried, setTried] = useState(false);
  const sending = useMutation({ mutationFn: send, onSuccess: onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password !== '') sending.mutate(password);
  };
  return (
    <form className="dialog-form" onSubmit={submit} noValidate>
      {lead !== '' && <p>{lead}</p>}
      {sending.isError && <Problem error={sending.error} />}
      <PasswordInput
        label={account.passwordAgain}
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={wasTried && password === '' ? signIn.passwordNeeded : null}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': signIn.showPassword }}
        data-autofocus
      />
      <Button type="submit" disabled={sending.isPending}>
        {sending.isPending ? signIn.working : submitLabel}
      </Button>
    </form>
  );
}
