import type { startNl } from './start.nl.ts';

/** What `npm start` says on the console. */
export const startEn: typeof startNl = {
  electron: ({ version }) => `Letseldossier runs on Electron ${version}.`,
  standin:
    "Letseldossier runs on Node with Chromium as its window, because Electron's runtime is not installed here. Not for real data.",
  withoutDisplay: ({ folder }) =>
    `There is no display: instead of opening the window, the whole job is played, with its products in ${folder}.`,
  built: ({ parts }) => `Built: ${parts.join(', ')}.`,
};
