import { existsSync, mkdirSync } from 'node:fs';
import { basename, join, parse, resolve } from 'node:path';
import type { OpenDialogOptions, OpenDialogReturnValue, SaveDialogOptions, SaveDialogReturnValue } from 'electron';

/** Where files go that a person would have placed by a dialog. */
const saveDir = (): string => resolve(process.env.LETSELDOSSIER_SAVE_DIR ?? 'out');
/** The folder that a person would have chosen. */
const openDir = (): string => resolve(process.env.LETSELDOSSIER_OPEN_DIR ?? join('out', 'folder'));

/** A name that is not taken yet, because nobody can be asked whether to overwrite. */
function freePath(folder: string, suggested: string): string {
  const { name, ext } = parse(suggested);
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? suggested : `${name} (${count})${ext}`);
    if (!existsSync(path)) return path;
  }
}

/** Dialogs answered without asking; the console says how. */
export const dialog = {
  async showSaveDialog(_window: unknown, { defaultPath = 'file' }: SaveDialogOptions): Promise<SaveDialogReturnValue> {
    const folder = saveDir();
    mkdirSync(folder, { recursive: true });
    const filePath = freePath(folder, basename(defaultPath));
    console.log(`Save dialog (stand-in): ${filePath}`);
    return { canceled: false, filePath };
  },
  async showOpenDialog(_window: unknown, { properties = [] }: OpenDialogOptions): Promise<OpenDialogReturnValue> {
    if (!properties.includes('openDirectory')) throw new Error('The stand-in for Electron only chooses folders');
    const folder = openDir();
    mkdirSync(folder, { recursive: true });
    console.log(`Folder dialog (stand-in): ${folder}`);
    return { canceled: false, filePaths: [folder] };
  },
};
