import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyReply } from 'fastify';
import type { Api } from './api.ts';
import { contentSecurityPolicy, newNonce } from './csp.ts';

/** Files under assets/ bear a hash of their content in their names and never change. */
const forever = 'public, max-age=31536000, immutable';

/** Serves the built pages. Any address that is no file is a page of the web, which finds its own way. */
export async function webFiles(app: Api, webRoot: string): Promise<void> {
  await app.register(staticFiles, {
    root: webRoot,
    index: false,
    preCompressed: true,
    schemaHide: true,
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? forever : 'no-cache'),
  });
}

/** The one page. Its nonce is new each time, so it is never kept. */
export async function sendPage(reply: FastifyReply, webRoot: string): Promise<string | null> {
  const path = join(webRoot, 'index.html');
  if (!existsSync(path)) return null;
  const nonce = newNonce();
  const page = await readFile(path, 'utf8');
  reply.header('content-security-policy', contentSecurityPolicy(nonce)).header('cache-control', 'no-store').type('text/html; charset=utf-8');
  return page.replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}" />`);
}
