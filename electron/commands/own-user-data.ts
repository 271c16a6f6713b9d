import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The app's own folder for this account, where the app has been used here: it holds the register of vaults and their second seals. */
export function ownUserDataDir(): string | undefined {
  const { platform, env } = process;
  const home = homedir();
  const base =
    platform === 'win32'
      ? (env.APPDATA ?? join(home, 'AppData', 'Roaming'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (env.XDG_CONFIG_HOME ?? join(home, '.config'));
  const dir = join(base, 'Letseldossier');
  return existsSync(join(dir, 'anchors')) ? dir : undefined;
}
