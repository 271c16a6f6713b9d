import { expect, test } from 'vitest';
import { droppedFiles, meantFiles } from '../../../../renderer/screens/photos/add/dropped-files.ts';

const names = (...given: readonly string[]) =>
  meantFiles(given.map((name) => new File(['x'], name))).map(({ name }) => name);

test('files come in the order in which a camera numbers them', () => {
  expect(names('IMG_10.jpg', 'IMG_9.jpg', 'IMG_100.jpg')).toEqual(['IMG_9.jpg', 'IMG_10.jpg', 'IMG_100.jpg']);
});

test('what systems leave in folders is not taken for a photo; anything else is for the core to judge', () => {
  expect(names('.DS_Store', '._IMG_1.jpg', 'Thumbs.db', 'DESKTOP.INI', 'brief.docx')).toEqual(['brief.docx']);
});

/** What a browser gives of a dropped folder, as far as it is asked; `undefined` cannot be read. */
const dropped = (entries: readonly object[]): DataTransfer =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer; // Only a drop makes one.
const fileEntry = (name: string | undefined) => ({
  isFile: true,
  isDirectory: false,
  file: (take: (file: File) => void, refuse: () => void) =>
    name === undefined ? refuse() : take(new File(['x'], name)),
});
const folderEntry = (parts: readonly (readonly object[])[]) => ({
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...parts];
    return { readEntries: (take: (some: readonly object[]) => void) => take(left.shift() ?? []) };
  },
});

test('a folder is read to its end, with the folders in it', async () => {
  const deep = folderEntry([
    [fileEntry('IMG_2.jpg')],
    [fileEntry('IMG_3.jpg'), folderEntry([[fileEntry('IMG_1.jpg')]])],
  ]);
  const { files, unreadable } = await droppedFiles(dropped([deep]));
  expect([files.map(({ name }) => name), unreadable]).toEqual([['IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg'], false]);
});

test('a file that cannot be read costs only itself, and that is said', async () => {
  const { files, unreadable } = await droppedFiles(
    dropped([folderEntry([[fileEntry(undefined), fileEntry('IMG_1.jpg')]])]),
  );
  expect([files.map(({ name }) => name), unreadable]).toEqual([['IMG_1.jpg'], true]);
});
