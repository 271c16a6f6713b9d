/** Wat `npm start` op de console zegt. */
export const startNl = {
  electron: (is: { readonly version: string }): string => `Letseldossier draait op Electron ${is.version}.`,
  standin:
    'Letseldossier draait op Node met Chromium als venster, omdat de runtime van Electron hier niet is geïnstalleerd. Niet voor echte gegevens.',
  withoutDisplay: (is: { readonly folder: string }): string =>
    `Er is geen beeldscherm: in plaats van het venster te openen wordt het hele werk doorlopen, met uitkomst in ${is.folder}.`,
  built: (is: { readonly parts: readonly string[] }): string => `Gebouwd: ${is.parts.join(', ')}.`,
};
