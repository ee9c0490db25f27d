import type { RefusalAnswer } from '#http/schemas/session.ts';
import { asActing } from './acting.ts';

export type AnsweredRefusal = RefusalAnswer['refusals'][number];

/** An answer that is not the one asked for: every reason with its sentence, in the language of the page. No refusal at all means that no answer came. */
export class Refused extends Error {
  readonly status: number;
  readonly refusals: readonly AnsweredRefusal[];

  constructor(status: number, refusals: readonly AnsweredRefusal[]) {
    super(refusals.map(({ sentence }) => sentence).join(' '));
    this.status = status;
    this.refusals = refusals;
  }

  has(code: string): boolean {
    return this.refusals.some((refusal) => refusal.code === code);
  }
}

export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send<T>(path, { method: 'GET', ...(signal ? { signal } : {}) });
}

export function post<T>(path: string, body: unknown): Promise<T> {
  return send<T>(path, withJson('POST', body));
}

export function put<T>(path: string, body: unknown): Promise<T> {
  return send<T>(path, withJson('PUT', body));
}

export function remove<T>(path: string): Promise<T> {
  return send<T>(path, { method: 'DELETE' });
}

/** A file the server makes: its bytes and the name it gave them. */
export async function download(path: string): Promise<void> {
  const response = await answerOf(path, { method: 'GET' });
  hand(await response.blob(), fileNameOf(response.headers.get('content-disposition')));
}

/** The server's answer to a file sent up is a file too: the workbook with its doubtful cells marked. */
export async function exchange(path: string, file: File): Promise<void> {
  const response = await answerOf(path, { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } });
  hand(await response.blob(), fileNameOf(response.headers.get('content-disposition')) ?? file.name);
}

/** Sends a file and tells how much of it has gone up; fetch cannot, XMLHttpRequest can. */
export function upload<T>(path: string, file: File, onSent: (share: number) => void): { readonly answer: Promise<T>; readonly stop: () => void } {
  const request = new XMLHttpRequest();
  const answer = new Promise<T>((resolve, reject) => {
    request.open('POST', asActing(path));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.onprogress = (event) => onSent(event.lengthComputable ? event.loaded / event.total : 0);
    request.upload.onload = () => onSent(1);
    request.onerror = () => reject(new Refused(0, []));
    request.onload = () => {
      const said = parse(request.responseText);
      if (request.status < 300 || isImportWithDoubts(said)) resolve(said as T);
      else reject(new Refused(request.status, refusalsIn(said)));
    };
    request.send(file);
  });
  return { answer, stop: () => request.abort() };
}

/** An import with doubts is refused and yet answered in full. */
function isImportWithDoubts(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'doubts' in said;
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const response = await answerOf(path, init);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function answerOf(path: string, init: RequestInit): Promise<Response> {
  const headers = { 'accept-language': document.documentElement.lang, ...init.headers };
  const response = await fetch(asActing(path), { ...init, headers }).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : new Refused(0, []);
  });
  if (response.ok) return response;
  throw new Refused(response.status, refusalsIn(parse(await response.text())));
}

function withJson(method: string, body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

function refusalsIn(said: unknown): readonly AnsweredRefusal[] {
  return typeof said === 'object' && said !== null && 'refusals' in said ? (said as RefusalAnswer).refusals : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fileNameOf(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? null);
}

function hand(blob: Blob, name: string | null): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
