import { expect, test } from 'vitest';
import { createGrants } from '../../electron/core-grants.ts';

test('a token stands for its path once', () => {
  const grants = createGrants();
  grants.keep('t', '/chosen');
  expect(grants.resolve('t')).toBe('/chosen');
  expect(grants.resolve('t')).toBeUndefined();
  expect(grants.resolve('never given')).toBeUndefined();
});

test('unused places are not kept for ever: the oldest goes first', () => {
  const grants = createGrants();
  for (let number = 0; number <= 32; number += 1) grants.keep(`t${number}`, `/${number}`);
  expect(grants.resolve('t0')).toBeUndefined();
  expect(grants.resolve('t1')).toBe('/1');
  expect(grants.resolve('t32')).toBe('/32');
});
