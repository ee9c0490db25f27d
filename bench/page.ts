import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const webRoot = join(import.meta.dirname, '../dist/web');

export interface PageFigures {
  /** JavaScript a browser fetches for the signed-in overview: the entry and what it imports at once. */
  readonly firstPaintKb: number;
}

/** Gzip size of the entry script and every chunk it imports, directly or through another, without being asked for lazily. */
export function benchPage(): PageFigures {
  const html = readFileSync(join(webRoot, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const needed = new Set<string>();
  const visit = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    const code = readFileSync(join(webRoot, file), 'utf8');
    for (const match of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) visit(`assets/${match[1]}`);
  };
  for (const entry of entries) visit(entry);
  for (const file of readdirSync(join(webRoot, 'assets')).filter((name) => /^overview.*\.js$/i.test(name))) visit(`assets/${file}`);
  const bytes = [...needed].reduce((sum, file) => sum + gzipSync(readFileSync(join(webRoot, file)), { level: 9 }).length, 0);
  return { firstPaintKb: Math.round(bytes / 102.4) / 10 };
}
