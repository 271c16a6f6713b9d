import sharp from 'sharp';
import { composeReport } from '../../../shared/domain/report/compose-report.ts';
import type { ReportDocument } from '../../../shared/domain/report/report-document.ts';
import type { Language } from '../../../shared/kernel/label.ts';
import type { PhotoId } from '../../../shared/kernel/record-id.ts';
import { drawnAt } from '../../support/drawn-on-plate.ts';
import { packLookup } from '../../support/standard-pack.ts';
import {
  consentAnswer,
  photoId,
  syntheticExamination,
  syntheticInjury,
  syntheticInterpretation,
  syntheticPhoto,
  syntheticRecord,
  syntheticReport,
  withFrozenDescription,
} from '../../support/synthetic-record.ts';
import { drawing } from './sample-document.ts';

interface WholeReport {
  readonly document: ReportDocument;
  readonly photos: ReadonlyMap<PhotoId, Uint8Array>;
}

const questions = packLookup.standard['report-format'].questions;
const figure = drawing('voorzijde');
const svg = figure.kind === 'figure' ? figure.svg : '';

/** A whole record as a document with its photos: two printed photos, one intimate one, a flat drawing, and a family name full of markup. */
export async function wholeReport(language: Language): Promise<WholeReport> {
  const photos = [
    syntheticPhoto(1, [1]),
    syntheticPhoto(2, [2], { scale: 'none' }),
    syntheticPhoto(3, [1], { intimate: true }),
  ];
  const { injuries } = syntheticExamination();
  const drawn = syntheticInjury(3, drawnAt('girl-supine', 'hymen', { x: 0.95, clock: 3 }));
  const examination = {
    ...withFrozenDescription(syntheticExamination({ photos, injuries: [...injuries, drawn] }), packLookup),
    interpretation: syntheticInterpretation(
      [1, 2],
      questions.map(({ id }) => id),
    ),
  };
  const record = syntheticRecord({
    examinations: [examination],
    consent: ['top-to-toe', 'photo', 'anogenital'].map((scope) => consentAnswer(scope)),
  });
  const document = composeReport({
    caseRecord: { ...record, child: { ...record.child, familyName: '*Voorbeeld* #de_Vries $x$' } },
    report: syntheticReport(),
    lookup: packLookup,
    bodyFigures: [
      { id: 'front', svg, numbers: [1] },
      { id: 'back', svg, numbers: [] },
    ],
    language,
    now: '2026-03-06T10:00:00Z',
  });
  const jpeg = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#c8a48a' } })
    .jpeg()
    .toBuffer();
  return { document, photos: new Map([1, 2, 3].map((serial) => [photoId(serial), new Uint8Array(jpeg)])) };
}
