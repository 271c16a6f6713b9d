import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CompileAnswer } from './report-worker.ts';
import type { CompileOrder } from './typst-compiler.ts';

/** Sets PDFs in a thread of its own, one at a time, in the order asked. */
export interface PdfEngine {
  /** Rejects with the engine's message; the next call starts afresh. */
  compile(order: CompileOrder): Promise<Uint8Array>;
  /** Ends the thread and with it everything it remembers. A later call starts a new one. */
  stop(): Promise<void>;
}

/** An engine whose thread starts at the first report, and serves the following ones warm. */
export function createPdfEngine(): PdfEngine {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const compile = async (order: CompileOrder): Promise<Uint8Array> => {
    worker ??= startWorker();
    const answer = await ask(worker, order).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    if (answer.kind === 'failed') {
      await stop();
      throw new Error(answer.message);
    }
    return answer.pdf;
  };
  return {
    compile: (order) => {
      const turn = last.then(() => compile(order));
      last = turn.catch(() => undefined);
      return turn;
    },
    stop,
  };
}

/** The thread never keeps the process alive on its own. */
function startWorker(): Worker {
  const entry = import.meta.url.endsWith('.ts') ? './report-worker.ts' : './report-worker.js';
  const worker = new Worker(new URL(entry, import.meta.url), { name: 'report' });
  worker.unref();
  return worker;
}

async function ask(worker: Worker, order: CompileOrder): Promise<CompileAnswer> {
  const listening = new AbortController();
  const { signal } = listening;
  worker.ref();
  try {
    const answer = once(worker, 'message', { signal }) as Promise<[CompileAnswer]>;
    const ended = once(worker, 'exit', { signal }).then((): never => {
      throw new Error('The thread that sets reports has ended');
    });
    worker.postMessage(order);
    return (await Promise.race([answer, ended]))[0];
  } finally {
    listening.abort();
    worker.unref();
  }
}
