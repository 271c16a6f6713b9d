import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { contract } from '../shared/contract/contract.ts';
import type { CoreEvent } from '../shared/contract/core-event.ts';
import type { RefusedCall } from '../shared/domain/audit/audit-entry.ts';
import { ok } from '../shared/kernel/result.ts';
import { describeSession } from './application/describe-session.ts';
import type { Workspace } from './application/workspace.ts';
import { createBodyFigures } from './documents/draw-body-figures.ts';
import { readBodyModels } from './documents/read-body-models.ts';
import { renderReport, renderSheet, stopRendering } from './documents/render-report.ts';
import { createDestinations } from './exchange/destinations.ts';
import { fillTrainingVault } from './fill-training-vault.ts';
import { type HostedVaults, hostVaults } from './host-vaults.ts';
import { watchIdle } from './idle-watch.ts';
import type { StartDecoder } from './imaging/decoder.ts';
import { forkDecoder } from './imaging/fork-decoder.ts';
import { createImageInspector } from './imaging/image-inspector.ts';
import { readShippedStandards } from './persistence/shipped-standards.ts';
import { createDefectLog } from './router/defects.ts';
import { createHandlers } from './router/handlers.ts';
import { createRefusalNotes, type RefusalNotes } from './router/refusal-notes.ts';
import { createRouter } from './router/router.ts';
import type { Argon2Parameters } from './vault/argon2-parameters.ts';
import { appendPendingEvent } from './vault/pending-log.ts';
import { runCryptoSelfTest } from './vault/self-test.ts';
import type { WorkspaceServices } from './vault-session.ts';

/** Where the core finds its things, and how it reaches the window. */
export interface CoreOptions {
  /** The app's own folder on this workstation, outside every vault. */
  readonly userDataDir: string;
  /** The folder `resources` of the app. */
  readonly resourcesDir: string;
  /** The built body: `index.json`, meshes and views. */
  readonly bodyDir: string;
  emit(event: CoreEvent): void;
  /** The path that a person chose in a dialog, by its token, once. */
  resolveGrant(token: string): string | undefined;
  /** Starts a process that decodes one photo; a forked one where none is given, which only works outside Electron. */
  readonly startDecoder?: StartDecoder | undefined;
  /** Asks for a lock, because the window has been silent for longer than the vault may stay open. */
  readonly requestLock?: (() => void) | undefined;
  /** Milliseconds in which the same refusal is counted instead of written again. */
  readonly refusalWindow?: number | undefined;
  readonly argon2?: Argon2Parameters | undefined;
  /** How much room is held back for saving on a full disk; 0 holds none. */
  readonly reserveBytes?: number | undefined;
  /** Below how many free bytes people are warned. */
  readonly lowSpaceBytes?: number | undefined;
}

/** The core: everything behind the contract. */
export interface Core {
  /** Answers one call of the window; never rejects. */
  dispatch(route: string, input: unknown): Promise<unknown>;
  /** Notes a refusal from outside the router in the trail, or for the next vault that is opened. Never rejects. */
  readonly noteRefusal: RefusalNotes['note'];
  readonly vaults: HostedVaults;
  /** Cancels a backup that is being made: a lock does not wait for it. */
  cancelTasks(): void;
  /** Locks, and ends what the core has started. */
  close(): Promise<void>;
}

