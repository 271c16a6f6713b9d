/** The one scheme the app is served under; it exists inside the app only. */
export const appScheme = 'app';
export const appHost = 'letseldossier';
/** The one origin whose main frame may ask anything of the shell. */
export const appOrigin = `${appScheme}://${appHost}`;
/** What the window shows. */
export const startUrl = `${appOrigin}/index.html`;

/** Whether a page may load this address: the app's own files, and pictures it made in memory. */
export const isOwnAddress = (address: string): boolean =>
  address.startsWith(`${appOrigin}/`) || address.startsWith(`blob:${appOrigin}/`);
