import { createCase } from '../../electron/application/create-case.ts';
import { recordContact } from '../../electron/application/record-contact.ts';
import { startExamination } from '../../electron/application/start-examination.ts';
import type { Workspace } from '../../electron/application/workspace.ts';
import type { CaseDetails } from '../../shared/domain/case/case.ts';
import type { ContactDetails } from '../../shared/domain/case/contact.ts';
import type { ChildDetails } from '../../shared/domain/child/child.ts';
import type { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import type { PhotoDetails } from '../../shared/domain/photo/photo.ts';
import type { CaseId, ContactId, ExaminationId } from '../../shared/kernel/record-id.ts';
import { drawnAt } from './drawn-on-plate.ts';
import { expectOk } from './temp-vault.ts';

/** Inputs of a made-up case; nobody real. */
export const syntheticChild: ChildDetails = {
  givenNames: 'Synthe',
  familyName: 'Voorbeeld',
  birthDate: '2023-06-14',
  sex: 'female',
};

export const syntheticCase: CaseDetails = { municipality: 'GM0363', frame: 'veilig-thuis' };

export const syntheticContact: ContactDetails = {
  kind: 'injury-clinic',
  requester: 'veilig-thuis',
  requestedAt: '2026-03-02T09:00:00Z',
  place: 'ggd',
  executor: 'forensic-doctor-child',
  suspicion: ['physical-abuse'],
  assignment: 'Welke letsels zijn er, en passen zij bij een val van de bank?',
};

/** A bruise on the outer side of the left upper arm with every required descriptor. */
export const syntheticBruise: InjuryDetails = {
  type: 'bruise',
  count: { kind: 'single' },
  shape: { kind: 'point', at: { model: 1, segment: 'upper-arm-left', along: 0.5, around: 90 } },
  size: { lengthMm: 23, widthMm: 11, orientation: 'longitudinal', method: 'measured' },
  descriptors: {
    shape: { kind: 'choice', option: 'oval' },
    colour: { kind: 'choices', options: ['blue', 'purple'] },
    pattern: { kind: 'choice', option: 'none' },
  },
};

/** A bruise of the left labium majus, drawn on the flat drawing of a girl in supine position. */
export const syntheticDrawnInjury: InjuryDetails = {
  type: 'anogenital-injury',
  count: { kind: 'single' },
  ...drawnAt('girl-supine', 'labium-majus-left', { x: 0.5913, y: 0.3345 }),
  size: { lengthMm: 9, widthMm: 6, orientation: 'longitudinal', method: 'measured' },
  descriptors: {
    'anogenital-structure': { kind: 'choice', option: 'labium-majus' },
    'anogenital-damage': { kind: 'choice', option: 'bruised' },
  },
};

export const syntheticPhoto: PhotoDetails = {
  fileName: 'foto-1.jpg',
  step: 'close-up-scale',
  scale: 'abfo-2',
  intimate: false,
};

/** A case with one contact and an examination that has just started. */
export async function startSyntheticExamination(
  workspace: Workspace,
): Promise<{ readonly caseId: CaseId; readonly contactId: ContactId; readonly examinationId: ExaminationId }> {
  const { caseId } = expectOk(await createCase(workspace, { child: syntheticChild, details: syntheticCase }));
  const contactId = expectOk(await recordContact(workspace, { caseId, details: syntheticContact }));
  const examinationId = expectOk(await startExamination(workspace, { caseId, contactId }));
  return { caseId, contactId, examinationId };
}
