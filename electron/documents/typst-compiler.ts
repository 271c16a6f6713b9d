import { join, resolve } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';

/** What a compiler starts from: the fonts, and the templates by path in its virtual file system. */
export interface CompilerParts {
  readonly fonts: readonly Uint8Array[];
  readonly templates: ReadonlyMap<string, Uint8Array>;
}

/** The templates that a PDF can be set from. */
export type PdfTemplate = '/report.typ' | '/sheet.typ';

/** The kinds of archive file: PDF/A-3a (ISO 19005-3), or its ancestor PDF/A-1b (ISO 19005-1), which more checkers can read. */
export type PdfStandard = 'a-3a' | 'a-1b';

/** One document to set: a template with the files that it reads. */
export interface CompileOrder {
  readonly template: PdfTemplate;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly standard: PdfStandard;
}

/** A PDF compiler without network and clock: it sees its templates and the files given, and no other file of the disk. */
interface PdfCompiler {
  /** Sets a document. Throws with the engine's messages, which name places in templates. */
  compile(order: CompileOrder): Uint8Array;
}

/** A folder that is nowhere: whatever a template could name that was not given is not found. */
const root = resolve('/letseldossier-has-no-such-folder');

/** Starts a compiler with these fonts before any that the system has; the templates name no others. */
export function startPdfCompiler({ fonts, templates }: CompilerParts): PdfCompiler {
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts.map(asBuffer) }] });
  return { compile: (order) => compileOnce(compiler, { ...order, files: new Map([...templates, ...order.files]) }) };
}

function compileOnce(compiler: NodeCompiler, { template, files, standard }: CompileOrder): Uint8Array {
  try {
    for (const [path, bytes] of files) compiler.mapShadow(join(root, path), asBuffer(bytes));
    const outcome = compiler.compile({ mainFilePath: join(root, template) });
    const document = outcome.result;
    if (document === null) throw new Error(`The report could not be set: ${messagesOf(outcome.takeError())}`);
    return compiler.pdf(document, { pdfStandard: standard });
  } finally {
    compiler.resetShadow();
    // Nothing of a child stays in the engine's memory of what it has set.
    compiler.evictCache(0);
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const messagesOf = (error: NodeError | null): string => JSON.stringify(error?.shortDiagnostics ?? []);
