import './sign-in.css';
import type { ReactNode } from 'react';
import { Brand } from '#web/parts/brand.tsx';
import { LanguageSwitch } from '#web/parts/language-switch.tsx';
import { useWords } from '#web/words.tsx';

/** What stands around everything asked before one is inside. */
export function Door({ children }: { children: ReactNode }) {
  const { signIn } = useWords();
  return (
    <div className="door">
      <header className="door-head">
        <Brand />
        <LanguageSwitch />
      </header>
      <main className="door-card card">{children}</main>
      <p className="door-lead">{signIn.lead}</p>
    </div>
  );
}
