import { powerMonitor } from 'electron';

/** Locks when the computer sleeps, its screen is locked, or another person takes over. */
export function lockWithSystem(lock: () => void): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
}
