import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeClone, encodeClone } from '../../../electron/standin/clone-codec.ts';
import { createFrameReader, toFrames } from '../../../electron/standin/frames.ts';

const base64 = {
  encode: (bytes: Uint8Array): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (text: string): Uint8Array => Buffer.from(text, 'base64'),
};

const trip = (value: unknown): unknown => decodeClone(encodeClone(value));

/** The whole way: into frames of text and out of them. */
function wire(value: unknown): { readonly frames: readonly string[]; readonly arrived: readonly unknown[] } {
  const frames = [...toFrames(value, base64)];
  const arrived: unknown[] = [];
  const read = createFrameReader(base64, (message) => arrived.push(message));
  for (const frame of frames) read(frame);
  return { frames, arrived };
}

/** Everything that a call may carry: what JSON cannot say, binary data of every kind, odd keys. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withObjectString: false,
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '')),
});

describe('the encoding of values', () => {
  test('gives back what structuredClone gives', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(isDeepStrictEqual(trip(value), structuredClone(value))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps shared and circular references', () => {
    const shared = { name: 'once' };
    const ring: Record<string, unknown> = { first: shared, second: [shared], map: new Map([[shared, shared]]) };
    ring.self = ring;
    const back = trip(ring) as typeof ring & {
      readonly second: readonly unknown[];
      readonly map: Map<unknown, unknown>;
    };
    expect(back.self).toBe(back);
    expect(back.second[0]).toBe(back.first);
    expect([...back.map.entries()][0]).toEqual([back.first, back.first]);
  });

  test('a view carries its own bytes and not those around it', () => {
    const around = new Uint8Array([9, 9, 1, 2, 9]);
    const back = trip(around.subarray(2, 4)) as Uint8Array;
    expect([...back]).toEqual([1, 2]);
    expect(back.buffer.byteLength).toBe(2);
  });

  test('buffers, errors and expressions arrive as such', () => {
    const back = trip({
      buffer: new Uint8Array([1, 2]).buffer,
      node: Buffer.from('é'),
      error: new RangeError('too far'),
      expression: /a+/giu,
      never: new Date(Number.NaN),
    }) as Record<string, unknown>;
    expect(back.buffer).toEqual(new Uint8Array([1, 2]).buffer);
    expect(back.node).toStrictEqual(new Uint8Array([0xc3, 0xa9]));
    expect(back.error).toBeInstanceOf(RangeError);
    expect(back.error).toMatchObject({ message: 'too far' });
    expect(back.expression).toEqual(/a+/giu);
    expect((back.never as Date).getTime()).toBeNaN();
  });

  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
    ['a blob', new Blob(['x'])],
  ])('%s is refused by name, also deep inside', (_name, value) => {
    expect(() => encodeClone({ list: [value] })).toThrow(expect.objectContaining({ name: 'DataCloneError' }));
  });
});

describe('frames', () => {
  test('carry any value', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(isDeepStrictEqual(wire(value).arrived, [structuredClone(value)])).toBe(true);
      }),
    );
  });

  test('cut large binary parts into pieces and put them together, with empty ones between', () => {
    const parts = [7_000_001, 0, 3, 3 * 1024 * 1024].map((length) =>
      Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 251),
    );
    const { frames, arrived } = wire(parts);
    expect(frames.length).toBe(3 + 0 + 1 + 1 + 1);
    expect(Buffer.compare(Buffer.concat(arrived[0] as Uint8Array[]), Buffer.concat(parts))).toBe(0);
    expect((arrived[0] as Uint8Array[]).map((part) => part.length)).toEqual(parts.map((part) => part.length));
  });

  test('nothing is sent of a value that cannot be encoded', () => {
    expect(() => toFrames({ bytes: new Uint8Array(10), bad: () => 1 }, base64)).toThrow('function');
  });
});
