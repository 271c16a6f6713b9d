import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { testPassphrase } from '../support/temp-vault.ts';
import { type Bed, copyTemplate, removeBed } from './test-bed.ts';
import { backupStep, draftStep, photoStep, settingStep } from './trial-steps.ts';
import { decodeLine, type WriterLine, type WriterPlan } from './writer-plan.ts';

const writer = join(import.meta.dirname, 'writer.ts');
const compileCache = join(import.meta.dirname, '../../node_modules/.cache/durability');

/** Longer than any writer takes, also on a machine with much else to do: then it is ended, and the trial counts as failed. */
const patience = 120_000;

/** A running writer. */
export interface Writer {
  readonly pid: number;
  /** Everything said so far. */
  readonly lines: readonly WriterLine[];
  /** Resolves at the next line of that kind, or with `undefined` when the writer ended without one. */
  next(say: WriterLine['say']): Promise<WriterLine | undefined>;
  /** Lets a writer go on that waits at its gate. */
  go(): void;
  kill(): void;
  readonly ended: Promise<WriterEnd>;
}

/** How a writer ended. */
export interface WriterEnd {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly stderr: string;
  readonly lines: readonly WriterLine[];
}

/** A plan with what trials usually leave alone. */
export const planFor = (bed: Bed, plan: Partial<WriterPlan> & Pick<WriterPlan, 'steps'>): WriterPlan => ({
  dir: bed.dir,
  userDataDir: bed.userDataDir,
  backupDir: bed.backupDir,
  passphrase: testPassphrase,
  begin: 'open',
  pause: 0,
  gate: 'steps',
  onFailure: 'go-on',
  close: false,
  reserve: 0,
  unsafe: false,
  ...plan,
});

/** Starts the writer program with one thread for file calls, so that their order is the same in every run. */
export function startWriter(plan: WriterPlan): Writer {
  const child = spawn(process.execPath, [writer, JSON.stringify(plan)], {
    env: { ...process.env, UV_THREADPOOL_SIZE: '1', NODE_COMPILE_CACHE: compileCache },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The writer does not start');
  const lines: WriterLine[] = [];
  const waiting: { readonly say: WriterLine['say']; readonly tell: (line: WriterLine | undefined) => void }[] = [];
  const tell = (say: WriterLine['say'] | undefined, line: WriterLine | undefined) => {
    for (const each of waiting.splice(0)) {
      if (say === undefined || each.say === say) each.tell(line);
      else waiting.push(each);
    }
  };
  const output = readLines(child, (line) => {
    lines.push(line);
    tell(line.say, line);
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = `${stderr}${text}`.slice(-2000);
  });
  child.stdin.on('error', () => undefined);
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  const ended = Promise.all([once(child, 'exit'), output]).then(([[code, signal]]): WriterEnd => {
    clearTimeout(timer);
    tell(undefined, undefined);
    return { code, signal, stderr, lines };
  });
  return {
    pid,
    lines,
    next: (say) => new Promise((resolve) => waiting.push({ say, tell: resolve })),
    go: () => child.stdin.write('go\n'),
    kill: () => child.kill('SIGKILL'),
    ended,
  };
}

/** Has the program compiled and kept, so that later writers start sooner and write nothing of that kind when they end. */
export async function warmUpWriter(template: Bed): Promise<void> {
  const bed = copyTemplate(template, 'memory');
  try {
    const steps = [settingStep(), photoStep(), backupStep(), draftStep(1)];
    const { code, stderr } = await startWriter(planFor(bed, { steps, gate: 'none', close: true })).ended;
    if (code !== 0) throw new Error(`The writer ended with ${code}: ${stderr}`);
  } finally {
    removeBed(bed);
  }
}

async function readLines({ stdout }: ChildProcess, take: (line: WriterLine) => void): Promise<void> {
  if (!stdout) return;
  for await (const text of createInterface({ input: stdout })) take(decodeLine(text));
}

/** The threads of a writer that touch files: the one that runs its code, and the one that its asynchronous file calls run on. */
export function threadsOf(pid: number): Readonly<Record<'main' | 'pool', number>> {
  const folder = `/proc/${pid}/task`;
  const pool = readdirSync(folder).find((id) =>
    readFileSync(`${folder}/${id}/comm`, 'utf8').startsWith('libuv-worker'),
  );
  if (pool === undefined) throw new Error('The writer has no thread for file calls');
  return { main: pid, pool: Number(pool) };
}
