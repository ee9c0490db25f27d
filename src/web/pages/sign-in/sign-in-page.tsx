import { useQuery } from '@tanstack/react-query';
import type { MeAnswer } from '#http/schemas/session.ts';
import { meQuery } from '#web/queries.ts';
import { ChangePasswordForm } from './change-password-form.tsx';
import { CodeForm } from './code-form.tsx';
import { Door } from './door.tsx';
import { EnrolForm } from './enrol-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

const forms = { code: CodeForm, password: ChangePasswordForm, 'second-factor': EnrolForm } as const satisfies Record<NonNullable<MeAnswer['waitsFor']>, unknown>;

/** The door: who it is, then whatever must be settled before anything else is answered. */
export function SignInPage() {
  const waitsFor = useQuery(meQuery).data?.waitsFor ?? null;
  const Form = waitsFor === null ? SignInForm : forms[waitsFor];
  return (
    <Door>
      <Form />
    </Door>
  );
}
