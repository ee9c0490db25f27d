import { fork } from 'node:child_process';
import { refuse, type Outcome } from '#domain/outcome.ts';
import { documentWords } from '#words/documents.ts';

export interface Limits {
  readonly deadlineMs: number;
  readonly memoryMb: number;
  /** Whether the task may load compiled parts, as the picture library is; those the permissions do not bind. */
  readonly compiled?: boolean;
}

const usualLimits: Limits = { deadlineMs: 15_000, memoryMb: 256 };
const maxAtOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Hands a request to a task in a process of its own and waits for its answer. A workbook may be built to eat all memory or never to end;
 * then only the child dies. A worker thread would not do: its out-of-memory kills the whole server.
 * The child may read its program and nothing else: no writing, no further processes, none of our environment.
 */
export async function runApart<Answer>(task: URL, request: unknown, limits: Limits = usualLimits): Promise<Outcome<Answer>> {
  await myTurn();
  try {
    return await answerOf<Answer>(task, request, limits);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

async function myTurn(): Promise<void> {
  while (running >= maxAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
}

function answerOf<Answer>(task: URL, request: unknown, { deadlineMs, memoryMb, compiled }: Limits): Promise<Outcome<Answer>> {
  return new Promise((resolve) => {
    const child = fork(task, {
      execArgv: [`--max-old-space-size=${memoryMb}`, '--permission', '--allow-fs-read=*', ...(compiled ? ['--allow-addons'] : [])],
      // Windows cannot start a program without knowing where it is itself.
      env: { SystemRoot: process.env['SystemRoot'] },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    const finish = (outcome: Outcome<Answer>) => {
      clearTimeout(deadline);
      child.kill('SIGKILL');
      resolve(outcome);
    };
    const deadline = setTimeout(() => finish(refuse('file-bomb', { why: documentWords.bomb.tooSlow })), deadlineMs);
    const died = () => finish(refuse('file-bomb', { why: documentWords.bomb.tooMuchMemory }));
    child.once('message', (answer) => finish(answer as Outcome<Answer>));
    child.once('exit', died);
    child.once('error', died);
    child.send(request as Parameters<typeof child.send>[0], (error) => error && died());
  });
}
