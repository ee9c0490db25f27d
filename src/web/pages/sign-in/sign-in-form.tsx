import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { OtherWay } from './other-way.tsx';
import { useSettle } from './use-settle.ts';

export function SignInForm() {
  const { signIn } = useWords();
  const settle = useSettle();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [wasTried, setTried] = useState(false);
  const entering = useMutation({
    mutationFn: () => post<MeAnswer>(api.session(), { login: login.trim(), password }),
    onSuccess: settle,
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (login.trim() !== '' && password !== '') entering.mutate();
  };

  return (
    <form className="door-form" onSubmit={submit} noValidate>
      <h1>{signIn.title}</h1>
      {entering.isError && <Problem error={entering.error} />}
      <TextInput
        label={signIn.login}
        size="md"
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        error={wasTried && login.trim() === '' ? signIn.loginNeeded : null}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        autoFocus
      />
      <PasswordInput
        label={signIn.password}
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={wasTried && password === '' ? signIn.passwordNeeded : null}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': signIn.showPassword }}
      />
      <Button type="submit" size="md" fullWidth disabled={entering.isPending}>
        {entering.isPending ? signIn.working : signIn.submit}
      </Button>
      <OtherWay />
      <p className="quiet small">{signIn.forgotten}</p>
    </form>
  );
}
