import { placesOf } from '../body/plate-place.ts';
import { renderPlateSvg } from '../body/render-plate-svg.ts';
import type { ExaminationRecord } from '../case/case-record.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type BodyDrawing, enumerated, heading, paragraph, type ReportContext } from './compose-report-context.ts';
import type { Block } from './report-document.ts';

/** A flat drawing with the injuries that were drawn on it; `id` is that of the plate. */
export interface PlateFigure extends BodyDrawing {
  readonly intimate: boolean;
  readonly clock: boolean;
}

/** Every flat drawing of the edition that carries an injury, in the edition's order, with its clock and the sides of the child. */
export function drawPlateFigures(
  { injuries }: Pick<ExaminationRecord, 'injuries'>,
  { standard, plates }: Pick<StandardLookup, 'standard' | 'plates'>,
): readonly PlateFigure[] {
  const marks = injuries.flatMap(({ number, details: { plate } }) =>
    plate === undefined ? [] : [{ number, shape: plate, on: placesOf(plate)[0]?.plate }],
  );
  return plates.plates.flatMap(({ id, intimate }) => {
    const drawing = standard['body-plate-drawings'].drawings.find(({ plate }) => plate === id);
    const here = marks.filter(({ on }) => on === id);
    if (drawing === undefined || here.length === 0) return [];
    const drawn = renderPlateSvg(drawing, here, { clocks: true, sides: true });
    return [{ id, intimate, clock: drawing.clocks.length > 0, ...drawn }];
  });
}

/** Whether a report of this examination has a flat drawing of the anogenital area to print or to leave out. */
export const hasIntimateDrawing = (
  { injuries }: Pick<ExaminationRecord, 'injuries'>,
  { plates }: Pick<StandardLookup, 'plates'>,
): boolean =>
  injuries.some(({ details: { plate } }) => {
    const on = plate === undefined ? undefined : placesOf(plate)[0]?.plate;
    return plates.plates.some(({ id, intimate }) => intimate && id === on);
  });

/** The flat drawings as printed; those of the anogenital area start a page of their own, or are only named where the author leaves them out. */
export function plateBlocks(context: ReportContext): readonly Block[] {
  const { examination, lookup, report } = context;
  const { plates } = context.text;
  const figures = drawPlateFigures(examination, lookup);
  const plain = figures.filter(({ intimate }) => !intimate);
  const intimate = figures.filter((figure) => figure.intimate);
  const leftOut = report.details.intimateDrawings === 'left-out';
  return [
    ...(plain.length > 0 ? [heading(plates.heading), ...notes(context, plain), ...drawings(context, plain)] : []),
    ...(intimate.length > 0 && !leftOut
      ? [
          pageBreak,
          heading(plates.intimateHeading),
          ...notes(context, intimate),
          ...drawings(context, intimate),
          pageBreak,
        ]
      : []),
    ...(intimate.length > 0 && leftOut
      ? [heading(plates.intimateHeading), paragraph(plates.leftOut({ numbers: numbersOf(context, intimate) }))]
      : []),
  ];
}

const pageBreak: Block = { kind: 'page-break' };

/** What the drawings are, and how their clocks are read. */
function notes({ text, lookup, language }: ReportContext, figures: readonly PlateFigure[]): readonly Block[] {
  const { plates, clock } = lookup.plates;
  const shown = plates.filter(({ id }) => figures.some((figure) => figure.id === id));
  return [
    paragraph(text.plates.note, 'small'),
    ...(shown.some(({ verified }) => !verified) ? [paragraph(text.plates.unverified, 'small')] : []),
    ...(figures.some((figure) => figure.clock) ? [paragraph(clock.convention[language], 'small')] : []),
  ];
}

function drawings(context: ReportContext, figures: readonly PlateFigure[]): readonly Block[] {
  const { text, lookup, language } = context;
  return figures.map(({ id, svg, numbers }): Block => {
    const drawing = lookup.plates.plates.find((plate) => plate.id === id)?.label[language] ?? id;
    const caption = text.plates.caption({ drawing, numbers: enumerated(context, numbers) });
    return { kind: 'figure', svg, caption, alt: caption };
  });
}

const numbersOf = (context: ReportContext, figures: readonly PlateFigure[]): string =>
  enumerated(
    context,
    figures.flatMap(({ numbers }) => numbers).toSorted((left, right) => left - right),
  );
