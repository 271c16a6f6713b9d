import { join } from 'node:path';
import { attachStrace } from './attach-strace.ts';
import { planFor, startWriter, threadsOf, type WriterEnd } from './start-writer.ts';
import type { Bed } from './test-bed.ts';
import type { WriterPlan } from './writer-plan.ts';

/** The thread that runs the program, or the one that its asynchronous file calls run on. */
export type WriterThread = 'main' | 'pool';

/** The system calls by which anything gets onto a disk, each of which strace counts for itself. */
export const writingCalls = [
  'pwrite64',
  'write',
  'fsync',
  'fdatasync',
  'openat',
  'rename',
  'ftruncate',
  'unlink',
  'mkdir',
  'copy_file_range',
  'sendfile',
] as const;
export type WritingCall = (typeof writingCalls)[number];

/** Whether one call fails, eight in a row, or every one from there on. */
export type FaultDuration = 'once' | 'burst' | 'lasting';

const burst = 8;

/** What is done to the `when`th such call of one thread: the process dies before it is carried out, or it fails instead. */
export interface Injection {
  readonly thread: WriterThread;
  readonly call: WritingCall;
  readonly when: number;
  readonly fault: 'kill' | { readonly error: 'EIO' | 'ENOSPC'; readonly duration: FaultDuration };
}

/** A run of the writer with one injection. */
export interface InjectedRun {
  readonly ended: WriterEnd;
  /** Whether there was such a call on a file, so that something was injected. */
  readonly landed: boolean;
  /** The call was not about a file of the bed but one of the program's own wheels: what followed says nothing about disks. */
  readonly strayed: boolean;
}

/** Runs the writer on a bed; the injection counts from the moment that it waits at its gate. */
export async function runInjected(
  bed: Bed,
  plan: Partial<WriterPlan> & Pick<WriterPlan, 'steps'>,
  injection: Injection,
): Promise<InjectedRun> {
  const writer = startWriter(planFor(bed, plan));
  try {
    const ready = await writer.next('ready');
    if (!ready) throw new Error(`The writer did not come to its gate: ${(await writer.ended).stderr}`);
    const strace = await attachStrace({
      pid: threadsOf(writer.pid)[injection.thread],
      args: ['-y', '-e', `trace=${injection.call}`, '-e', `inject=${injection.call}:${faultOf(injection)}`],
      output: join(bed.root, 'strace.log'),
    });
    writer.go();
    const ended = await writer.ended;
    const hit = (await strace.end()).split('\n').filter((line) => line.includes('(INJECTED)'));
    const strayed = hit.some((line) => !line.includes(bed.root));
    const landed = injection.fault === 'kill' ? ended.signal === 'SIGKILL' : hit.length > 0;
    return { ended, landed, strayed };
  } finally {
    writer.kill();
    await writer.ended;
  }
}

function faultOf({ fault, when }: Injection): string {
  if (fault === 'kill') return `signal=KILL:when=${when}`;
  const until: Readonly<Record<FaultDuration, string>> = { once: '', burst: `..${when + burst - 1}`, lasting: '+' };
  return `error=${fault.error}:when=${when}${until[fault.duration]}`;
}

/** One injection in a few words, enough to repeat it. */
export function describeInjection({ thread, call, when, fault }: Injection): string {
  const what = fault === 'kill' ? 'kill' : `${fault.error} ${fault.duration}`;
  return `${what} at ${call} ${when} of the ${thread} thread`;
}
