import './second-factor.css';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { RecoveryCodesAnswer, SecondFactorAnswer } from '#http/schemas/session.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { CopyButton } from './copy-button.tsx';
import { QrPicture } from './qr-picture.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** Setting up the second factor: the secret into the phone, a code from the phone, the recovery codes put away. `password` is asked of all but those who may do nothing before. */
export function Enrolment({ password, onDone }: { password?: string; onDone: () => void }) {
  const { account, signIn } = useWords();
  const attempt = useId();
  const [code, setCode] = useState('');
  const [wasTried, setTried] = useState(false);
  const begun = useQuery({
    queryKey: ['second-factor', attempt],
    queryFn: () => post<SecondFactorAnswer>(api.secondFactor(), password === undefined ? {} : { password }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const confirming = useMutation({ mutationFn: () => post<RecoveryCodesAnswer>(api.confirmSecondFactor(), { code: code.trim() }) });

  if (confirming.data) return <RecoveryCodes codes={confirming.data.recoveryCodes} onKept={onDone} />;
  if (begun.isError) return <Problem error={begun.error} />;
  if (!begun.data) return <Waiting rows={6} />;
  const { secret, address } = begun.data;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code.trim() !== '') confirming.mutate();
  };
  return (
    <form className="second-factor" onSubmit={submit} noValidate>
      <ol className="steps">
        <li>
          <h2>{account.secretStep}</h2>
          <p>{account.secretLead}</p>
          <QrPicture text={address} label={account.picture} />
          <p>{account.secretTyped}</p>
          <p className="secret">
            <code aria-label={account.secret}>{secret}</code>
            <CopyButton text={secret.replaceAll(' ', '')} label={account.copySecret} />
          </p>
          <p>
            <a href={address}>{account.openApp}</a>
          </p>
        </li>
        <li>
          <h2>{account.codeStep}</h2>
          {confirming.isError && <Problem error={confirming.error} />}
          <TextInput label={signIn.code} size="md" className="code-field" value={code} onChange={(event) => setCode(event.currentTarget.value)} error={wasTried && code.trim() === '' ? signIn.codeNeeded : null} inputMode="numeric" autoComplete="one-time-code" />
        </li>
      </ol>
      <Button type="submit" size="md" disabled={confirming.isPending}>
        {confirming.isPending ? signIn.working : account.confirm}
      </Button>
    </form>
  );
}
