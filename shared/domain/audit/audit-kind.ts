import { z } from 'zod';

/** Create, read, update, delete, execute: `EventActionCode` of RFC 3881 §5.1.2, on which NEN 7513 builds. */
export const AuditAction = z.enum(['C', 'R', 'U', 'D', 'E']);
export type AuditAction = z.infer<typeof AuditAction>;

/** What happened to the object: `ParticipantObjectDataLifeCycle` of RFC 3881 §5.5.3, in the order of its codes 1 to 15. */
export const LifeCycle = z.enum([
  'origination',
  'import',
  'amendment',
  'verification',
  'translation',
  'access',
  'de-identification',
  'aggregation',
  'report',
  'export',
  'disclosure',
  'receipt',
  'archiving',
  'logical-deletion',
  'permanent-erasure',
]);
export type LifeCycle = z.infer<typeof LifeCycle>;

/** How it ended: `EventOutcomeIndicator` 0, 4, 8 and 12 of RFC 3881 §5.1.4. */
export const AuditOutcome = z.enum(['success', 'minor-failure', 'serious-failure', 'major-failure']);
export type AuditOutcome = z.infer<typeof AuditOutcome>;

interface KindMeaning {
  readonly action: AuditAction;
  readonly lifeCycle: LifeCycle;
}

/** Every kind of event that the trail knows, with the action and life-cycle step it stands for. */
export const meaningByAuditKind = {
  open: { action: 'R', lifeCycle: 'access' },
  read: { action: 'R', lifeCycle: 'access' },
  search: { action: 'E', lifeCycle: 'access' },
  create: { action: 'C', lifeCycle: 'origination' },
  change: { action: 'U', lifeCycle: 'amendment' },
  delete: { action: 'D', lifeCycle: 'logical-deletion' },
  freeze: { action: 'U', lifeCycle: 'verification' },
  sign: { action: 'U', lifeCycle: 'verification' },
  review: { action: 'U', lifeCycle: 'verification' },
  issue: { action: 'C', lifeCycle: 'report' },
  print: { action: 'R', lifeCycle: 'report' },
  import: { action: 'C', lifeCycle: 'import' },
  export: { action: 'R', lifeCycle: 'export' },
  aggregate: { action: 'R', lifeCycle: 'aggregation' },
  'hand-over': { action: 'R', lifeCycle: 'disclosure' },
  unlock: { action: 'E', lifeCycle: 'access' },
  'unlock-failed': { action: 'E', lifeCycle: 'access' },
  'call-refused': { action: 'E', lifeCycle: 'access' },
  lock: { action: 'E', lifeCycle: 'access' },
  /** Somebody got a new passphrase by the words of a recovery kit. */
  recover: { action: 'E', lifeCycle: 'access' },
  'passphrase-change': { action: 'U', lifeCycle: 'amendment' },
  /** The vault got new keys and its store was rewritten under them. */
  'key-rotation': { action: 'U', lifeCycle: 'amendment' },
  'user-change': { action: 'U', lifeCycle: 'amendment' },
  'settings-change': { action: 'U', lifeCycle: 'amendment' },
  /** An edition of the recording standard was loaded from a file. */
  'edition-load': { action: 'C', lifeCycle: 'import' },
  /** New cases get another edition of the recording standard from now on. */
  'edition-use': { action: 'U', lifeCycle: 'amendment' },
  destruction: { action: 'D', lifeCycle: 'permanent-erasure' },
  backup: { action: 'R', lifeCycle: 'archiving' },
  restore: { action: 'U', lifeCycle: 'import' },
  upgrade: { action: 'U', lifeCycle: 'translation' },
  anchor: { action: 'E', lifeCycle: 'verification' },
  /** The trail itself was checked from its first entry. */
  verify: { action: 'E', lifeCycle: 'verification' },
  /** Some of what was noted while the vault was locked cannot be read any more. */
  'notes-damaged': { action: 'E', lifeCycle: 'verification' },
} as const satisfies Readonly<Record<string, KindMeaning>>;

/** The type of an event. */
export type AuditKind = keyof typeof meaningByAuditKind;

// Object.keys widens to string[]; the table above has exactly these keys and at least one.
const kinds = Object.keys(meaningByAuditKind) as [AuditKind, ...AuditKind[]];

/** Accepts exactly the kinds of the table. */
export const AuditKind = z.enum(kinds);
