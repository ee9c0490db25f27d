import { useState } from 'react';

/** How many lines of a list are passed over; another list begins at its first. */
export function useListStep(asked: object): readonly [skip: number, step: (skip: number) => void] {
  const list = JSON.stringify(asked);
  const [at, setAt] = useState({ list, skip: 0 });
  return [at.list === list ? at.skip : 0, (skip) => setAt({ list, skip })];
}