/** Puts the core together. Throws when the cryptography of this runtime or the standard of this installation is not sound. */
export async function createCore(options: CoreOptions): Promise<Core> {
  await runCryptoSelfTest();
  const services = createServices(options);
  const defects = createDefectLog(services.clock);
  const vaults = hostVaults({
    userDataDir: options.userDataDir,
    services,
    argon2: options.argon2,
    tell: options.emit,
    reserveBytes: options.reserveBytes,
    lowSpaceBytes: options.lowSpaceBytes,
    onRotation: (done, total) => options.emit({ type: 'progress', task: 'key-rotation', done, total }),
    onTrouble: (error) => void defects.record('vault', error),
    fillTraining: async (workspace) => {
      await fillTrainingVault(workspace, { trainingDir: join(options.resourcesDir, 'training'), issue: false });
    },
  });
  const refusals = createRefusalNotes({
    write: (refused) =>
      writeRefusal(refused, { workspace: vaults.current()?.workspace, services, userDataDir: options.userDataDir }),
    onTrouble: (error) => void defects.record('vault', error),
    windowMilliseconds: options.refusalWindow,
  });
  const route = createRouter({
    handlers: createHandlers(vaults),
    workspace: () => vaults.current()?.workspace,
    recordDefect: defects.record,
    noteRefusal: refusals.note,
  });
  const idle = watchIdle({
    minutes: async () => {
      const entered = vaults.current();
      const session = entered && (await describeSession(entered));
      return session?.ok ? session.value.autoLockMinutes : undefined;
    },
    onIdle: () => options.requestLock?.(),
  });
  const dispatch = async (name: string, input: unknown): Promise<unknown> => {
    // What was counted belongs to the vault that is open until now.
    if (entersVault(name)) await refusals.flush();
    const reply = await route(name, input);
    if (reply.ok && changesRecords(name)) options.emit({ type: 'changed' });
    return reply;
  };
  return {
    dispatch: (name, input) => idle.during(dispatch(name, input)),
    noteRefusal: refusals.note,
    cancelTasks: () => vaults.backups.ofOpenVault()?.cancel(),
    vaults,
    close: async () => {
      idle.stop();
      await refusals.flush();
      await vaults.close();
      await stopRendering();
    },
  };
}

/** Commands change what other windows show; autosaved input does not. */
const changesRecords = (name: string): boolean =>
  !name.startsWith('draft.') && Object.entries(contract).some(([key, { kind }]) => key === name && kind === 'command');

const entersVault = (name: string): boolean => /^vault\.(?:create|unlock|recover|restore)$/.test(name);

/** Everything that workspaces share. */
export function createServices(
  options: Pick<CoreOptions, 'resourcesDir' | 'bodyDir' | 'resolveGrant' | 'startDecoder'>,
): WorkspaceServices {
  return {
    clock: strictClock(),
    ids: { next: () => randomUUID() },
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    encodeText: (text) => new TextEncoder().encode(text),
    standards: readShippedStandards(join(options.resourcesDir, 'standard')),
    images: createImageInspector({ startDecoder: options.startDecoder ?? forkDecoder }),
    renderer: { render: (document, photos) => renderReport(document, { photos }), renderSheet },
    figures: createBodyFigures(options.bodyDir),
    bodies: readBodyModels(options.bodyDir),
    destinations: createDestinations(options.resolveGrant),
  };
}

/** The computer's clock, made to move on by a millisecond at least: what is recorded later is never dated the same. */
function strictClock(): WorkspaceServices['clock'] {
  let last = 0;
  return {
    now: () => {
      last = Math.max(Date.now(), last + 1);
      return new Date(last).toISOString();
    },
  };
}

/**
 * A refused call stands in the trail of the vault that is open; while none is, or where the trail cannot be written, it waits in the
 * app's own folder for the next one.
 */
async function writeRefusal(refused: RefusedCall, { workspace, services, userDataDir }: RefusalPlace): Promise<void> {
  const keepAside = (): void => {
    const { clock, ids } = services;
    appendPendingEvent(userDataDir, { id: ids.next(), at: clock.now(), kind: 'call-refused', refused });
  };
  if (!workspace) return keepAside();
  const note = { kind: 'call-refused', object: { type: 'vault' }, outcome: 'serious-failure', refused } as const;
  await workspace.unitOfWork.change<null, never>(async () => ok({ value: null, notes: [note] })).catch(keepAside);
}

interface RefusalPlace {
  readonly workspace: Workspace | undefined;
  readonly services: WorkspaceServices;
  readonly userDataDir: string;
}
