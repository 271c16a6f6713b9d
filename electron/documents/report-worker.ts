import { parentPort } from 'node:worker_threads';
import { readReportParts } from './read-report-parts.ts';
import { type PdfTemplate, startPdfCompiler } from './typst-compiler.ts';

/** What the thread is asked, and what it answers. */
export interface CompileRequest {
  readonly template: PdfTemplate;
  readonly files: ReadonlyMap<string, Uint8Array>;
}
export type CompileAnswer =
  | { readonly kind: 'pdf'; readonly pdf: Uint8Array<ArrayBuffer>; readonly memory: number }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * A thread that sets PDFs one after the other. Setting blocks its thread, and the engine keeps all it has seen in memory: both
 * are why it does not run in the core's own thread.
 */
const port = parentPort;
if (port === null) throw new Error('This file runs as a worker');
const compiler = await startPdfCompiler(readReportParts());
port.on('message', (request: CompileRequest) => {
  const answer = answerTo(request);
  port.postMessage(answer, answer.kind === 'pdf' ? [answer.pdf.buffer] : []);
});

function answerTo({ template, files }: CompileRequest): CompileAnswer {
  try {
    return { kind: 'pdf', pdf: new Uint8Array(compiler.compile(template, files)), memory: compiler.memory() };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : 'The report could not be set' };
  }
}
