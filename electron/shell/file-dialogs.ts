import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { ChosenPath, FolderRequest, SavePathRequest } from '../../shared/contract/shell-request.ts';
import type { CoreProcess } from './core-process.ts';

/** Dialogs whose answer goes to the core; the window hears a token and a name. */
export interface FileDialogs {
  chooseSavePath(window: BrowserWindow, request: SavePathRequest): Promise<ChosenPath | null>;
  chooseFolder(window: BrowserWindow, request: FolderRequest): Promise<ChosenPath | null>;
}

/** Dialogs start in the person's documents, never in a folder that a program chose, and leave no trace in recent files. */
export function createFileDialogs(core: () => CoreProcess | undefined): FileDialogs {
  const grant = async (path: string): Promise<ChosenPath | null> => {
    const token = await core()?.grant(path);
    return token === undefined ? null : { token, name: basename(path) };
  };
  return {
    async chooseSavePath(window, { suggestedName, kind }) {
      const ending = `.${kind}`;
      const name = suggestedName.toLowerCase().endsWith(ending) ? suggestedName : suggestedName + ending;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), name),
        filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      return canceled || !filePath ? null : grant(filePath);
    },
    async chooseFolder(window) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      const [folder] = filePaths;
      return canceled || folder === undefined ? null : grant(folder);
    },
  };
}
