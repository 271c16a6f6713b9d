/** The one scheme the app is served under; it exists inside the app only. */
export const appScheme = 'app';
export const appHost = 'letseldossier';
/** The one origin whose main frame may ask anything of the shell. */
export const appOrigin = `${appScheme}://${appHost}`;
/** What the window shows. */
export const startUrl = `${appOrigin}/index.html`;
