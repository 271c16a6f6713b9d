import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Workspace } from '../../electron/application/workspace.ts';
import { createBodyFigures } from '../../electron/documents/draw-body-figures.ts';
import { readBodyModels } from '../../electron/documents/read-body-models.ts';
import { renderReport, renderSheet } from '../../electron/documents/render-report.ts';
import { forkDecoder } from '../../electron/imaging/fork-decoder.ts';
import { createImageInspector } from '../../electron/imaging/image-inspector.ts';
import { createWorkspaceStore } from '../../electron/persistence/create-workspace-store.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import { UserId } from '../../shared/kernel/record-id.ts';
import { type TempVault, tempVault, testUser } from './temp-vault.ts';
import { shippedStandards, testStandards } from './test-standards.ts';

const root = join(import.meta.dirname, '../..');

/** The current edition with its lookups. */
export const testLookup = shippedStandards.lookup(shippedStandards.current);

/** A workspace over a real encrypted vault, with the product's own image reader, PDF engine and body. */
export interface TempWorkspace {
  readonly temp: TempVault;
  readonly vault: OpenedVault;
  readonly workspace: Workspace;
  /** What was written to chosen destinations, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  remove(): Promise<void>;
}

/** Makes a vault in a temporary folder and everything that use-cases need around it. Tokens of destinations are their paths. */
export async function tempWorkspace(): Promise<TempWorkspace> {
  const temp = tempVault();
  const vault = await temp.create();
  const written = new Map<string, Uint8Array>();
  const workspace: Workspace = {
    user: {
      id: UserId.parse(vault.user.userId),
      role: testUser.role,
      roles: [testUser.role, 'administrator'],
      name: testUser.name,
    },
    clock: temp.clock,
    ids: { next: () => randomUUID() },
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    encodeText: (text) => new TextEncoder().encode(text),
    standards: testStandards(),
    unitOfWork: createWorkspaceStore(vault.unitOfWork),
    trail: { vaultId: vault.vaultId, sourceId: vault.sourceId, check: () => vault.checkTrail() },
    keyRing: vault.keyRing,
    signer: vault.signer,
    files: vault.files,
    images: createImageInspector({ startDecoder: forkDecoder }),
    renderer: { render: (document, photos) => renderReport(document, { photos }), renderSheet },
    figures: createBodyFigures(join(root, 'dist/body')),
    bodies: readBodyModels(join(root, 'dist/body')),
    destinations: {
      take: (token) => token,
      write: async (path, bytes) => {
        written.set(path, bytes);
        return true;
      },
      writeFolder: async (parent, name, files) => {
        for await (const file of files) written.set(join(parent, name, file.name), file.bytes);
        return name;
      },
    },
    openedCases: new Set(),
  };
  return {
    temp,
    vault,
    workspace,
    written,
    remove: async () => {
      await vault.close();
      temp.remove();
    },
  };
}
