import { powerMonitor } from 'electron';

/** What to do when the system does something. */
interface SystemResponses {
  readonly lock: () => void;
  /** Closes everything and leaves. */
  readonly leave: () => void;
}

/** Locks when the computer sleeps, its screen is locked, or another person takes over; leaves in good order before it is shut down. */
export function lockWithSystem({ lock, leave }: SystemResponses): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
  // The system waits for as long as it likes, some seconds; leaving takes two at most. Windows tells its windows instead.
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    leave();
  });
}
