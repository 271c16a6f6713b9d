import { measuringEn } from '../../text/measuring.en.ts';
import { measuringNl } from '../../text/measuring.nl.ts';
import { photoMeasureEn } from '../../text/photo-measure.en.ts';
import { photoMeasureNl } from '../../text/photo-measure.nl.ts';
import type { PhotoRecord } from '../case/case-record.ts';
import { drawPhotoOverlay } from '../photo/draw-photo-overlay.ts';
import type { PhotoMeasurement } from '../photo/measured-photo.ts';
import type { LayerDetails } from '../photo/photo-layer.ts';
import type { MeasureResult, MeasureWarning } from '../photo/photo-measure.ts';
import { roundMeasure } from '../photo/round-measure.ts';
import { heading, paragraph, type ReportContext } from './compose-report-context.ts';
import type { Block } from './report-document.ts';
import type { NumberedPhoto } from './report-photos.ts';

/** What was measured in photos that may leave: every value with both intervals apart, what is told with it, and by which method. */
export function measurementBlocks(context: ReportContext, photos: readonly NumberedPhoto[]): readonly Block[] {
  const words = textOf(context).report;
  const measured = photos.flatMap((entry) => printed(entry.photo).map((measurement) => ({ entry, measurement })));
  if (measured.length === 0) return [];
  const rows = measured.flatMap(({ entry, measurement }) => rowsOf(context, entry, measurement));
  const methods = [...new Set(measured.map(({ measurement }) => measurement.method))].sort();
  return [
    heading(words.heading),
    {
      kind: 'table',
      columns: [
        { label: words.columns.photo, share: 2 },
        { label: words.columns.injury, share: 2 },
        { label: words.columns.what, share: 4.5 },
        { label: words.columns.value, share: 3 },
        { label: words.columns.propagated, share: 4.2 },
        { label: words.columns.practice, share: 4.3 },
      ],
      rows,
    },
    paragraph(words.note, 'small'),
    ...photos.flatMap(({ photo, number }) => warningsOf(context, photo, number)),
    paragraph(words.method({ methods: methods.join(', ') }), 'small'),
  ];
}

/** What is drawn over a printed photo, and what its numbers stand for; nothing when nothing was chosen to be printed. */
export function overlayOf(photo: PhotoRecord): { readonly svg: string; readonly words: string } | undefined {
  const measurements = printed(photo);
  const layers = (photo.layers ?? []).map(({ details }) => details).filter(({ inReport }) => inReport);
  if (measurements.length === 0 && layers.length === 0) return undefined;
  const { widthPx: width, heightPx: height } = photo.metadata;
  return { svg: drawPhotoOverlay({ width, height, measurements, layers }), words: wordsOf(layers) };
}

const wordsOf = (layers: readonly LayerDetails[]): string =>
  layers.flatMap(({ words }, index) => (words === undefined ? [] : [`${index + 1}: ${words}`])).join('; ');

const printed = ({ measurements = [] }: PhotoRecord): readonly PhotoMeasurement[] =>
  measurements.filter(({ details, struck }) => details.inReport && struck === undefined);

const textOf = ({ language }: ReportContext) => (language === 'nl' ? photoMeasureNl : photoMeasureEn);
const namesOf = ({ language }: ReportContext) => (language === 'nl' ? measuringNl : measuringEn);

function rowsOf(
  context: ReportContext,
  { number }: NumberedPhoto,
  { details, results }: PhotoMeasurement,
): readonly (readonly string[])[] {
  const injury = context.examination.injuries.find(({ id }) => id === details.injuryId);
  const { kinds } = namesOf(context);
  const kindById = new Map(details.marks.measurements.map(({ id, kind }) => [id, kinds[kind]]));
  return results.map((result) => [
    number,
    injury === undefined ? context.text.photos.noInjury : String(injury.number),
    `${result.id}. ${kindById.get(result.id) ?? ''}`,
    ...valueWords(context, result),
  ]);
}

/** The value and its two intervals, each with the digits that it carries. */
function valueWords(context: ReportContext, { value, unit, interval95, practiceInterval95 }: MeasureResult) {
  const sign = context.language === 'nl' ? ',' : '.';
  const show = (number: number): string => String(number).replace('.', sign);
  const name = namesOf(context).units[unit];
  const between = ([low, high]: readonly [number, number]): string =>
    textOf(context).measures.interval({ low: show(low), high: show(high), unit: name });
  const rounded = roundMeasure(value, interval95);
  return [
    `${show(rounded.value)} ${name}`,
    between(rounded.interval),
    between(roundMeasure(value, practiceInterval95).interval),
  ];
}

function warningsOf(context: ReportContext, photo: PhotoRecord, number: string): readonly Block[] {
  const codes = new Set<MeasureWarning>(
    printed(photo).flatMap(({ results }) => results.flatMap(({ warnings }) => warnings)),
  );
  if (codes.size === 0) return [];
  const { warnings } = namesOf(context);
  const told = [...codes].map((code) => warnings[code]).join(' ');
  return [paragraph(textOf(context).report.warnings({ photo: number, warnings: told }), 'small')];
}
