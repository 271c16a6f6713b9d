import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';
import { EditionId } from '../standard/standard.ts';
import { AuditAction, AuditKind, AuditOutcome, LifeCycle, meaningByAuditKind } from './audit-kind.ts';

/** The records and things that an event can be about. */
const AuditedObject = z.enum([
  'vault',
  'user',
  'setting',
  'child',
  'case',
  'contact',
  'consent',
  'document',
  'examination',
  'region-finding',
  'injury',
  'photo',
  'trace',
  'description',
  'interpretation',
  'report',
  'registration',
  'statistics',
  'worklist',
  'audit-trail',
  'recovery-kit',
  'backup',
  'standard',
]);

/** The name of a changed field, such as `size.lengthMm`: the form leaves no room for a sentence, a date or a person's name. */
const FieldName = z
  .string()
  .max(80)
  .regex(/^[a-z][a-zA-Z-]*(\.[a-z][a-zA-Z-]*)*$/);

/**
 * Calls that were refused before anything answered them: why, which one (a route of the contract or a request to the shell, where it
 * is one that exists), and how often the same came since the entry before it about the same.
 */
export const RefusedCall = z.strictObject({ reason: Code, call: FieldName.optional(), count: z.int().positive() });
export type RefusedCall = z.infer<typeof RefusedCall>;

/** An entry of this trail that was written down elsewhere: the last one that a backup holds. */
const AnchoredHead = z.strictObject({ sequence: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** Who acts; the name belonging to the id stands in the encrypted store only. */
export const Actor = z.strictObject({ userId: z.uuidv4(), role: Code });
export type Actor = z.infer<typeof Actor>;

/**
 * What a use-case says about one event; the moment, the actor and the meaning of the kind are added when it is written.
 * Holds identifiers, codes and field names only, never a value or a name of a person.
 */
export const AuditNote = z.strictObject({
  kind: AuditKind,
  object: z.strictObject({ type: AuditedObject, id: z.uuidv4().optional() }),
  caseId: z.uuidv4().optional(),
  fields: z.array(FieldName).max(200).readonly().optional(),
  outcome: AuditOutcome.optional(),
  purpose: Code.optional(),
  refused: RefusedCall.optional(),
  anchored: AnchoredHead.optional(),
  /** Of which edition of the recording standard this is. */
  edition: EditionId.optional(),
});
export type AuditNote = z.infer<typeof AuditNote>;

/** One entry of the trail with the fields of NEN 7513 / RFC 3881. `userId` and `role` are absent where nobody was known yet. */
export const AuditEntry = z.strictObject({
  eventId: z.uuidv4(),
  kind: AuditKind,
  action: AuditAction,
  outcome: AuditOutcome,
  at: Instant,
  userId: z.uuidv4().optional(),
  role: Code.optional(),
  purpose: Code.optional(),
  objectType: AuditedObject,
  objectId: z.uuidv4().optional(),
  lifeCycle: LifeCycle,
  caseId: z.uuidv4().optional(),
  fields: z.array(FieldName).max(200).readonly().optional(),
  refused: RefusedCall.optional(),
  anchored: AnchoredHead.optional(),
  edition: EditionId.optional(),
  sourceId: z.uuidv4(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Where and when an event took place, and by whom. */
interface AuditCircumstances {
  readonly eventId: string;
  readonly at: Instant;
  readonly sourceId: string;
  readonly actor?: Actor | undefined;
}

/** The full entry for a note; throws when the note carries anything outside its schema. */
export function composeAuditEntry(note: AuditNote, circumstances: AuditCircumstances): AuditEntry {
  const { kind, object, caseId, fields, outcome, purpose, refused, anchored, edition } = AuditNote.parse(note);
  const { eventId, at, sourceId, actor } = circumstances;
  return AuditEntry.parse({
    eventId,
    kind,
    ...meaningByAuditKind[kind],
    outcome: outcome ?? 'success',
    at,
    ...(actor ? { userId: actor.userId, role: actor.role } : {}),
    ...(purpose ? { purpose } : {}),
    objectType: object.type,
    ...(object.id ? { objectId: object.id } : {}),
    ...(caseId ? { caseId } : {}),
    ...(fields ? { fields } : {}),
    ...(refused ? { refused } : {}),
    ...(anchored ? { anchored } : {}),
    ...(edition ? { edition } : {}),
    sourceId,
  });
}
