import './sign-in.css';
import { useQuery } from '@tanstack/react-query';
import { Brand } from '#web/parts/brand.tsx';
import { LanguageSwitch } from '#web/parts/language-switch.tsx';
import { meQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The door. A one-time password opens only the way to a password of one's own. */
export function SignInPage() {
  const { signIn } = useWords();
  const me = useQuery(meQuery).data;
  return (
    <div className="door">
      <header className="door-head">
        <Brand />
        <LanguageSwitch />
      </header>
      <main className="door-card card">{me ? <ChangePasswordForm /> : <SignInForm />}</main>
      <p className="door-lead">{signIn.lead}</p>
    </div>
  );
}
