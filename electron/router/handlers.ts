import { z } from 'zod';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { createCase } from '../application/create-case.ts';
import { describeSession, setAutoLock, updateProfile } from '../application/describe-session.ts';
import { editDescription } from '../application/edit-description.ts';
import { exportConsentForm } from '../application/export-consent-form.ts';
import { exportOriginals } from '../application/export-originals.ts';
import { exportReport } from '../application/export-report.ts';
import { exportStatistics } from '../application/export-statistics.ts';
import { freezeDescription } from '../application/freeze-description.ts';
import { importPhoto } from '../application/import-photo.ts';
import { issueReport } from '../application/issue-report.ts';
import { discardDraft, readDraft, saveDraft } from '../application/keep-drafts.ts';
import { listWorklist } from '../application/list-worklist.ts';
import { openCase } from '../application/open-case.ts';
import { quoteAid, unquoteAid } from '../application/quote-aid.ts';
import { readAids } from '../application/read-aids.ts';
import { readDescription } from '../application/read-description.ts';
import { readPhotoPreview } from '../application/read-photo-preview.ts';
import { readPhotoTiles } from '../application/read-photo-tiles.ts';
import { readReportGaps } from '../application/read-report-gaps.ts';
import { readReportPdf } from '../application/read-report-pdf.ts';
import { readTable } from '../application/read-table.ts';
import { recordConsent } from '../application/record-consent.ts';
import { recordContact } from '../application/record-contact.ts';
import { recordInjury } from '../application/record-injury.ts';
import { recordLegalPosition } from '../application/record-legal-position.ts';
import { recordRegions } from '../application/record-regions.ts';
import { confirmRegistration, readRegistration } from '../application/register-contact.ts';
import { removeInjury } from '../application/remove-injury.ts';
import { reviseInjury } from '../application/revise-injury.ts';
import { fixHypotheses, saveInterpretation } from '../application/save-interpretation.ts';
import { saveReport } from '../application/save-report.ts';
import { setCameraClock } from '../application/set-camera-clock.ts';
import { startExamination } from '../application/start-examination.ts';
import { strikePhoto } from '../application/strike-photo.ts';
import { updateCase } from '../application/update-case.ts';
import { updateChild } from '../application/update-child.ts';
import { updateExamination } from '../application/update-examination.ts';
import { updatePhoto } from '../application/update-photo.ts';
import type { VaultHost } from '../application/vault-host.ts';
import type { Workspace } from '../application/workspace.ts';
import { backupHandlers } from './backup-handlers.ts';
import { documentHandlers } from './document-handlers.ts';
import { editionHandlers } from './edition-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { photoLayerHandlers } from './photo-layer-handlers.ts';
import type { Handlers } from './router.ts';
import { templateHandlers } from './template-handlers.ts';
import { traceHandlers } from './trace-handlers.ts';
import { trailHandlers } from './trail-handlers.ts';
import { type HandlersOf, within } from './within.ts';

/** A success that needs no more than a value. */
const given = async <Value>(value: Value): Promise<Result<Value, never>> => ({ ok: true, value });

/** Every route of the contract with the use-case that answers it. */
export function createHandlers(host: VaultHost): Handlers {
  return {
    ...vaultHandlers(host),
    ...recordHandlers,
    ...documentHandlers,
    ...photoLayerHandlers,
    ...productHandlers,
    ...templateHandlers,
    ...editionHandlers,
    ...trailHandlers,
    ...traceHandlers,
    ...peopleHandlers(host),
    ...backupHandlers(host.backups),
  };
}

const vaultHandlers = (host: VaultHost): Omit<HandlersOf<'vault'>, 'vault.restore'> => ({
  'vault.list': () => given([...host.list()]),
  'vault.create': async (input) => {
    const made = await host.create(input);
    return made.ok ? describeSession(made.value) : made;
  },
  'vault.unlock': async (input) => {
    const opened = await host.unlock(input);
    return opened.ok ? describeSession(opened.value) : opened;
  },
  'vault.recovery-people': async (words) => {
    const people = await host.recoveryPeople(words);
    if (!people.ok) return people;
    return ok(people.value.map(({ id: userId, profile: { name, role } }) => ({ userId, name, role })));
  },
  'vault.recover': async (request) => {
    const opened = await host.recover(request);
    return opened.ok ? describeSession(opened.value) : opened;
  },
  'vault.session': () => {
    const entered = host.current();
    if (!entered) throw new Error('A route for open vaults was reached without one');
    return describeSession(entered);
  },
  'vault.set-auto-lock': within(setAutoLock),
  'vault.update-profile': within(updateProfile),
  'vault.preferences': () => given(host.preferences()),
  'vault.set-preferences': (preferences) => {
    host.setPreferences(preferences);
    return given(null);
  },
});

const recordHandlers: Omit<
  HandlersOf<'standard' | 'worklist' | 'case' | 'contact' | 'consent' | 'examination' | 'region' | 'injury' | 'photo'>,
  keyof typeof photoLayerHandlers
> = {
  'standard.current': within(({ standards }) => given(standards.lookup(standards.current).standard)),
  'worklist.list': within(listWorklist),
  'case.create': within(createCase),
  'case.open': within(openCase),
  'case.update-child': within(updateChild),
  'case.update-details': within(updateCase),
  'contact.record': within(recordContact),
  'consent.record': within(recordConsent),
  'consent.record-position': within(recordLegalPosition),
  'consent.export-form': within(exportConsentForm),
  'examination.start': within(startExamination),
  'examination.update': within(updateExamination),
  'region.record': within(recordRegions),
  'injury.record': within(recordInjury),
  'injury.revise': within(reviseInjury),
  'injury.remove': within(removeInjury),
  'photo.import': within(importPhoto),
  'photo.update': within(updatePhoto),
  'photo.export-originals': within(exportOriginals),
  'photo.set-clock': within(setCameraClock),
  'photo.strike': within(strikePhoto),
  'photo.preview': within(readPhotoPreview),
  'photo.tiles': within(readPhotoTiles),
};

const productHandlers: HandlersOf<
  'description' | 'interpretation' | 'report' | 'draft' | 'aid' | 'registration' | 'statistics'
> = {
  'description.read': within(readDescription),
  'description.edit': within(editDescription),
  'description.freeze': within(freezeDescription),
  'interpretation.save': within(saveInterpretation),
  'interpretation.fix-hypotheses': within(fixHypotheses),
  'report.save': within(saveReport),
  'report.gaps': within(readReportGaps),
  'report.pdf': within(readReportPdf),
  'report.issue': within(issueReport),
  'report.export': within(exportReport),
  'draft.save': within((workspace, draft) => saveDraft(workspace, { ...draft, key: ownKey(workspace, draft) })),
  'draft.read': within((workspace, draft) =>
    readDraft(workspace, { key: ownKey(workspace, draft), parse: (value) => z.json().parse(value) }),
  ),
  'draft.discard': within((workspace, draft) => discardDraft(workspace, { key: ownKey(workspace, draft) })),
  'aid.read': within(readAids),
  'aid.quote': within(quoteAid),
  'aid.unquote': within(unquoteAid),
  'registration.read': within(readRegistration),
  'registration.confirm': within(confirmRegistration),
  'statistics.table': within(readTable),
  'statistics.export': within(exportStatistics),
};

/** What somebody left half typed is put back for nobody else. */
const ownKey = ({ user }: Workspace, { key }: { readonly key: string }): string => `${user.id}/${key}`;
