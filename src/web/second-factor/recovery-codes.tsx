import './second-factor.css';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '#web/words.tsx';
import { CopyButton } from './copy-button.tsx';

/** The recovery codes, told this once. The way on is a button that says they were put away. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { account } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="second-factor">
      <h2 ref={heading} tabIndex={-1}>
        {account.codesTitle}
      </h2>
      <p>{account.codesLead}</p>
      <ol className="recovery-codes" aria-label={account.codesName}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <CopyButton text={codes.join('\n')} label={account.copyCodes} />
      <Button size="md" onClick={onKept}>
        {account.codesKept}
      </Button>
    </div>
  );
}
