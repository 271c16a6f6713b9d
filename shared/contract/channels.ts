/** The requests that the window makes to the shell; everything else goes to the core. */
export const shellChannel = {
  connect: 'connect-core',
  lock: 'lock',
  chooseSavePath: 'choose-save-path',
  chooseFolder: 'choose-folder',
} as const;

/** What the shell tells the window. */
export const windowChannel = {
  /** Comes with a port to the core; a second one replaces the first. */
  corePort: 'core-port',
  /** The core ended by itself. Its one argument is true when a new port follows. */
  coreLost: 'core-lost',
} as const;

/** The event under which the window hears what changed; its payload is a `CoreEvent`. */
export const coreEvent = 'core';

/** The event that comes just before a lock: what has been typed can still be kept, for at most a second. */
export const lockingEvent = 'locking';
