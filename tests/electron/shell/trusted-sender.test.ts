import { describe, expect, test } from 'vitest';
import { isOwnAddress } from '../../../electron/shell/app-address.ts';
import { contentSecurityPolicy } from '../../../electron/shell/content-security-policy.ts';
import { isTrustedSender } from '../../../electron/shell/trusted-sender.ts';

const origin = 'app://letseldossier';

describe('the sender of a message', () => {
  const mainFrame = { origin, parent: null };

  test('is trusted when it is the main frame and shows the app', () => {
    expect(isTrustedSender(mainFrame, mainFrame)).toBe(true);
  });

  test.each([
    ['a frame inside the page', { origin, parent: mainFrame }],
    ['the main frame of another window', { origin, parent: null }],
    ['a frame that is already gone', null],
  ])('is refused when it is %s', (_name, frame) => {
    expect(isTrustedSender(frame, mainFrame)).toBe(false);
  });

  test.each(['https://example.org', 'app://letseldossier.example', 'app://other', 'null', 'file://', ''])(
    'is refused when the main frame shows %j',
    (elsewhere) => {
      const frame = { origin: elsewhere, parent: null };
      expect(isTrustedSender(frame, frame)).toBe(false);
    },
  );

  test('is refused when a frame inside the page claims to be the main one', () => {
    const frame = { origin, parent: mainFrame };
    expect(isTrustedSender(frame, frame)).toBe(false);
  });
});

test('only files of the app and pictures made in memory are own addresses', () => {
  expect(['app://letseldossier/index.html', 'blob:app://letseldossier/1'].filter(isOwnAddress)).toHaveLength(2);
  const foreign = [
    'https://example.org/',
    'app://letseldossier.example/',
    'app://letseldossier',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:https://example.org/1',
    'ws://letseldossier/',
  ];
  expect(foreign.filter(isOwnAddress)).toEqual([]);
});

test('the content policy starts from nothing and allows neither inline code nor other origins', () => {
  const directives = contentSecurityPolicy.split('; ');
  expect(directives[0]).toBe("default-src 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|http|\*|data:/);
  expect(directives).toContain("script-src 'self'");
  expect(directives).toContain("require-trusted-types-for 'script'");
});
