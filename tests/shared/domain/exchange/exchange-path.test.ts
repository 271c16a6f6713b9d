import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExchangePath, fieldPathText } from '../../../../shared/domain/exchange/exchange-path.ts';

const allowed = (path: string): boolean => ExchangePath.safeParse(path).success;

describe('the path of a photo', () => {
  test.each(['foto.jpg', 'photos/foto 1.jpg', 'a/b/c/é.tif', '..foto', 'foto..jpg', 'a.b/c', '.verborgen'])(
    '%s stays in its folder',
    (path) => {
      expect(allowed(path)).toBe(true);
    },
  );

  test.each([
    '',
    '.',
    '..',
    '../foto.jpg',
    'a/../../foto.jpg',
    'a/./foto.jpg',
    'a/..',
    '/etc/passwd',
    'a//b',
    'a/',
    'C:foto.jpg',
    'C:\\foto.jpg',
    'a\\..\\foto.jpg',
    'fo\u0000to.jpg',
    'fo\nto.jpg',
    'fo?to',
    `${'a'.repeat(301)}`,
  ])('%j does not', (path) => {
    expect(allowed(path)).toBe(false);
  });

  test('never leads out of its folder, whatever it is made of', () => {
    const part = fc.constantFrom('..', '.', 'a', '/', '\\', 'b.jpg', '', ' ', '...');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = parts.join('');
        fc.pre(allowed(path));
        const resolved = new URL(path.split('/').map(encodeURIComponent).join('/'), 'file:///folder/');
        expect(resolved.pathname.startsWith('/folder/')).toBe(true);
        expect(resolved.pathname).not.toBe('/folder/');
      }),
    );
  });
});

test('a place in a file is written as in JavaScript', () => {
  expect(fieldPathText(['examinations', 0, 'injuries', 1, 'type'])).toBe('examinations[0].injuries[1].type');
  expect(fieldPathText([])).toBe('');
});
