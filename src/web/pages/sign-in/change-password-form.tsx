import { PasswordForm } from '#web/parts/password-form.tsx';
import { useWords } from '#web/words.tsx';
import { useSettle } from './use-settle.ts';

/** A one-time password opens only the way to a password of one's own. */
export function ChangePasswordForm() {
  const { signIn } = useWords();
  return (
    <div className="door-form">
      <h1>{signIn.changeTitle}</h1>
      <p>{signIn.changeLead}</p>
      <PasswordForm present={signIn.present} submit={signIn.change} onChanged={useSettle()} />
    </div>
  );
}
