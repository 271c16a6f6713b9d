import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageOfAll } from '../../../electron/documents/font-coverage.ts';
import { createPdfEngine } from '../../../electron/documents/pdf-engine.ts';
import { readReportFonts } from '../../../electron/documents/read-report-parts.ts';
import { renderReport, stopRendering } from '../../../electron/documents/render-report.ts';
import { reportData } from '../../../electron/documents/report-data.ts';
import { pdf } from '../../support/pdf-tools.ts';
import { preflight } from '../../support/preflight.ts';
import { wholeReport } from './whole-report.ts';

/** The objects of a file by their reference, as qpdf writes them. */
type Objects = Readonly<Record<string, { readonly value?: unknown; readonly stream?: { readonly dict: unknown } }>>;
const objectsOf = (bytes: Uint8Array): Objects => JSON.parse(pdf.objects(bytes)).qpdf[1];

/** The same report as the ancestor of the format that there is a checker for. */
async function printTwin(): Promise<Uint8Array> {
  const { document, photos } = await wholeReport('nl');
  const { json, files } = reportData(document, { photos, draws: coverageOfAll(readReportFonts()) });
  const engine = createPdfEngine();
  try {
    const data = new TextEncoder().encode(json);
    return await engine.compile({
      template: '/report.typ',
      files: new Map([...files, ['/data.json', data]]),
      standard: 'a-1b',
    });
  } finally {
    await engine.stop();
  }
}

let report: Uint8Array;
beforeAll(async () => {
  const { document, photos } = await wholeReport('nl');
  report = await renderReport(document, { photos });
});
afterAll(stopRendering);

describe('a report as an archive file', () => {
  test('says that it is PDF/A-3a', () => {
    const metadata = Buffer.from(report).toString('latin1');
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  test('holds what its colours mean, every font, and no encryption, script or foreign content', () => {
    const objects = pdf.objects(report);
    expect(objects).toContain('"/S": "/GTS_PDFA1"');
    expect(objects).toContain('"/DestOutputProfile"');
    expect(objects).not.toMatch(/"\/(?:Encrypt|JavaScript|JS|Launch|Movie|Sound|OpenAction|AA)"/);
    const fonts = pdf.fonts(report);
    expect(fonts.length).toBeGreaterThan(0);
    for (const row of fonts) expect(row).toMatch(/ yes yes yes +\d+ +0$/);
  });

  test('has an alternative text for every figure', () => {
    const figures = Object.values(objectsOf(report)).filter(({ value }) => isTag(value, '/Figure'));
    expect(figures.length).toBeGreaterThan(2);
    for (const { value } of figures) expect(value).toHaveProperty('/Alt');
  });

  // The checker refuses a destination that is written as an object of its own, which any object may be (ISO 32000-1, 7.3.10).
  test('its twin in PDF/A-1b has nothing that the checker finds, but destinations of their own', async () => {
    const twin = await printTwin();
    const objects = objectsOf(twin);
    for (const finding of preflight(twin)) {
      const named = /^1\.2\.3 : Body Syntax error, Error: can't convert to Destination COSObject\{(\d+), 0\}$/.exec(
        finding,
      );
      expect(named, finding).not.toBeNull();
      expect(objects[`obj:${named?.[1]} 0 R`]?.value).toEqual([
        expect.stringMatching(/^\d+ 0 R$/),
        '/XYZ',
        expect.any(Number),
        expect.any(Number),
        expect.any(Number),
      ]);
    }
  });
});

const isTag = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && '/S' in value && value['/S'] === name && '/P' in value;
