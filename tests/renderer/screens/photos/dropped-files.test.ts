import { expect, test } from 'vitest';
import { meantFiles } from '../../../../renderer/screens/photos/add/dropped-files.ts';

const names = (...given: readonly string[]) =>
  meantFiles(given.map((name) => new File(['x'], name))).map(({ name }) => name);

test('files come in the order in which a camera numbers them', () => {
  expect(names('IMG_10.jpg', 'IMG_9.jpg', 'IMG_100.jpg')).toEqual(['IMG_9.jpg', 'IMG_10.jpg', 'IMG_100.jpg']);
});

test('what systems leave in folders is not taken for a photo; anything else is for the core to judge', () => {
  expect(names('.DS_Store', '._IMG_1.jpg', 'Thumbs.db', 'DESKTOP.INI', 'brief.docx')).toEqual(['brief.docx']);
});
