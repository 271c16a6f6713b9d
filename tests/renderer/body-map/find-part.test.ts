import { describe, expect, it } from 'vitest';
import { findPart } from '../../../renderer/body-map/find-part.ts';
import { partOf, plateOf } from '../../../shared/domain/body/describe-plate-place.ts';
import { standardPack } from '../../support/standard-pack.ts';

const file = standardPack['body-plates'];
const partsOn = (plate: string) => plateOf(plate, file).parts.map((id) => partOf(id, file));
const find = (typed: string, active?: string, language: 'nl' | 'en' = 'nl') =>
  findPart({ parts: partsOn('mouth-permanent'), language, typed, active })?.id;

describe('finding a part by typing', () => {
  it('finds a tooth by its number', () => {
    expect(find('36')).toBe('tooth-36');
    expect(find('4')).toBe('tooth-41');
  });

  it('finds a name by its beginning before a word within another name', () => {
    expect(find('tong')).toBe('tongue');
    expect(find('bovenlip')).toBe('lip-upper');
    expect(find('onderkaak')).toBe('gum-lower');
    expect(find('uv', undefined, 'en')).toBe('uvula');
  });

  it('goes on to the next with the same letter again', () => {
    const first = find('t', undefined, 'nl');
    const second = find('t', first, 'nl');
    expect(first).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('stays with a part whose name goes on as typed', () => {
    expect(find('rechter k', 'tonsil-right')).toBe('tonsil-right');
  });

  it('finds nothing for what no part is called', () => {
    expect(find('knie')).toBeUndefined();
    expect(find('19')).toBeUndefined();
    expect(find(' ')).toBeUndefined();
  });
});
