import { BrowserWindow, type Rectangle, type Session } from 'electron';
import { startUrl } from './app-address.ts';

/** What a window is made of. */
export interface WindowParts {
  readonly session: Session;
  /** Absolute path of the built preload script. */
  readonly preload: string;
  /** Where the previous window was. */
  readonly bounds?: Rectangle | undefined;
}

/**
 * Opens the one window, sandboxed and isolated, kept out of screen captures. Its title stays the app's name, because titles are
 * seen by other programs and over shoulders.
 */
export function openWindow({ session, preload, bounds }: WindowParts): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...bounds,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Letseldossier',
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    },
  });
  window.setContentProtection(true);
  window.setMenuBarVisibility(false);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  // A lock may take the window away while it loads; the window that follows loads the same page.
  window.loadURL(startUrl).catch(() => undefined);
  return window;
}
