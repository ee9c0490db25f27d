import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SetsAnswer } from '#http/schemas/sets.ts';
import { setsQuery } from '#web/queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';

/** Every set that may be looked at, by the level it judges. */
export function SetPicker({ label, chosen, onChoose }: { label: string; chosen: string; onChoose: (set: string) => void }) {
  const { shell } = useWords();
  const { language } = useLanguage();
  const sets = useQuery(setsQuery).data?.sets ?? [];
  const groups = bySetLevel(sets).map(([level, held]) => ({
    group: shell.setLevels[level] ?? level,
    items: held.map((set) => ({ value: set.id, label: shortSetName(set.name[language]) })),
  }));
  return <NativeSelect label={label} className="set-picker" data={groups} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)} />;
}

type SetLine = SetsAnswer['sets'][number];

const levels = ['commune', 'district', 'village'];

/** Sets by the level they judge, communes first, the newest period on top. */
export function bySetLevel(sets: readonly SetLine[]): (readonly [level: string, sets: readonly SetLine[]])[] {
  const newestFirst = [...sets].sort((a, b) => b.period.from - a.period.from);
  return levels.map((level) => [level, newestFirst.filter((set) => set.level === level)] as const).filter(([, held]) => held.length > 0);
}

/** `Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 - 2025` → `Xã nông thôn mới 2021-2025`: the heading already says that it is a set. */
export function shortSetName(name: string): string {
  const short = name.replace(/^(?:Bộ tiêu chí quốc gia về|Mẫu bộ tiêu chí)\s+/u, '').replace(/\s*giai đoạn\s+/u, ' ').replace(/(\d)\s*-\s*(\d)/u, '$1-$2');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
