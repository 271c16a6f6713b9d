import { describe, expect, it } from 'vitest';
import { followPlate } from '../../../../renderer/screens/examination/injury/follow-plate.ts';
import type { DescriptorValue } from '../../../../shared/domain/injury/injury.ts';

const tooth = (value: number): DescriptorValue => ({ kind: 'number', value });
const structure = (option: string): DescriptorValue => ({ kind: 'choice', option });

describe('fields that a flat drawing fills in', () => {
  it('are filled in while they are empty', () => {
    const said = { 'mouth-structure': structure('tooth'), tooth: tooth(51) };
    const entered = { 'mouth-structure': null, tooth: { kind: 'number', value: undefined } } as const;
    expect(Object.fromEntries(followPlate({ said, filled: {}, entered }))).toEqual(said);
  });

  it('keep what somebody entered, finished or half typed', () => {
    const said = { tooth: tooth(51), clock: tooth(3) };
    const entered = { tooth: { kind: 'number', value: 52 }, clock: { kind: 'number', value: '3,' } } as const;
    expect(followPlate({ said, filled: {}, entered }).size).toBe(0);
  });

  it('follow the drawing as long as they hold what it filled in', () => {
    const change = followPlate({
      said: { tooth: tooth(61) },
      filled: { tooth: tooth(51) },
      entered: { tooth: tooth(51) },
    });
    expect([...change]).toEqual([['tooth', tooth(61)]]);
  });

  it('are emptied when the drawing no longer says them, unless somebody changed them meanwhile', () => {
    const filled = { tooth: tooth(51), clock: tooth(3) };
    const change = followPlate({ said: {}, filled, entered: { tooth: tooth(51), clock: tooth(4) } });
    expect([...change]).toEqual([['tooth', null]]);
  });

  it('are not touched when nothing changes', () => {
    const said = { tooth: tooth(51) };
    expect(followPlate({ said, filled: said, entered: said }).size).toBe(0);
  });
});
