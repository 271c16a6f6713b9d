import type { PhotoRecord } from '../case/case-record.ts';
import { photoTime } from '../photo/photo-time.ts';
import {
  contentOr,
  enumerated,
  heading,
  label,
  paragraph,
  type ReportContext,
  type SectionContent,
} from './compose-report-context.ts';
import { measurementBlocks, overlayOf } from './compose-report-measurements.ts';
import { plateBlocks } from './compose-report-plates.ts';
import type { Block } from './report-document.ts';
import { hasScale, type NumberedPhoto, numberPhotos } from './report-photos.ts';

/** The photos of the report's examination that may leave, under the numbers that they have among all that were taken. */
export function photosOf({ examination, recorded, lookup }: ReportContext): readonly NumberedPhoto[] {
  const steps = lookup.codeList('photo-step').entries.map(({ id }) => id);
  const photoById = new Map(examination.photos.map((photo) => [photo.id, photo]));
  const shown = new Set(examination.injuries.map(({ number }) => number));
  return numberPhotos(recorded, steps).flatMap(({ photo: { id }, number, injuryNumbers }) => {
    const photo = photoById.get(id);
    return photo === undefined
      ? []
      : [{ photo, number, injuryNumbers: injuryNumbers.filter((each) => shown.has(each)) }];
  });
}

/** Every photo by number, with the check value of its original file; intimate photos are listed and not printed. */
export function composePhotoIndex(context: ReportContext): SectionContent {
  const { text } = context;
  const photos = photosOf(context);
  const left = withheldPhotos(context);
  if (photos.length === 0 && left.length > 0) return { blocks: left, empty: false };
  if (photos.length === 0) return contentOr([], text.photos.none);
  const index: Block = {
    kind: 'table',
    columns: [
      { label: text.photos.column, share: 2 },
      { label: text.photos.injuries, share: 2.5 },
      { label: text.photos.step, share: 5 },
      { label: text.photos.scale, share: 5 },
      { label: text.photos.taken, share: 5.5 },
    ],
    rows: photos.map((entry) => indexRow(context, entry)),
  };
  const originals: Block = {
    kind: 'table',
    columns: [
      { label: text.photos.column, share: 2 },
      { label: text.photos.original, share: 18 },
    ],
    rows: photos.map(({ number, photo }) => [number, photo.sha256]),
  };
  const intimate = photos.some(({ photo }) => photo.details.intimate)
    ? [paragraph(text.photos.intimateNote, 'small')]
    : [];
  return { blocks: [index, ...left, ...intimate, originals, paragraph(text.photos.originals, 'small')], empty: false };
}

/** Says how many photos stay behind for want of consent. */
function withheldPhotos({ recorded, leave, text }: ReportContext): readonly Block[] {
  const count = leave.withheld
    .filter(({ part, examinationId }) => part === 'photos' && examinationId === recorded.id)
    .reduce((sum, { ids }) => sum + ids.length, 0);
  return count === 0 ? [] : [paragraph(text.photos.withheld({ count }))];
}

/** The photos as printed in the appendix; intimate ones are left out. */
function photoBlocks(context: ReportContext): readonly Block[] {
  const { text } = context;
  const printed = photosOf(context).filter(({ photo }) => !photo.details.intimate);
  if (printed.length === 0)
    return [paragraph(context.recorded.photos.length > 0 ? text.photos.noneHere : text.photos.none)];
  return printed.map((entry): Block => {
    const { photo, number } = entry;
    const name = text.photos.label({ number });
    const caption =
      photo.details.caption === undefined || photo.details.caption === ''
        ? subjectOf(context, entry)
        : `${subjectOf(context, entry)}. ${photo.details.caption}`;
    const scale = label(context, 'scale-type', photo.details.scale);
    const overlay = overlayOf(photo);
    return {
      kind: 'photo',
      photoId: photo.id,
      label: name,
      caption: overlay === undefined || overlay.words === '' ? caption : `${caption} (${overlay.words})`,
      scaleNote: [
        hasScale(photo) ? text.photos.withScale({ scale }) : text.photos.withoutScale,
        ...(overlay === undefined ? [] : [text.photos.drawnOver]),
      ].join(' '),
      ...(overlay === undefined ? {} : { overlay: overlay.svg }),
      alt: text.photos.alt({ label: name, step: label(context, 'photo-step', photo.details.step), caption }),
    };
  });
}

/** The drawings of the body, in the order given. */
function figureBlocks(context: ReportContext): readonly Block[] {
  const { text, bodyFigures } = context;
  if (bodyFigures.length === 0) return [paragraph(text.figures.none)];
  const drawings = bodyFigures.map((figure): Block => {
    const view = text.figures.views[figure.id] ?? text.figures.otherView;
    const caption = text.figures.caption({ view, numbers: enumerated(context, figure.numbers) });
    return { kind: 'figure', svg: figure.svg, caption, alt: caption };
  });
  const anchored = context.examination.injuries.some(({ details }) => details.plate !== undefined);
  return [
    paragraph(text.figures.note, 'small'),
    ...(anchored ? [paragraph(text.figures.anchors, 'small')] : []),
    ...drawings,
  ];
}

/** Body diagrams, flat drawings, then photos. */
export function composeAppendices(context: ReportContext): SectionContent {
  const { figures } = context.text;
  const blocks = [
    heading(figures.heading),
    ...figureBlocks(context),
    ...plateBlocks(context),
    heading(figures.photos),
    ...photoBlocks(context),
    ...measurementBlocks(context, photosOf(context)),
  ];
  return { blocks, empty: false };
}

function indexRow(context: ReportContext, { photo, number, injuryNumbers }: NumberedPhoto): readonly string[] {
  const { text } = context;
  const step = label(context, 'photo-step', photo.details.step);
  return [
    number,
    injuryNumbers.length === 0 ? text.photos.noInjury : enumerated(context, injuryNumbers),
    photo.details.intimate ? `${step} (${text.photos.intimate})` : step,
    label(context, 'scale-type', photo.details.scale),
    cameraTime(context, photo),
  ];
}

/** Camera time carries no zone: it is shown as the camera wrote it, or as it was corrected, which is said. */
function cameraTime({ text }: ReportContext, photo: PhotoRecord): string {
  const taken = photoTime(photo);
  if (taken === undefined) return text.none;
  const [date = '', time = ''] = taken.at.split('T');
  const moment = text.moment({ date, time: time.slice(0, 5) });
  return taken.corrected ? text.photos.correctedClock({ moment }) : moment;
}

function subjectOf(context: ReportContext, { injuryNumbers }: NumberedPhoto): string {
  const { text } = context;
  if (injuryNumbers.length === 0) return text.photos.overview;
  return text.photos.shows({ numbers: enumerated(context, injuryNumbers), count: injuryNumbers.length });
}
