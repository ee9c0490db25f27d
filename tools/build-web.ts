import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Whatever runs this (a test sets NODE_ENV=test), what is served is the production form: the other one is twice the bytes. */
process.env['NODE_ENV'] = 'production';

const root = fileURLToPath(new URL('..', import.meta.url));
const served = join(root, 'dist/web');
const built = join(served, 'index.html');
/** Built aside and put in place as a whole, so that a running server never serves half of it. */
const aside = join(root, `dist/web-${process.pid}`);
const sources = ['src/web', 'src/domain', 'src/words', 'vite.config.ts', 'package-lock.json'].map((path) => join(root, path));

if (process.argv.includes('--if-needed') && isUpToDate()) {
  process.stdout.write('Trang web: đã dựng sẵn, không có gì thay đổi.\n');
} else {
  const started = performance.now();
  await build({ root: join(root, 'src/web'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: aside } });
  compress(join(aside, 'assets'));
  rmSync(served, { recursive: true, force: true });
  renameSync(aside, served);
  process.stdout.write(`Trang web: đã dựng vào dist/web trong ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} giây.\n`);
}

function isUpToDate(): boolean {
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return sources.every((path) => newestOf(path) <= builtAt);
}

/** Compressed once here rather than at every request; the server picks the form a browser takes. */
function compress(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => /\.(?:js|css|svg)$/.test(each))) {
    const bytes = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

/** The time of the newest change in a file or anywhere below a folder; a removed file shows as a change of its folder. */
function newestOf(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestOf(join(path, name))));
}
