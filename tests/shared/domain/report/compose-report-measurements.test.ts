import { describe, expect, it } from 'vitest';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { drawPhotoOverlay } from '../../../../shared/domain/photo/draw-photo-overlay.ts';
import { measurePhoto } from '../../../../shared/domain/photo/measure/measure-photo.ts';
import { PhotoMeasurement } from '../../../../shared/domain/photo/measured-photo.ts';
import { composeReport } from '../../../../shared/domain/report/compose-report.ts';
import { samplePhoto } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { syntheticLayer, syntheticMarks } from '../../../support/synthetic-marks.ts';
import {
  syntheticExamination,
  syntheticInjury,
  syntheticRecord,
  syntheticReport,
} from '../../../support/synthetic-record.ts';

const injury = syntheticInjury(1);

/** A measurement of 8 mm by the synthetic square, of the only injury. */
function measurement(changes: Partial<PhotoMeasurement> = {}): PhotoMeasurement {
  const details = { ...syntheticMarks({ width: 4000, height: 3000 }), injuryId: injury.id };
  const measured = measurePhoto(details.marks);
  if (!measured.ok) throw new Error('The synthetic marks cannot be measured');
  return PhotoMeasurement.parse({
    id: '0b6f3c8e-6d0c-4f5e-9b5a-2f1c3d4e5f60',
    details,
    results: measured.value,
    method: 'plane-test',
    by: 'A. Arts',
    at: '2026-03-02T12:00:00Z',
    ...changes,
  });
}

/** The blocks of the appendix of a report with one photo. */
function appendix(photo: Partial<PhotoRecord>) {
  const examination = syntheticExamination({
    injuries: [injury],
    photos: [{ ...samplePhoto(1, [injury.id]), ...photo }],
  });
  const { sections } = composeReport({
    caseRecord: syntheticRecord({ examinations: [examination] }),
    report: syntheticReport(),
    lookup: packLookup,
    bodyFigures: [],
    language: 'nl',
    now: '2026-03-06T10:00:00Z',
  });
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    table: blocks.find(
      (block) => block.kind === 'table' && block.columns.some(({ label }) => /^Meetinterval/.test(label)),
    ),
    photo: blocks.find((block) => block.kind === 'photo'),
    words: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n'),
  };
}

describe('measurements in a report', () => {
  it('are told with both intervals, each in a column of its own, and with the method', () => {
    const { table, words } = appendix({ measurements: [measurement()] });
    if (table?.kind !== 'table') throw new Error('There is no table');
    const [row] = table.rows;
    expect(row?.slice(0, 3)).toEqual(['1a', '1', 'a. Lengte']);
    expect(row?.[3]).toMatch(/^[78](?:,\d)? mm$/);
    expect(row?.[4]).toMatch(/^\d+(?:,\d)? – \d+(?:,\d)? mm$/);
    expect(row?.[5]).not.toBe(row?.[4]);
    expect(words).toContain('plane-test');
    expect(words).toContain('De twee zijn niet met elkaar gemengd.');
    expect(words).toContain('Niet opgegeven is hoe de huid loopt');
  });

  it('lie over the printed photo, whose note says so', () => {
    const { photo } = appendix({ measurements: [measurement()] });
    expect(photo).toMatchObject({ overlay: expect.stringContaining('viewBox="0 0 4000 3000"') });
    expect(photo).toMatchObject({ scaleNote: expect.stringContaining('de foto zelf is niet veranderd') });
  });

  it('that were struck, or are not for the report, are not in it', () => {
    const struck = { at: '2026-03-02T12:00:00Z', by: 'A. Arts', reason: 'Verkeerde streep.' };
    const own = measurement();
    const unwanted = measurement({ details: { ...own.details, inReport: false } });
    for (const kept of [measurement({ struck }), unwanted]) {
      const { table, photo } = appendix({ measurements: [kept] });
      expect(table).toBeUndefined();
      expect(photo).not.toHaveProperty('overlay');
    }
  });

  it('leave the words of annotations to the caption, by number', () => {
    const id = '1b6f3c8e-6d0c-4f5e-9b5a-2f1c3d4e5f60';
    const details = { ...syntheticLayer, words: '<script>' };
    const layers = [{ id, details, by: 'A. Arts', at: '2026-03-02T12:00:00Z' }] as PhotoRecord['layers'];
    const { photo } = appendix({ layers });
    expect(photo).toMatchObject({ caption: expect.stringContaining('(1: <script>)') });
    expect(photo).toMatchObject({ overlay: expect.not.stringContaining('script') });
  });
});

describe('the overlay of a photo', () => {
  it('draws every mark of the scale and every measured point, and letters plain ids only', () => {
    const own = measurement();
    const svg = drawPhotoOverlay({ width: 4000, height: 3000, measurements: [own], layers: [] });
    expect(svg.match(/<circle/g)).toHaveLength(2 * (4 + 2));
    expect(svg).toContain('>a</text>');
    const marks = own.details.marks;
    const measurements = marks.measurements.map((each) => ({ ...each, id: '</svg>' }));
    const hostile = { ...own, details: { ...own.details, marks: { ...marks, measurements } } };
    expect(drawPhotoOverlay({ width: 4000, height: 3000, measurements: [hostile], layers: [] })).not.toContain(
      '</svg><',
    );
  });
});
