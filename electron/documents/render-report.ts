import type { NoticeBlock, ReportDocument } from '../../shared/domain/report/report-document.ts';
import type { Sheet, SheetWords } from '../../shared/domain/report/sheet.ts';
import type { PhotoId } from '../../shared/kernel/record-id.ts';
import { type Coverage, coverageOfAll, undrawable } from './font-coverage.ts';
import { createPdfEngine, type PdfEngine } from './pdf-engine.ts';
import { plainText } from './printable-text.ts';
import { readReportFonts } from './read-report-parts.ts';
import { reportData, sheetData } from './report-data.ts';
import type { PdfTemplate } from './typst-compiler.ts';

/** What a report shows beside its text: JPEG or PNG bytes by photo. */
interface ReportAssets {
  readonly photos: ReadonlyMap<PhotoId, Uint8Array>;
}

/**
 * Sets a report as tagged PDF/A-3a, in a thread of its own. The same document and photos give the same
 * bytes. Characters that the fonts here cannot draw are printed as code points and named in a notice on the first page. Rejects when a photo's bytes are missing.
 */
export async function renderReport(document: ReportDocument, assets: ReportAssets): Promise<Uint8Array> {
  const printer = thePrinter();
  const { json, files } = reportData(withUnprintableNotice(document, printer.draws), {
    photos: assets.photos,
    draws: printer.draws,
  });
  return setPdf(printer, '/report.typ', { json, files });
}

/** Sets a form of a few pages, as `renderReport` sets a report. No words of the form are in any error. */
export async function renderSheet(sheet: Sheet): Promise<Uint8Array> {
  const printer = thePrinter();
  const notice = unprintableNotice(sheet, printer.draws, sheet.words);
  const printed: Sheet = notice ? { ...sheet, blocks: [notice, ...sheet.blocks] } : sheet;
  return setPdf(printer, '/sheet.typ', sheetData(printed, printer.draws));
}

async function setPdf(
  printer: Printer,
  template: PdfTemplate,
  { json, files }: { readonly json: string; readonly files: ReadonlyMap<string, Uint8Array> },
): Promise<Uint8Array> {
  const data = new TextEncoder().encode(json);
  return withoutSuspects(
    await printer.engine.compile({ template, files: new Map([...files, ['/data.json', data]]), standard: 'a-3a' }),
  );
}

/**
 * Blanks the entry `/Suspects false` of the tagging dictionary. It says what its absence says (ISO 32000-1, table 321), and readers built on
 * Poppler report it as a fault of the file. The length, and with it every offset in the file, stays.
 */
function withoutSuspects(pdf: Uint8Array): Uint8Array {
  const entry = Buffer.from('/Suspects false');
  const at = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).lastIndexOf(entry);
  if (at < 0) return pdf;
  const blanked = pdf.slice();
  blanked.fill(0x20, at, at + entry.length);
  return blanked;
}

/** Ends the thread that sets reports and forgets what it has seen; the next report starts a new one. */
export async function stopRendering(): Promise<void> {
  await printer?.engine.stop();
}

interface Printer {
  readonly engine: PdfEngine;
  readonly draws: Coverage;
}

let printer: Printer | undefined;

function thePrinter(): Printer {
  printer ??= { engine: createPdfEngine(), draws: coverageOfAll(readReportFonts()) };
  return printer;
}

function withUnprintableNotice(document: ReportDocument, draws: Coverage): ReportDocument {
  const notice = unprintableNotice(document, draws, document.words);
  if (!notice) return document;
  return { ...document, title: { ...document.title, notices: [...document.title.notices, notice] } };
}

/** Names the characters that no font here can draw; nothing when all can be drawn. */
function unprintableNotice(
  document: object,
  draws: Coverage,
  words: Pick<SheetWords, 'unprintable' | 'unprintableTitle'>,
): NoticeBlock | undefined {
  const missing = undrawable(printedText(document), draws);
  if (missing.length === 0) return undefined;
  const characters = missing
    .map((codePoint) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
  return {
    kind: 'notice',
    tone: 'caution',
    title: words.unprintableTitle,
    text: words.unprintable.replace('{characters}', characters),
  };
}

/** Every string of the document but the drawings, which bring their own text. */
function printedText(document: object): string {
  const parts: string[] = [];
  JSON.stringify(document, (key, field: unknown) => {
    if (typeof field === 'string' && key !== 'svg') parts.push(plainText(field));
    return field;
  });
  return parts.join('\n');
}
