import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef, PdfStream, PdfString } from '@libpdf/core';

/** Where on a page a signature is shown, in points from the lower left corner; pages count from 0. */
export interface SignaturePlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface FieldOrder {
  readonly place: SignaturePlace;
  /** The moment that the signer claims. */
  readonly at: Date;
  readonly reason: string;
}

/** A file with an empty signature in it. The signature is written, in hexadecimal, between the brackets that stand at both ends of the gap. */
export interface PreparedSignature {
  readonly bytes: Uint8Array;
  /** From the opening bracket up to and without what follows the closing one. */
  readonly gap: { readonly from: number; readonly to: number };
}

/** Bytes kept for the signature: certificates of a chain and a time stamp fit several times. */
export const signatureSize = 24 * 1024;

/**
 * Adds an empty signature to a PDF behind everything that is there, which stays as it is byte for byte (ISO 32000-1, 7.5.6 and 12.8).
 * The field lies over its place on the page, is printed, locked, and draws nothing itself: what a reader sees there belongs to the page.
 */
export async function prepareSignature(pdf: Uint8Array, { place, at, reason }: FieldOrder): Promise<PreparedSignature> {
  const document = await PDF.load(pdf);
  const page = document.getPage(place.page);
  if (!page) throw new Error('The PDF has no such page to sign on');
  const blocker = document.canSaveIncrementally();
  if (blocker) throw new Error(`The PDF cannot be added to: ${blocker}`);
  const { registry } = document.context;
  const value = registry.register(
    PdfDict.of({
      Type: PdfName.of('Sig'),
      Filter: PdfName.of('Adobe.PPKLite'),
      SubFilter: PdfName.of('ETSI.CAdES.detached'),
      ByteRange: new PdfArray([0, unknown, unknown, unknown].map((number) => PdfNumber.of(number))),
      Contents: PdfString.fromBytes(new Uint8Array(signatureSize)),
      M: PdfString.fromString(pdfDate(at)),
      Reason: PdfString.fromString(reason),
    }),
  );
  const form = document.getOrCreateForm();
  const field = form.createSignatureField(`Handtekening ${form.getSignatureFields().length + 1}`).getDict();
  keepFormBare(document.getCatalog().getDict('AcroForm', (ref) => registry.resolve(ref)));
  field.set('V', value);
  field.set('TU', PdfString.fromString(reason));
  asWidget(field, { place, page: page.ref, appearance: registry.register(emptyAppearance(place)) });
  const fieldRef = registry.getRef(field);
  if (!fieldRef) throw new Error('The field of the signature has no place in the file');
  const annotations = page.dict.getArray('Annots', (ref) => registry.resolve(ref)) ?? new PdfArray([]);
  annotations.push(fieldRef);
  page.dict.set('Annots', annotations);
  return withRange(await document.save({ incremental: true }), pdf.length);
}

/** Without fonts for typing: nothing is typed, and they are not embedded. */
function keepFormBare(form: PdfDict | undefined): void {
  for (const key of ['DR', 'DA', 'NeedAppearances']) form?.delete(key);
}

interface Widget {
  readonly place: SignaturePlace;
  readonly page: PdfRef;
  readonly appearance: PdfRef;
}

/** Flags: printed and locked (ISO 32000-1, table 165, bits 3 and 8). */
function asWidget(field: PdfDict, { place: { x, y, width, height }, page, appearance }: Widget): void {
  field.delete('Kids');
  field.set('Type', PdfName.of('Annot'));
  field.set('Subtype', PdfName.of('Widget'));
  field.set('F', PdfNumber.of(132));
  field.set('P', page);
  field.set('Rect', numbers(x, y, x + width, y + height));
  field.set('AP', PdfDict.of({ N: appearance }));
}

/** Draws nothing; an archive file wants an appearance all the same (ISO 19005-3, 6.3.3). */
const emptyAppearance = ({ width, height }: SignaturePlace): PdfStream =>
  new PdfStream(
    PdfDict.of({
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: numbers(0, 0, width, height),
      Resources: PdfDict.of({}),
    }),
    new Uint8Array(),
  );

const numbers = (...values: readonly number[]): PdfArray => new PdfArray(values.map((value) => PdfNumber.of(value)));

/** As wide as the largest number that can come in its place. */
const unknown = 9_999_999_999;

const pdfDate = (at: Date): string => `D:${at.toISOString().replace(/[-:T]|\.\d+/g, '')}`;

/** Writes which bytes are signed: all but the signature itself, with its brackets. Only what was added is searched. */
function withRange(bytes: Uint8Array, added: number): PreparedSignature {
  const file = Buffer.from(bytes);
  const contents = `<${'0'.repeat(signatureSize * 2)}>`;
  const from = file.indexOf(contents, added, 'latin1');
  const placeholder = /\/ByteRange ?\[ ?0(?: 9999999999){3} ?\]/.exec(file.toString('latin1', added));
  if (from < 0 || !placeholder) throw new Error('The empty signature is not in the file');
  const to = from + contents.length;
  const [length, at] = [placeholder[0].length, added + placeholder.index];
  const range = `/ByteRange [0 ${from} ${to} ${file.length - to}`;
  file.write(`${range.padEnd(length - 1)}]`, at, 'latin1');
  return { bytes: file, gap: { from, to } };
}
