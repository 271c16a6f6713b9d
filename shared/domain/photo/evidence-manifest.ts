import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';
import { PhotoId } from '../../kernel/record-id.ts';
import { PhotoMediaType, PhotoMetadata } from './photo.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What goes along with originals that leave the vault, as `manifest.json`. The digests are of the files as they were taken in. */
export const EvidenceManifest = z.strictObject({
  format: z.literal('letseldossier-evidence'),
  version: z.literal(1),
  caseNumber: z.string(),
  /** For whom, in the words of who gave them out. */
  recipient: z.string().trim().min(1).max(300),
  exportedBy: z.string(),
  exportedAt: Instant,
  photos: z.array(
    z.strictObject({
      file: z.string(),
      id: PhotoId,
      sha256: Sha256,
      byteSize: z.int().positive(),
      mediaType: PhotoMediaType,
      originalName: z.string(),
      importedAt: Instant,
      /** By the clock of the camera, as the file says. */
      takenAt: PhotoMetadata.shape.takenAt,
      /** By how many minutes a person corrected that clock. */
      clockOffsetMinutes: z.int().optional(),
      step: Code,
      scale: Code,
      intimate: z.boolean(),
      injuries: z.array(z.int().positive()),
    }),
  ),
  /** How many photos stayed behind, by the scope that was not consented to. */
  withheld: z.array(z.strictObject({ scope: z.string(), count: z.int().positive() })),
});
export type EvidenceManifest = z.infer<typeof EvidenceManifest>;

/** A name for the file of a photo: its number and its own name without anything that any system gives a meaning. */
export function evidenceFileName(position: number, originalName: string): string {
  const safe = originalName
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[._]+|[._]+$/g, '')
    .slice(-80);
  return `${String(position).padStart(3, '0')}-${safe === '' ? 'foto' : safe}`;
}

/** The lines that `sha256sum -c` reads. */
export const sumsOf = ({ photos }: Pick<EvidenceManifest, 'photos'>): string =>
  photos.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('');
