import './sign-in.css';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { Brand } from '../../parts/brand.tsx';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { Problem } from '../../parts/problem.tsx';
import { PageWaiting } from '../../parts/waiting.tsx';
import { pages } from '../../paths.ts';
import { meQuery } from '../../queries.ts';
import type { Search } from '../../view.ts';
import { useWords } from '../../words.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The door. A one-time password opens only the way to a password of one's own. */
export function SignInPage() {
  const { signIn } = useWords();
  const me = useQuery(meQuery);
  const { next } = useSearch({ strict: false }) as Search;
  if (me.isPending) return <PageWaiting />;
  if (me.data && !me.data.mustChange) return <Return to={next} />;
  return (
    <div className="door">
      <header className="door-head">
        <Brand />
        <LanguageSwitch />
      </header>
      <main className="door-card card">
        {me.isError && <Problem error={me.error} retry={() => void me.refetch()} />}
        {me.data ? <ChangePasswordForm /> : <SignInForm />}
      </main>
      <p className="door-lead">{signIn.lead}</p>
    </div>
  );
}

/** Back to where the person was going; only ever to a page of ours. */
function Return({ to }: { to: string | undefined }) {
  if (to === undefined || !/^\/(?!\/)/.test(to)) return <Navigate to={pages.overview} replace />;
  const { pathname, searchParams } = new URL(to, location.origin);
  return <Navigate to={pathname} search={Object.fromEntries(searchParams)} replace />;
}
