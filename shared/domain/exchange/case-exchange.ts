import { z } from 'zod';
import { InjuryInterpretation, Interpretation } from '../assessment/interpretation.ts';
import { CaseDetails } from '../case/case.ts';
import { ContactDetails } from '../case/contact.ts';
import { ChildDetails } from '../child/child.ts';
import { ConsentAnswer } from '../consent/consent.ts';
import { ExaminationDetails, RegionFinding } from '../examination/examination.ts';
import { InjuryDetails } from '../injury/injury.ts';
import { MeasurementDetails, MeasurementStruck } from '../photo/measured-photo.ts';
import { PhotoDetails } from '../photo/photo.ts';
import { LayerDetails } from '../photo/photo-layer.ts';
import { DescriptionParagraph } from '../report/description.ts';
import { ReportDetails } from '../report/report.ts';
import { EditionId } from '../standard/standard.ts';
import { TraceDetails, TraceRound, TraceStruck, TraceTransfer } from '../trace/trace.ts';
import { ExchangePath } from './exchange-path.ts';

/** The number of an injury within its examination: the number on the map and of its photos. */
const InjuryNumber = z.int().min(1).max(500);

/** An injury of an earlier examination in the same file: the place of that examination, counted from 1, and the number of the injury. */
export const ExchangeEarlier = z.strictObject({ examination: z.int().min(1).max(20), injury: InjuryNumber });
export type ExchangeEarlier = z.infer<typeof ExchangeEarlier>;

/** An injury with its number; the injuries of an examination are numbered 1, 2, 3 … in the order of the file. */
export const ExchangeInjury = InjuryDetails.omit({ earlier: true, photoSize: true }).extend({
  number: InjuryNumber,
  earlier: ExchangeEarlier.optional(),
});
export type ExchangeInjury = z.infer<typeof ExchangeInjury>;

/**
 * A measurement in a photo: its marks, from which the results are computed again when the file is read. `sizeOf` is the injury whose size
 * in the photo this is, with the measured length and width by their ids; `struck` is why it counts no more.
 */
export const ExchangeMeasurement = MeasurementDetails.omit({ injuryId: true }).extend({
  injury: InjuryNumber.optional(),
  sizeOf: z
    .strictObject({
      injury: InjuryNumber,
      length: z.string().min(1).max(100),
      width: z.string().min(1).max(100).optional(),
    })
    .optional(),
  struck: MeasurementStruck.shape.reason.optional(),
});
export type ExchangeMeasurement = z.infer<typeof ExchangeMeasurement>;

/** A photo that lies beside the exchange file; `sha256` is of its bytes, in lower-case hexadecimal. */
export const ExchangePhoto = z.strictObject({
  path: ExchangePath,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  details: PhotoDetails,
  /** Numbers of the injuries that it shows. */
  injuries: z.array(InjuryNumber).max(50),
  /** Annotations beside the untouched photo. */
  layers: z.array(LayerDetails).max(500).optional(),
  measurements: z.array(ExchangeMeasurement).max(100).optional(),
});
export type ExchangePhoto = z.infer<typeof ExchangePhoto>;

/**
 * A trace with its number; the traces of an examination are numbered 1, 2, 3 … in the order of the file. `injury` is the number of the
 * injury that it was taken at. The transfers are those that hold, in their order; `struck` is why it counts no more.
 */
export const ExchangeTrace = TraceDetails.omit({ injuryId: true }).extend({
  number: z.int().min(1).max(500),
  injury: InjuryNumber.optional(),
  transfers: z.array(TraceTransfer).max(100),
  struck: TraceStruck.shape.reason.optional(),
});
export type ExchangeTrace = z.infer<typeof ExchangeTrace>;

/** A paragraph of the letselbeschrijving that was edited: its words replace the composed sentence. */
export const ExchangeParagraph = z.strictObject({
  /** `circumstances`, `general`, `regions`, `statements`, `anogenital`, or `injury:<number>`. */
  key: z.union([
    z.enum(['circumstances', 'general', 'regions', 'statements', 'anogenital']),
    z.templateLiteral(['injury:', InjuryNumber]),
  ]),
  text: DescriptionParagraph.shape.edited.unwrap(),
});
export type ExchangeParagraph = z.infer<typeof ExchangeParagraph>;

/**
 * A letselduiding that names injuries by number. The moment at which the hypotheses were fixed is not part of the file: they
 * are fixed when it is read, before the evaluation.
 */
export const ExchangeInterpretation = z
  .strictObject(Interpretation.shape)
  .omit({ hypothesesFixedAt: true })
  .extend({
    injuries: z.array(InjuryInterpretation.omit({ injuryId: true }).extend({ number: InjuryNumber })).max(500),
  });
export type ExchangeInterpretation = z.infer<typeof ExchangeInterpretation>;

/** One examination with everything recorded in it. */
export const ExchangeExamination = z.strictObject({
  /** Which of the contacts it belongs to, counted from 1. */
  contact: z.int().min(1).max(50).default(1),
  details: ExaminationDetails,
  regions: z.array(RegionFinding).max(400),
  injuries: z.array(ExchangeInjury).max(500),
  photos: z.array(ExchangePhoto).max(1000),
  traces: z.array(ExchangeTrace).max(500).optional(),
  traceRound: TraceRound.optional(),
  /** Edited paragraphs only; everything else is composed from the facts. */
  description: z.array(ExchangeParagraph).max(600).optional(),
  interpretation: ExchangeInterpretation.optional(),
  report: ReportDetails.optional(),
});
export type ExchangeExamination = z.infer<typeof ExchangeExamination>;

/**
 * A whole case as one JSON file with its photos beside it. Closed: unknown keys are refused at every level, so that nothing
 * is lost unseen. Codes are those of the edition named. Its references among itself are checked by `checkExchange`.
 */
export const CaseExchange = z.strictObject({
  format: z.literal('letseldossier-case'),
  version: z.literal(1),
  edition: EditionId,
  child: ChildDetails,
  case: CaseDetails,
  contacts: z.array(ContactDetails).min(1).max(50),
  consent: z.array(ConsentAnswer).max(200),
  examinations: z.array(ExchangeExamination).max(20),
});
export type CaseExchange = z.infer<typeof CaseExchange>;
