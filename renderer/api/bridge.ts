import type { coreEvent, lockingEvent } from '../../shared/contract/channels.ts';
import type { ChosenPath, FolderRequest, SavePathRequest } from '../../shared/contract/shell-request.ts';

/** What the preload script puts on `window`: the only way out of the page. */
export interface Bridge {
  /** Asks the core; the answer is a `Result` as the contract describes it. Rejects when the core is gone. */
  readonly call: (route: string, input: unknown) => Promise<unknown>;
  /** Listens to what core or shell tell unasked; returns the way to stop. A lock waits for what its listeners promise. */
  readonly on: (event: typeof coreEvent | typeof lockingEvent, listener: (payload: unknown) => unknown) => () => void;
  readonly chooseSavePath: (request: SavePathRequest) => Promise<ChosenPath | null>;
  readonly chooseFolder: (request: FolderRequest) => Promise<ChosenPath | null>;
  /** Ends every process that carries a record and shows the unlock screen. */
  readonly lock: () => Promise<void>;
}

declare global {
  interface Window {
    readonly letseldossier: Bridge;
  }
}

/** The bridge of this window. */
export const bridge = (): Bridge => window.letseldossier;
