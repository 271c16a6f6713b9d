/** A place for a file that was chosen in a dialog of the system; the core knows what `token` stands for. */
export interface ChosenPath {
  readonly token: string;
  /** What to show to the user. */
  readonly name: string;
}

/** What the preload script puts on `window`: the only way out of the page. */
export interface Bridge {
  /** Asks the core; `answer` is a `Result` as the contract describes it. */
  readonly call: (route: string, input: unknown) => Promise<unknown>;
  /** Listens to what core or shell tell unasked; returns the way to stop. */
  readonly on: (event: 'core', listener: (event: unknown) => void) => () => void;
  readonly chooseSavePath: (request: {
    readonly suggestedName: string;
    readonly kind: 'pdf' | 'csv';
  }) => Promise<ChosenPath | null>;
  readonly chooseFolder: (request: { readonly purpose: 'vault' }) => Promise<ChosenPath | null>;
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
