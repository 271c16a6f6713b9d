import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

/** What a compiler starts from: the engine's WebAssembly code, the fonts, and the templates by path in its virtual file system. */
export interface CompilerParts {
  readonly engine: Uint8Array;
  readonly fonts: readonly Uint8Array[];
  readonly templates: ReadonlyMap<string, Uint8Array>;
}

/** The templates that a PDF can be set from. */
export type PdfTemplate = '/report.typ' | '/sheet.typ';

/** A PDF compiler without network, clock or file system: it sees its templates and the files given, nothing else. */
interface PdfCompiler {
  /** Sets a template with the files given. Throws with the engine's messages, which name places in templates. */
  compile(template: PdfTemplate, files: ReadonlyMap<string, Uint8Array>): Uint8Array;
  /** Bytes held by the engine. It caches what it has seen and never gives memory back while it lives. */
  memory(): number;
}

/** The engine's level of detail for messages: severity and place, without trace. */
const SHORT_MESSAGES = 2;

/** Starts a compiler. A thread can hold one: call this once. */
export async function startPdfCompiler(parts: CompilerParts): Promise<PdfCompiler> {
  const { memory } = initSync({ module: parts.engine as Uint8Array<ArrayBuffer> });
  const builder = new TypstCompilerBuilder();
  await builder.set_dummy_access_model();
  for (const font of parts.fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return {
    compile: (template, files) => compileOnce(compiler, template, new Map([...parts.templates, ...files])),
    memory: () => memory.buffer.byteLength,
  };
}

function compileOnce(
  compiler: TypstCompiler,
  template: PdfTemplate,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  try {
    for (const [path, bytes] of files) compiler.map_shadow(path, bytes);
    return pdfOf(compiler.compile(template, [], 'pdf', SHORT_MESSAGES));
  } finally {
    compiler.reset_shadow();
    compiler.reset();
  }
}

function pdfOf(outcome: unknown): Uint8Array {
  if (typeof outcome === 'object' && outcome !== null) {
    if ('result' in outcome && outcome.result instanceof Uint8Array) return outcome.result;
    if ('diagnostics' in outcome && Array.isArray(outcome.diagnostics))
      throw new Error(`The report could not be set: ${outcome.diagnostics.join('; ')}`);
  }
  throw new Error('The report could not be set');
}
