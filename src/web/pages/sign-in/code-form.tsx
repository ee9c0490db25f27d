import '#web/second-factor/second-factor.css';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { post } from '#web/api.ts';
import { SignOut } from '#web/parts/person-menu.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { useSettle } from './use-settle.ts';

/** The second thing proved at the door: the six digits on the phone, or one of the codes put away for the day the phone is lost. */
export function CodeForm() {
  const { signIn } = useWords();
  const settle = useSettle();
  const [hasPhone, setHasPhone] = useState(true);
  const [code, setCode] = useState('');
  const [wasTried, setTried] = useState(false);
  const proving = useMutation({ mutationFn: () => post<MeAnswer>(api.code(), { code: code.trim() }), onSuccess: settle });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code.trim() !== '') proving.mutate();
  };
  const turn = () => {
    setHasPhone(!hasPhone);
    setCode('');
    setTried(false);
    proving.reset();
  };
  return (
    <form className="door-form" onSubmit={submit} noValidate>
      <h1>{hasPhone ? signIn.codeTitle : signIn.recoveryTitle}</h1>
      <p>{hasPhone ? signIn.codeLead : signIn.recoveryLead}</p>
      {proving.isError && <Problem error={proving.error} />}
      <TextInput
        key={String(hasPhone)}
        label={hasPhone ? signIn.code : signIn.recovery}
        size="md"
        className="code-field"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={wasTried && code.trim() === '' ? signIn.codeNeeded : null}
        inputMode={hasPhone ? 'numeric' : 'text'}
        autoComplete={hasPhone ? 'one-time-code' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
      />
      <Button type="submit" size="md" fullWidth disabled={proving.isPending}>
        {proving.isPending ? signIn.working : signIn.goOn}
      </Button>
      <button type="button" className="text-button" onClick={turn}>
        {hasPhone ? signIn.toRecovery : signIn.toPhone}
      </button>
      <SignOut label={signIn.otherPerson} />
    </form>
  );
}
