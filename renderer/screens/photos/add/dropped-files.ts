/** What the file manager of a system leaves in every folder and nobody means to take in. */
const systemFile = /^(?:\..*|thumbs\.db|desktop\.ini)$/i;

/** The files of a folder that a person may have meant, in the order of their names as cameras number them. */
export const meantFiles = (files: readonly File[]): readonly File[] =>
  files
    .filter(({ name }) => !systemFile.test(name))
    .toSorted((left, right) => left.name.localeCompare(right.name, 'nl', { numeric: true }));

/** All files of what was dropped, those in folders and their folders too. To be called while the drop is being handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some((entry) => entry.isDirectory)) return [...transfer.files];
  const found: File[] = [];
  for (const entry of entries) found.push(...(await filesOf(entry)));
  return meantFiles(found);
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  // A reader gives a part of the entries at a time, and none when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesOf(each)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
