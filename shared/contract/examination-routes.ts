import { z } from 'zod';
import { PhotoRecord } from '../domain/case/case-record.ts';
import { ExaminationDetails, RegionFinding } from '../domain/examination/examination.ts';
import { InjuryDetails } from '../domain/injury/injury.ts';
import { EvidenceManifest } from '../domain/photo/evidence-manifest.ts';
import { LookReason } from '../domain/photo/look-reason.ts';
import { PhotoDetails } from '../domain/photo/photo.ts';
import { ExaminationId, InjuryId, PhotoId } from '../kernel/record-id.ts';
import { noConsent, unknownCode } from './case-routes.ts';
import { Bytes, clinicians, defineCommand, defineQuery, failure, physicians, recorders } from './route.ts';

const closed = failure('examination-frozen');
const notFound = failure('not-found');

/** A required or impossible value of an injury, as the standard sees it. */
export const InjuryGap = z.strictObject({
  field: z.string(),
  problem: z.enum([
    'missing',
    'unknown-option',
    'out-of-range',
    'wrong-kind',
    'unknown-descriptor',
    'elsewhere',
    'not-to-scale',
  ]),
});
export type InjuryGap = z.infer<typeof InjuryGap>;
const incomplete = z.strictObject({ kind: z.literal('injury-incomplete'), gaps: z.array(InjuryGap).min(1).readonly() });

/** Why an injury cannot be the same as the one named of an earlier examination. */
const earlierRefused = z.strictObject({
  kind: z.literal('earlier-injury-refused'),
  reason: z.enum(['unknown', 'same-examination', 'other-case', 'not-before', 'circular']),
});

export const examinationRoutes = {
  'examination.update': defineCommand({
    access: recorders,
    input: z.strictObject({ examinationId: ExaminationId, details: ExaminationDetails }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, unknownCode, failure('ends-before-start')]),
  }),
  'region.record': defineCommand({
    access: recorders,
    input: z.strictObject({ examinationId: ExaminationId, findings: z.array(RegionFinding).min(1).max(400) }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, unknownCode]),
  }),
  'injury.record': defineCommand({
    access: recorders,
    input: z.strictObject({ examinationId: ExaminationId, details: InjuryDetails }),
    output: z.strictObject({ injuryId: InjuryId, number: z.int().positive() }),
    failure: z.discriminatedUnion('kind', [notFound, closed, unknownCode, incomplete, earlierRefused]),
  }),
  'injury.revise': defineCommand({
    access: recorders,
    input: z.strictObject({ injuryId: InjuryId, details: InjuryDetails }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, unknownCode, incomplete, earlierRefused]),
  }),
  'injury.remove': defineCommand({
    access: recorders,
    input: z.strictObject({ injuryId: InjuryId }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, failure('injury-seen-again')]),
  }),
  'photo.import': defineCommand({
    access: recorders,
    carriesBytes: true,
    input: z.strictObject({
      examinationId: ExaminationId,
      details: PhotoDetails,
      bytes: Bytes,
      injuryIds: z.array(InjuryId).max(50),
    }),
    output: PhotoRecord,
    failure: z.discriminatedUnion('kind', [
      notFound,
      closed,
      unknownCode,
      failure('not-an-image'),
      failure('image-damaged'),
      failure('image-too-large'),
      failure('no-preview'),
      noConsent,
      z.strictObject({ kind: z.literal('duplicate'), photoId: PhotoId }),
    ]),
  }),
  'photo.update': defineCommand({
    access: recorders,
    input: z.strictObject({ photoId: PhotoId, details: PhotoDetails, injuryIds: z.array(InjuryId).max(50) }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, unknownCode]),
  }),
  /** By how much the clock of their camera was off, for photos of one examination; 0 takes a correction away. */
  'photo.set-clock': defineCommand({
    access: recorders,
    input: z.strictObject({
      photoIds: z.tuple([PhotoId], PhotoId).refine((ids) => ids.length <= 1000),
      offsetMinutes: z.int().min(-5_260_000).max(5_260_000),
    }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed]),
  }),
  /** Originals byte for byte into a new folder, with a manifest; `token` stands for the folder that was chosen. */
  'photo.export-originals': defineCommand({
    access: physicians,
    input: z.strictObject({
      examinationId: ExaminationId,
      photoIds: z.array(PhotoId).min(1).max(2000),
      recipient: EvidenceManifest.shape.recipient,
      token: z.string(),
    }),
    output: z.strictObject({
      folder: z.string(),
      count: z.int().positive(),
      withheld: EvidenceManifest.shape.withheld,
    }),
    failure: z.discriminatedUnion('kind', [
      notFound,
      failure('unknown-destination'),
      failure('cannot-write'),
      failure('nothing-to-export'),
      z.strictObject({ kind: z.literal('not-consented'), scopes: z.array(z.string()).readonly() }),
    ]),
  }),
  /** The photo counts no more and never leaves; its original stays. */
  'photo.strike': defineCommand({
    access: recorders,
    input: z.strictObject({ photoId: PhotoId, reason: z.string().trim().min(1).max(500) }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, failure('photo-struck'), failure('photo-in-use')]),
  }),
  /** The preview is re-encoded JPEG without metadata; opening an intimate photo is an entry in the trail. */
  'photo.preview': defineQuery({
    access: clinicians,
    input: z.strictObject({ photoId: PhotoId, size: z.enum(['thumbnail', 'screen']), reason: LookReason.optional() }),
    output: z.strictObject({ bytes: Bytes }),
    failure: notFound,
  }),
  /** The whole photo at full resolution, decoded anew from its original: upright, sRGB, JPEG tiles without metadata, row by row. */
  'photo.tiles': defineQuery({
    access: clinicians,
    input: z.strictObject({ photoId: PhotoId, reason: LookReason.optional() }),
    output: z.strictObject({
      widthPx: z.int().positive(),
      heightPx: z.int().positive(),
      /** How many pixels of the photo one pixel of a tile stands for, along each side. */
      factor: z.union([z.literal(1), z.literal(2), z.literal(4)]),
      tileSide: z.int().positive(),
      tiles: z
        .array(
          z.strictObject({
            column: z.int().nonnegative(),
            row: z.int().nonnegative(),
            width: z.int().positive(),
            height: z.int().positive(),
            bytes: Bytes,
          }),
        )
        .readonly(),
    }),
    failure: z.discriminatedUnion('kind', [
      notFound,
      failure('not-an-image'),
      failure('image-damaged'),
      failure('image-too-large'),
      failure('no-preview'),
    ]),
  }),
};
