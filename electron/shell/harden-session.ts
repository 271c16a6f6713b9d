import { type Session, session } from 'electron';
import { isOwnAddress } from './app-address.ts';

/**
 * A browsing session that lives in memory and is forgotten at exit: every permission refused, every request that is not for
 * the app itself cancelled, no downloads, and no spelling checker, which would fetch dictionaries and keep words.
 */
export function openHardenedSession(): Session {
  const hardened = session.fromPartition('letseldossier', { cache: false });
  hardened.setSpellCheckerEnabled(false);
  hardened.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  hardened.setPermissionCheckHandler(() => false);
  hardened.setDevicePermissionHandler(() => false);
  hardened.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnAddress(details.url) }));
  hardened.on('will-download', (event) => event.preventDefault());
  return hardened;
}
