import type { CaseRecord, ExaminationRecord, PhotoRecord } from '../../shared/domain/case/case-record.ts';
import { destinationOf, type Leave, mayLeave } from '../../shared/domain/consent/may-leave.ts';
import { EvidenceManifest, evidenceFileName, sumsOf } from '../../shared/domain/photo/evidence-manifest.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { ExaminationId, PhotoId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findExaminationRecord } from './find-examination-record.ts';
import type { NamedFile, Workspace } from './workspace.ts';

type Failure =
  | { readonly kind: 'not-found' | 'unknown-destination' | 'cannot-write' | 'nothing-to-export' }
  | { readonly kind: 'not-consented'; readonly scopes: readonly string[] };

interface ExportOriginals {
  readonly examinationId: ExaminationId;
  readonly photoIds: readonly PhotoId[];
  readonly recipient: string;
  /** Stands for the folder that a person chose. */
  readonly token: string;
}

interface Exported {
  readonly folder: string;
  readonly count: number;
  readonly withheld: EvidenceManifest['withheld'];
}

/**
 * Gives originals out, byte for byte, into a new folder with a manifest and a list of digests that `sha256sum -c` reads. What was not
 * consented to stays behind and is counted; photos that were taken out of the case are not found. The trail notes it before a file is there.
 */
export async function exportOriginals(
  workspace: Workspace,
  { examinationId, photoIds, recipient, token }: ExportOriginals,
): Promise<Result<Exported, Failure>> {
  const { clock, destinations, standards, unitOfWork } = workspace;
  const now = clock.now();
  const found = await unitOfWork.read((store) => findExaminationRecord(store, examinationId));
  if (!found) return fail({ kind: 'not-found' });
  const { record, examination } = found;
  const asked = examination.photos.filter(({ id }) => photoIds.includes(id));
  if (asked.length !== new Set(photoIds).size) return fail({ kind: 'not-found' });
  const lookup = standards.lookup(examination.edition);
  const leave = mayLeave(record, destinationOf(record, examination), { on: amsterdamCivil(now).date, lookup });
  if (!leave.allowed) return fail({ kind: 'not-consented', scopes: leave.refusals.map(({ scope }) => scope) });
  const { going, withheld } = parted(asked, leave);
  if (going.length === 0) return fail({ kind: 'nothing-to-export' });
  const parent = destinations.take(token);
  if (parent === undefined) return fail({ kind: 'unknown-destination' });
  const manifest = manifestOf({ record, examination, going, withheld, recipient, by: workspace.user.name, now });
  const [first, ...rest] = going.map(({ id }) => noteOf(id, record));
  if (!first) throw new Error('Nothing is going');
  await unitOfWork.change<null, never>(async () => ok({ value: null, notes: [first, ...rest] }));
  const folder = await destinations.writeFolder(parent, folderName(record, now), filesOf(workspace, manifest));
  return folder === undefined ? fail({ kind: 'cannot-write' }) : ok({ folder, count: going.length, withheld });
}

const noteOf = (id: PhotoId, { id: caseId }: CaseRecord) =>
  ({ kind: 'export', object: { type: 'photo', id }, caseId }) as const;

/** What goes and how much stays behind for want of which consent. */
function parted(asked: readonly PhotoRecord[], { withheld }: Leave) {
  const held = withheld.filter(({ part }) => part === 'photos');
  const heldIds = new Set(held.flatMap(({ ids }) => ids));
  const counts = held.map(({ scope, ids }) => ({ scope, count: asked.filter(({ id }) => ids.includes(id)).length }));
  return { going: asked.filter(({ id }) => !heldIds.has(id)), withheld: counts.filter(({ count }) => count > 0) };
}

interface ManifestParts {
  readonly record: CaseRecord;
  readonly examination: ExaminationRecord;
  readonly going: readonly PhotoRecord[];
  readonly withheld: EvidenceManifest['withheld'];
  readonly recipient: string;
  readonly by: string;
  readonly now: Instant;
}

function manifestOf({ record, examination, going, withheld, recipient, by, now }: ManifestParts): EvidenceManifest {
  const numbers = new Map(examination.injuries.map(({ id, number }) => [id, number]));
  return EvidenceManifest.parse({
    format: 'letseldossier-evidence',
    version: 1,
    caseNumber: record.number,
    recipient,
    exportedBy: by,
    exportedAt: now,
    photos: going.map(({ id, sha256, byteSize, mediaType, importedAt, details, metadata, injuryIds }, index) => ({
      file: evidenceFileName(index + 1, details.fileName),
      id,
      sha256,
      byteSize,
      mediaType,
      originalName: details.fileName,
      importedAt,
      takenAt: metadata.takenAt,
      clockOffsetMinutes: details.clockOffsetMinutes,
      step: details.step,
      scale: details.scale,
      intimate: details.intimate,
      injuries: injuryIds.flatMap((injuryId) => numbers.get(injuryId) ?? []),
    })),
    withheld,
  });
}

function folderName({ number }: CaseRecord, now: Instant): string {
  const { date, time } = amsterdamCivil(now);
  return `${number}-bewijs-${date.replaceAll('-', '')}-${time.replace(':', '')}`;
}

/** One original at a time; throws when the bytes are not those of the record. */
async function* filesOf(
  { files, unitOfWork, digest, encodeText }: Workspace,
  manifest: EvidenceManifest,
): AsyncGenerator<NamedFile> {
  for (const { id, file, sha256 } of manifest.photos) {
    const row = await unitOfWork.read((store) => store.photos.find(id));
    if (!row) throw new Error('A photo went while it was given out');
    const bytes = await files.read(row.original);
    if (digest(bytes) !== sha256) throw new Error('An original is not what its record says');
    yield { name: file, bytes };
  }
  yield { name: 'manifest.json', bytes: encodeText(`${JSON.stringify(manifest, undefined, 2)}\n`) };
  yield { name: 'SHA256SUMS', bytes: encodeText(sumsOf(manifest)) };
}
