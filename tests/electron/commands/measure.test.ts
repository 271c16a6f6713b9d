import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commandRoom } from './run-command.ts';

const room = commandRoom();
const file = join(room.dir, 'marks.json');
afterAll(() => room.remove());

/** A scale of 80 mm seen from straight above at ten pixels a millimetre. */
const marks = {
  image: { width: 4000, height: 3000 },
  scale: {
    points: [
      { px: [1000, 1000], mm: [0, 0] },
      { px: [1800, 1000], mm: [80, 0] },
      { px: [1800, 1800], mm: [80, 80] },
      { px: [1000, 1800], mm: [0, 80] },
    ],
  },
  markingSdPx: 1.5,
  measurements: [
    {
      id: 'a',
      kind: 'length',
      px: [
        [1200, 1200],
        [1500, 1600],
      ],
    },
    {
      id: 'b',
      kind: 'area',
      px: [
        [1200, 1200],
        [1500, 1200],
        [1500, 1600],
      ],
    },
    {
      id: 'c',
      kind: 'angle',
      px: [
        [1500, 1200],
        [1200, 1200],
        [1200, 1600],
      ],
    },
  ],
};

function measure(input: unknown, ...args: readonly string[]) {
  writeFileSync(file, typeof input === 'string' ? input : JSON.stringify(input));
  return room.run('measure', ['--in', file, ...args]);
}

describe('npm run measure -- --in marks.json', () => {
  test('writes a result for each measurement as JSON and nothing else on standard output', () => {
    const { status, stdout } = measure(marks);
    expect(status).toBe(0);
    const { results, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({});
    expect(results.map(({ id, value, unit }: Record<string, unknown>) => [id, value, unit])).toEqual([
      ['a', expect.closeTo(50, 3), 'mm'],
      ['b', expect.closeTo(600, 3), 'mm2'],
      ['c', expect.closeTo(90, 3), 'deg'],
    ]);
    for (const result of results) {
      expect(Object.keys(result)).toEqual(['id', 'value', 'unit', 'interval95', 'practiceInterval95', 'warnings']);
      expect(result.interval95[0]).toBeLessThan(result.value);
      expect(result.interval95[1]).toBeGreaterThan(result.value);
    }
    const [length] = results;
    expect(length.practiceInterval95).toEqual([expect.closeTo(50 - 1.96 * 6.3, 3), expect.closeTo(50 + 1.96 * 6.3, 3)]);
  });

  test('says on the error output what each warning means, for which measurements', () => {
    const { stderr } = measure(marks, '--language', 'en');
    expect(stderr).toMatch(/^surface-not-stated \(all measurements\): /m);
    expect(stderr).toMatch(/^practice-derived-from-length \(b, c\): /m);
  });

  test.each([
    [[0, 1], 'tilt-not-determined'],
    [[0, 1, 3], 'perspective-not-determined'],
  ])('says what points %j leave undetermined', (chosen, warning) => {
    const points = marks.scale.points.filter((_, index) => chosen.includes(index));
    const { status, stdout } = measure({ ...marks, scale: { points } });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).results[0]).toMatchObject({
      value: expect.closeTo(50, 3),
      warnings: expect.arrayContaining([warning]),
    });
  });

  test('reads standard input where the file is a dash', () => {
    const entry = new URL('../../../electron/commands/measure.ts', import.meta.url).pathname;
    const { status, stdout } = spawnSync(process.execPath, [entry, '--in', '-'], {
      input: JSON.stringify(marks),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).results).toHaveLength(3);
  });

  test('answers marks without measurements with no results', () => {
    const { status, stdout } = measure({ ...marks, measurements: [] });
    expect([status, stdout]).toEqual([0, '{"results":[]}\n']);
  });
});

describe('marks that are not right', () => {
  const [first, ...others] = marks.measurements;
  test.each<[string, unknown, readonly RegExp[]]>([
    [
      'kinds, sizes and keys',
      { ...marks, image: { width: 4000 }, measurements: [{ ...first, kind: 'volume' }], note: 1 },
      [/^image\.height: /m, /^measurements\[0\]\.kind: /m, /^note: /m],
    ],
    ['numbers', { ...marks, markingSdPx: '1.5' }, [/^markingSdPx: /m]],
    [
      'a point beside the photo',
      {
        ...marks,
        measurements: [
          {
            ...first,
            px: [
              [1200, 1200],
              [1500, 9000],
            ],
          },
          ...others,
        ],
      },
      [/^measurements\[0\]\.px\[1\]: this point lies outside the photo/m],
    ],
    ['one scale point', { ...marks, scale: { points: marks.scale.points.slice(1, 2) } }, [/^scale\.points: /m]],
    [
      'corners in a wrong order',
      {
        ...marks,
        scale: {
          points: marks.scale.points.map(({ px }, index) => ({
            px,
            mm: marks.scale.points[[0, 2, 1, 3][index] ?? 0]?.mm,
          })),
        },
      },
      [/^scale\.points: no plane/m],
    ],
  ])('are refused with the place in the JSON and exit code 1: %s', (_, input, lines) => {
    const { status, stdout, stderr } = measure(input, '--language', 'en');
    expect([status, stdout]).toEqual([1, '']);
    for (const line of lines) expect(stderr).toMatch(line);
    expect(stderr).toMatch(/Nothing measured: \d errors?\.\n$/);
  });

  test('no JSON, a file that is not there', () => {
    expect(measure('{"image":')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('geen geldige JSON'),
    });
    expect(room.run('measure', ['--in', join(room.dir, 'nothing.json')])).toMatchObject({ status: 1, stdout: '' });
  });
});

test('wrong use ends with 2, help with 0 in both languages', () => {
  expect(room.run('measure', [])).toMatchObject({ status: 2, stdout: '' });
  expect(room.run('measure', ['--in', file, '--out', 'x'])).toMatchObject({ status: 2, stdout: '' });
  for (const language of ['nl', 'en']) {
    const { status, stdout } = room.run('measure', ['--help', '--language', language]);
    expect(status).toBe(0);
    expect(stdout).toContain('--in FILE');
  }
});
