import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { post } from '#web/api.ts';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { Problem } from './problem.tsx';

interface Props {
  /** What the present password is called here, and what the button says. */
  readonly present: string;
  readonly submit: string;
  readonly onChanged: (me: MeAnswer) => void;
}

/** The present password and a new one, twice. */
export function PasswordForm({ present: presentLabel, submit: submitLabel, onChanged }: Props) {
  const { signIn } = useWords();
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [wasTried, setTried] = useState(false);
  const changing = useMutation({ mutationFn: () => post<MeAnswer>(api.password(), { present, next }), onSuccess: onChanged });
  const problems = {
    present: present === '' ? signIn.passwordNeeded : null,
    next: next === '' ? signIn.nextNeeded : next === present ? signIn.same : null,
    again: again === next ? null : signIn.differs,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(problems).every((problem) => problem === null)) changing.mutate();
  };
  const toggle = { visibilityToggleButtonProps: { 'aria-label': signIn.showPassword } };

  return (
    <form className="dialog-form" onSubmit={submit} noValidate>
      {changing.isError && <Problem error={changing.error} />}
      <PasswordInput label={presentLabel} size="md" value={present} onChange={(event) => setPresent(event.currentTarget.value)} error={wasTried ? problems.present : null} autoComplete="current-password" autoFocus data-autofocus {...toggle} />
      <PasswordInput label={signIn.next} description={signIn.advice} size="md" value={next} onChange={(event) => setNext(event.currentTarget.value)} error={wasTried ? problems.next : null} autoComplete="new-password" {...toggle} />
      <PasswordInput label={signIn.again} size="md" value={again} onChange={(event) => setAgain(event.currentTarget.value)} error={wasTried ? problems.again : null} autoComplete="new-password" {...toggle} />
      <Button type="submit" size="md" fullWidth disabled={changing.isPending}>
        {changing.isPending ? signIn.working : submitLabel}
      </Button>
    </form>
  );
}
