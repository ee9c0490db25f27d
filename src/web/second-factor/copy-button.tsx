import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '#web/words.tsx';

/** Puts a text on the clipboard and says that it did. Where the browser keeps the clipboard shut, as on a plain http address, there is no button: the text can be marked by hand. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { account } = useWords();
  const [isCopied, setCopied] = useState(false);
  if (!('clipboard' in navigator)) return null;
  return (
    <span className="copy">
      <Button size="xs" variant="default" aria-label={label} onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false))}>
        {account.copy}
      </Button>
      <span className="quiet small" role="status">
        {isCopied && account.copied}
      </span>
    </span>
  );
}
