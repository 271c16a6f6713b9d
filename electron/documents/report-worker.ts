import { parentPort } from 'node:worker_threads';
import { readReportParts } from './read-report-parts.ts';
import { type CompileOrder, startPdfCompiler } from './typst-compiler.ts';

/** What the thread answers to an order. */
export type CompileAnswer =
  | { readonly kind: 'pdf'; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * A thread that sets PDFs one after the other. Setting blocks its thread, which is why it does not run in the core's own.
 */
const port = parentPort;
if (port === null) throw new Error('This file runs as a worker');
const compiler = startPdfCompiler(readReportParts());
port.on('message', (order: CompileOrder) => {
  const answer = answerTo(order);
  port.postMessage(answer, answer.kind === 'pdf' ? [answer.pdf.buffer] : []);
});

function answerTo(order: CompileOrder): CompileAnswer {
  try {
    return { kind: 'pdf', pdf: new Uint8Array(compiler.compile(order)) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : 'The report could not be set' };
  }
}
