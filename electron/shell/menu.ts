import { Menu } from 'electron';

/**
 * The menu gives the system's own keys for editing and zooming. It is hidden where windows carry menus; macOS shows it, with
 * names that come from the system's roles.
 */
export function installMenu(): void {
  const view = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }] as const;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      { role: 'editMenu' },
      { role: 'windowMenu', submenu: [...view] },
    ]),
  );
}
