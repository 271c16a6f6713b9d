import type { Block, ReportDocument } from '../../shared/domain/report/report-document.ts';
import type { Sheet, SheetSignature } from '../../shared/domain/report/sheet.ts';
import type { Coverage } from './font-coverage.ts';
import { printableText } from './printable-text.ts';

/** A document as the template reads it: one JSON value, and the drawings and photos that it names by path. */
interface ReportData {
  readonly json: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What a document shows beside its text, and what its fonts draw. */
interface ReportParts {
  readonly photos: ReadonlyMap<string, Uint8Array>;
  readonly draws: Coverage;
}

/** Turns a document into the template's data; drawings leave the JSON, photos enter by path. Throws when a photo's bytes are missing or no JPEG or PNG. */
export function reportData(document: ReportDocument, { photos, draws }: ReportParts): ReportData {
  const files = new Map<string, Uint8Array>();
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => placeFiles(block, photos, files)),
  }));
  return { json: printableJson({ ...document, metadata: datedMetadata(document), sections }, draws), files };
}

/** Turns a form into the template's data; signatures leave the JSON as drawings. */
export function sheetData(sheet: Sheet, draws: Coverage): ReportData {
  const files = new Map<string, Uint8Array>();
  const blocks = sheet.blocks.map((block) =>
    block.kind === 'signatures' ? { ...block, lines: block.lines.map((line) => placeSignature(line, files)) } : block,
  );
  return { json: printableJson({ ...sheet, metadata: datedMetadata(sheet), blocks }, draws), files };
}

function placeSignature({ svg, ...line }: SheetSignature, files: Map<string, Uint8Array>): object {
  if (svg === undefined) return line;
  const path = `/signature-${files.size}.svg`;
  files.set(path, new TextEncoder().encode(svg.toWellFormed()));
  return { alt: line.label, ...line, path };
}

/** The metadata with the moment of creation in parts, as the template needs it. */
function datedMetadata({ metadata }: Pick<Sheet, 'metadata'>): object {
  const created = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/.exec(metadata.createdAt)?.slice(1).map(Number);
  if (created === undefined) throw new Error('The document has no moment of creation');
  return { ...metadata, created };
}

const printableJson = (value: object, draws: Coverage): string =>
  JSON.stringify(value, (_, field: unknown) => (typeof field === 'string' ? printableText(field, draws) : field));

type Placed =
  | Exclude<Block, { kind: 'figure' | 'photo' }>
  | { readonly kind: 'figure' | 'photo'; readonly path: string; readonly overlay?: string };

function placeFiles(block: Block, photos: ReadonlyMap<string, Uint8Array>, files: Map<string, Uint8Array>): Placed {
  if (block.kind === 'figure') {
    const { svg, ...rest } = block;
    const path = `/figure-${files.size}.svg`;
    files.set(path, new TextEncoder().encode(svg.toWellFormed()));
    return { ...rest, path };
  }
  if (block.kind === 'photo') {
    const bytes = photos.get(block.photoId);
    if (bytes === undefined) throw new Error(`No bytes were given for ${block.label}`);
    const path = `/photo-${files.size}.${imageSuffix(bytes)}`;
    files.set(path, bytes);
    const { overlay, ...rest } = block;
    if (overlay === undefined) return { ...rest, path };
    const over = `/overlay-${files.size}.svg`;
    files.set(over, new TextEncoder().encode(overlay.toWellFormed()));
    return { ...rest, path, overlay: over };
  }
  return block;
}

function imageSuffix(bytes: Uint8Array): 'jpg' | 'png' {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg';
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'png';
  throw new Error('A report prints JPEG and PNG images only');
}
