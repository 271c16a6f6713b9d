/** What the file manager of a system leaves in every folder and nobody means to take in. */
const systemFile = /^(?:\..*|thumbs\.db|desktop\.ini)$/i;

/** The files of a folder that a person may have meant, in the order of their names as cameras number them. */
export const meantFiles = (files: readonly File[]): readonly File[] =>
  files
    .filter(({ name }) => !systemFile.test(name))
    .toSorted((left, right) => left.name.localeCompare(right.name, 'nl', { numeric: true }));

/** What was dropped: the files, and whether something of it could not be read. */
export interface Dropped {
  readonly files: readonly File[];
  readonly unreadable: boolean;
}

/** All files of what was dropped, those in folders and their folders too; what cannot be read costs only itself. To be called while the drop is being handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some((entry) => entry.isDirectory)) return { files: [...transfer.files], unreadable: false };
  const found: (File | undefined)[] = [];
  for (const entry of entries) found.push(...(await filesOf(entry)));
  const files = found.filter((each) => each !== undefined);
  return { files: meantFiles(files), unreadable: files.length < found.length };
}

/** The files of an entry, `undefined` for each that cannot be read. */
async function filesOf(entry: FileSystemEntry): Promise<readonly (File | undefined)[]> {
  try {
    if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
    return isFolder(entry) ? await filesIn(entry) : [];
  } catch {
    return [undefined];
  }
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly (File | undefined)[]> {
  const reader = folder.createReader();
  const found: (File | undefined)[] = [];
  // A reader gives a part of the entries at a time, and none when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesOf(each)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
