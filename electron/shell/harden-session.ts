import { type Session, session } from 'electron';
import { isOwnAddress } from './app-address.ts';

/** The app's own browsing session: it lives in memory and is forgotten at exit. */
export function openHardenedSession(): Session {
  const own = session.fromPartition('letseldossier', { cache: false });
  hardenSession(own);
  return own;
}

/**
 * Every permission refused, every request that is not for the app itself cancelled, no downloads, and no spelling checker, which would
 * fetch dictionaries and keep words.
 */
export function hardenSession(hardened: Session): void {
  hardened.setSpellCheckerEnabled(false);
  hardened.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  hardened.setPermissionCheckHandler(() => false);
  hardened.setDevicePermissionHandler(() => false);
  hardened.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnAddress(details.url) }));
  hardened.on('will-download', (event) => event.preventDefault());
}
