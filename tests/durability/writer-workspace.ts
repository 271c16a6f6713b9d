import { createHash, randomUUID } from 'node:crypto';
import type { InspectedImage, Workspace } from '../../electron/application/workspace.ts';
import { createWorkspaceStore } from '../../electron/persistence/create-workspace-store.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import { UserId } from '../../shared/kernel/record-id.ts';
import { ok } from '../../shared/kernel/result.ts';
import { testStandards } from '../support/test-standards.ts';

const notNeeded = () => {
  throw new Error('The writer has no use for this');
};

/**
 * What use-cases need around an open vault, with the product's own store and files. Looking into images is left out: `previewsOf` says
 * what belongs to the bytes.
 */
export function writerWorkspace(
  vault: OpenedVault,
  previewsOf: (bytes: Uint8Array) => InspectedImage['previews'] = notNeeded,
): Workspace {
  return {
    user: {
      id: UserId.parse(vault.user.userId),
      role: 'forensic-physician',
      roles: ['forensic-physician'],
      name: 'Test Onderzoeker',
    },
    clock: { now: () => new Date().toISOString() },
    ids: { next: () => randomUUID() },
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    encodeText: (text) => new TextEncoder().encode(text),
    standards: testStandards(),
    unitOfWork: createWorkspaceStore(vault.unitOfWork),
    keyRing: vault.keyRing,
    signer: vault.signer,
    files: vault.files,
    trail: { vaultId: vault.vaultId, sourceId: vault.sourceId, check: () => vault.checkTrail() },
    images: {
      check: notNeeded,
      tiles: notNeeded,
      inspect: async (bytes) =>
        ok({
          mediaType: 'image/jpeg',
          metadata: { widthPx: 100, heightPx: 100, hasGps: false },
          previews: previewsOf(bytes),
        }),
    },
    renderer: { render: notNeeded, renderSheet: notNeeded },
    figures: { draw: notNeeded },
    bodies: { nearest: () => undefined },
    destinations: { take: notNeeded, write: notNeeded, writeFolder: notNeeded },
    openedCases: new Set(),
  };
}
