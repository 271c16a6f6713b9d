import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectOk } from '../support/temp-vault.ts';
import type { WalkStep } from './audit-walk-step.ts';

const photoFile = join(import.meta.dirname, '../../resources/training/cases/photos/a-shin-scale.jpg');

/** Signed forms of consent. */
export const documentSteps: readonly WalkStep[] = [
  {
    route: 'document.add',
    async call(walked) {
      const { temp, caseId } = walked;
      const made = await temp.call('document.add', {
        caseId,
        details: { fileName: 'toestemming.jpg', scopes: ['top-to-toe'], persons: ['parents'] },
        bytes: new Uint8Array(readFileSync(photoFile)),
      });
      walked.documentId = expectOk(made).id;
      return made;
    },
  },
  { route: 'document.view', call: ({ temp, documentId }) => temp.call('document.view', { documentId }) },
  {
    route: 'document.export',
    call: ({ temp, documentId }) =>
      temp.call('document.export', { documentId, token: join(temp.userDataDir, 'formulier.jpg') }),
  },
  {
    route: 'document.strike',
    call: ({ temp, documentId }) => temp.call('document.strike', { documentId, reason: 'Hoort bij een ander kind' }),
  },
];
