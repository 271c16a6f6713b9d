import { describe, expect, test } from 'vitest';
import { readFlags } from '../../../electron/commands/command-line.ts';

const command = { options: ['in', 'out'], required: ['in', 'out'] };

describe('the options of a command', () => {
  test('are read in any order, with or without an equals sign', () => {
    expect(readFlags(command, ['--out=x', '--language', 'en', '--in', 'y'])).toEqual({
      ok: true,
      value: { flags: { out: 'x', language: 'en', in: 'y' }, language: 'en', help: false },
    });
  });

  test('may all be missing where help is asked', () => {
    expect(readFlags(command, ['--help'])).toMatchObject({ ok: true, value: { help: true } });
    expect(readFlags(command, ['-h', '--foo'])).toMatchObject({ ok: true, value: { help: true } });
  });

  test.each([
    [['--out', 'x'], 'De optie --in ontbreekt.'],
    [['--in', 'x'], 'De optie --out ontbreekt.'],
    [['--in', '', '--out', 'x'], 'De optie --in ontbreekt.'],
    [['--in'], 'Onbekende of onvolledige optie: --in'],
    [['--in', 'x', '--out', 'y', '--pasphrase', 'z'], 'Onbekende of onvolledige optie: --pasphrase'],
    [['--in', 'x', '--out', 'y', 'z'], 'Onbekende of onvolledige optie: z'],
    [['--in', 'x', '--out', 'y', '--language', 'fr'], "Onbekende taal 'fr': kies nl of en."],
    [['--language', 'en', '--in', 'x'], 'The option --out is missing.'],
  ])('%j are wrong use', (args, sentence) => {
    expect(readFlags(command, args)).toMatchObject({ ok: false, error: { kind: 'wrong-use' } });
    const read = readFlags(command, args);
    expect(read.ok || read.error.lines[0]).toBe(sentence);
  });

  test('may be switches without a value, beside one argument without a dash', () => {
    const checking = { options: [], switches: ['check', 'json'], operand: 'folder', required: ['check'] };
    const flagsOf = (...args: readonly string[]) => {
      const read = readFlags(checking, args);
      return read.ok ? read.value.flags : read.error.lines[0];
    };
    expect(flagsOf('--check', '--json')).toEqual({ check: '', json: '' });
    expect(flagsOf('--check', 'x', '--json')).toEqual({ check: '', folder: 'x', json: '' });
    expect(flagsOf('--json', '--check', 'x')).toEqual({ check: '', folder: 'x', json: '' });
    expect(flagsOf('--json')).toBe('De optie --check ontbreekt.');
    expect(flagsOf('--check=x')).toBe('Onbekende of onvolledige optie: --check');
    expect(flagsOf('--check', 'x', 'y')).toBe('Onbekende of onvolledige optie: y');
  });
});
