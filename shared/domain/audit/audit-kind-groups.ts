import type { AuditKind } from './audit-kind.ts';

/** Kinds of events as somebody who reads the trail looks for them; every kind is in exactly one group. */
export const auditKindsByGroup = {
  looking: ['open', 'read', 'search', 'print', 'aggregate'],
  recording: ['create', 'change', 'delete', 'import', 'freeze', 'sign', 'review', 'issue'],
  leaving: ['export', 'hand-over', 'backup'],
  access: ['unlock', 'unlock-failed', 'call-refused', 'lock', 'recover'],
  keeping: [
    'passphrase-change',
    'key-rotation',
    'user-change',
    'settings-change',
    'edition-load',
    'edition-use',
    'destruction',
    'restore',
    'upgrade',
    'anchor',
    'verify',
    'notes-damaged',
  ],
} as const satisfies Readonly<Record<string, readonly AuditKind[]>>;

export type AuditKindGroup = keyof typeof auditKindsByGroup;

// Object.keys widens to string[]; the table above has exactly these keys.
export const auditKindGroups = Object.keys(auditKindsByGroup) as readonly AuditKindGroup[];
