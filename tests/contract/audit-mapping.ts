import type { RouteName } from '../../shared/contract/contract.ts';
import type { AuditEntry } from '../../shared/domain/audit/audit-entry.ts';
import type { AuditKind } from '../../shared/domain/audit/audit-kind.ts';

/** What a call leaves in the trail when it succeeds: at least these entries, or none for a reason. */
export type AuditDecision = readonly Mark[] | { readonly silent: string };

type Mark = `${AuditKind} ${AuditEntry['objectType']}`;

const noPersonalData = { silent: 'tells nothing about any person' };
const ofTheWorkstation = { silent: 'concerns this workstation, lies outside every vault and holds no personal data' };
const unsavedInput = {
  silent:
    'unsaved input is no record yet: it is noted by the names of its fields when it is saved (and when its case is opened)',
};

/**
 * The decision about every route. A new route does not compile before somebody has decided, and its decision is put to the test by a
 * real call. A part of a case that is read notes that its case was opened, once in a session.
 */
export const auditDecisions: Readonly<Record<RouteName, AuditDecision>> = {
  'vault.list': ofTheWorkstation,
  'vault.preferences': ofTheWorkstation,
  'vault.set-preferences': ofTheWorkstation,
  'vault.create': ['create vault', 'create user'],
  'vault.unlock': ['unlock vault'],
  'vault.session': { silent: 'tells somebody who is signed in about themselves only' },
  'vault.set-auto-lock': ['settings-change setting'],
  'vault.update-profile': ['user-change user'],
  'vault.recovery-people': ['read recovery-kit'],
  'vault.recover': ['recover user', 'unlock vault'],
  'vault.restore': ['restore backup', 'unlock vault'],

  'people.list': { silent: 'names of colleagues, which everybody who works with the vault may know' },
  'people.add': ['create user'],
  'people.update': ['user-change user'],
  'people.remove': ['user-change user', 'key-rotation vault'],
  'people.change-passphrase': ['passphrase-change user'],
  'people.prepare-recovery': { silent: 'the words open nothing before they are confirmed, which is noted' },
  'people.confirm-recovery': ['create recovery-kit'],
  'people.revoke-recovery': ['delete recovery-kit', 'key-rotation vault'],

  'trail.list': ['read audit-trail'],
  'trail.export': ['export audit-trail'],
  'trail.check': ['verify audit-trail'],

  'backup.status': noPersonalData,
  'backup.run': ['backup backup'],
  'backup.drill': ['verify backup'],
  'backup.cancel': { silent: 'only stops what is being made; nothing leaves the vault by it' },
  'backup.set-reminder': ['settings-change setting'],
  'backup.inspect': { silent: 'reads the open description of backups, in which there is nothing about any person' },

  'standard.current': noPersonalData,
  'edition.list': noPersonalData,
  'edition.read': noPersonalData,
  'edition.compare': noPersonalData,
  'edition.inspect': { silent: 'only says what a file would change; nothing of it is kept' },
  'edition.load': ['edition-load standard'],
  'edition.use': ['edition-use standard'],
  'worklist.list': ['read worklist'],
  'case.create': ['create case', 'create child'],
  'case.open': ['open case'],
  'case.update-child': ['change child'],
  'case.update-details': ['change case'],
  'contact.record': ['create contact'],
  'consent.record': ['create consent'],
  'consent.record-position': ['change case'],
  'consent.export-form': ['export consent'],
  'document.add': ['import document'],
  'document.view': ['read document'],
  'document.export': ['export document'],
  'document.strike': ['delete document'],
  'examination.start': ['create examination'],
  'examination.update': ['change examination'],
  'region.record': ['change region-finding'],
  'injury.record': ['create injury'],
  'injury.revise': ['change injury'],
  'injury.remove': ['delete injury'],
  'trace.record': ['create trace'],
  'trace.revise': ['change trace'],
  'trace.strike': ['delete trace'],
  'trace.transfer': ['hand-over trace'],
  'trace.correct': ['change trace'],
  'trace.round': ['change examination'],
  'trace.shared-sins': ['open case'],
  'trace.export-sheet': ['export trace'],
  'photo.import': ['import photo'],
  'photo.update': ['change photo'],
  'photo.export-originals': ['export photo'],
  'photo.set-clock': ['change photo'],
  'photo.strike': ['delete photo'],
  'photo.layer.add': ['change photo'],
  'photo.layer.revise': ['change photo'],
  'photo.layer.remove': ['change photo'],
  'photo.measurement.record': ['change photo'],
  'photo.measurement.revise': ['change photo'],
  'photo.measurement.remove': ['change photo'],
  'photo.measurement.use': ['change injury'],
  'photo.preview': ['open case', 'read photo'],
  'photo.tiles': ['open case', 'read photo'],

  'description.read': ['open case'],
  'description.edit': ['change description'],
  'description.freeze': ['freeze description'],
  'interpretation.save': ['change interpretation'],
  'interpretation.fix-hypotheses': ['freeze interpretation'],
  'report.save': ['create report'],
  'report.gaps': ['open case'],
  'report.pdf': ['print report'],
  'report.issue': ['issue report'],
  'report.export': ['export report'],
  'template.list': noPersonalData,
  'template.save': ['settings-change setting'],
  'template.remove': ['settings-change setting'],
  'draft.save': unsavedInput,
  'draft.read': unsavedInput,
  'draft.discard': unsavedInput,
  'aid.read': ['open case'],
  'aid.quote': ['change interpretation'],
  'aid.unquote': ['change interpretation'],
  'registration.read': ['open case'],
  'registration.confirm': ['change registration'],
  'statistics.table': ['aggregate statistics'],
  'statistics.export': ['export statistics'],
};
