import { fileURLToPath } from 'node:url';
import { lawProblems } from '#words/law-problems.ts';
import { readLaw } from '#main/read-law.ts';

/** `npm run check-law [-- FOLDER]`: reads law/ and, if given, an office's own folder on top of it; prints every problem with its file and place. */
const folders = [fileURLToPath(new URL('../law', import.meta.url)), ...process.argv.slice(2)];
const law = readLaw(folders);
if (law.ok) {
  for (const set of law.value.sets.values()) {
    const indicators = set.criteria.flatMap((criterion) => criterion.indicators);
    console.log(`${set.id}: ${set.criteria.length} tiêu chí, ${indicators.length} chỉ tiêu`);
  }
  for (const overlay of law.value.overlays) console.log(`${overlay.id}: mức riêng của tỉnh ${overlay.province} cho ${overlay.base}, ${Object.keys(overlay.thresholds).length} chỉ tiêu`);
} else {
  for (const { code, at, about } of law.refusals) {
    if (code !== 'bad-law') continue;
    console.error(`${about.file} › ${at ?? ''}: ${lawProblems[about.problem]}${about.found && `; thấy: ${about.found}`}${about.expected && `; cần: ${about.expected}`}`);
  }
  process.exitCode = 1;
}
