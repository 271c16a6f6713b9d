import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { destroyKey, revealKey, SecretKey } from '../../../electron/vault/secret-key.ts';

const bytes = () => Buffer.from('0123456789abcdef0123456789abcdef', 'ascii');

describe('SecretKey', () => {
  it.each([
    ['a template', (key: SecretKey) => `${key}`],
    ['JSON', (key: SecretKey) => JSON.stringify({ key })],
    ['inspection', (key: SecretKey) => inspect({ key }, { depth: 9, showHidden: true })],
    ['its own properties', (key: SecretKey) => JSON.stringify(Object.getOwnPropertyDescriptors(key))],
    ['a structured clone', (key: SecretKey) => inspect(structuredClone({ key }), { depth: 9 })],
  ])('does not show its bytes through %s', (_way, show) => {
    const shown = show(new SecretKey(bytes()));
    expect(shown).not.toContain('0123');
    expect(shown).not.toContain('3031');
    expect(shown).not.toContain('30 31');
  });

  it('overwrites its bytes when destroyed and cannot be used afterwards', () => {
    const key = new SecretKey(bytes());
    const live = revealKey(key);
    destroyKey(key);
    destroyKey(key);
    expect(live).toEqual(Buffer.alloc(32));
    expect(() => revealKey(key)).toThrow('destroyed');
  });
});
