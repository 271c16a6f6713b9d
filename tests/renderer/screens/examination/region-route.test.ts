import { describe, expect, it } from 'vitest';
import {
  buildRoute,
  leavesOf,
  routeStates,
  silentParts,
  visibleLines,
} from '../../../../renderer/screens/examination/route/region-route.ts';
import { keyByState, stateOfKey } from '../../../../renderer/screens/examination/route/route-keys.ts';
import { RegionState } from '../../../../shared/domain/examination/examination.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const { regions } = packLookup;
const all = regions.regions;
const region = (id: string, parent: string | null) => ({ ...(all[0] ?? fail()), id, parent });
const fail = (): never => {
  throw new Error('The regions file is empty');
};
const route = buildRoute({
  ...regions,
  regions: [
    region('head', null),
    region('face', 'head'),
    region('chin', 'face'),
    region('cheek', 'face'),
    region('scalp', 'head'),
    region('neck', null),
  ],
});
const ids = (nodes: readonly { readonly region: { readonly id: string } }[]) => nodes.map((node) => node.region.id);

describe('the route along the body', () => {
  it('holds every region of the standard once', () => {
    const lines = visibleLines(buildRoute(regions), new Set(all.map(({ id }) => id)));
    expect(ids(lines).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('shows finer parts only under an open part', () => {
    expect(ids(visibleLines(route, new Set()))).toEqual(['head', 'neck']);
    expect(ids(visibleLines(route, new Set(['head', 'face'])))).toEqual([
      'head',
      'face',
      'chin',
      'cheek',
      'scalp',
      'neck',
    ]);
  });

  it('lets a part stand for its finer parts until one of them says otherwise', () => {
    const states = routeStates(route, [
      { regionId: 'head', state: 'normal' },
      { regionId: 'chin', state: 'finding' },
    ]);
    expect(states.get('cheek')).toBe('normal');
    expect(states.get('chin')).toBe('finding');
    expect(states.get('face')).toBe('mixed');
    expect(states.get('head')).toBe('mixed');
    expect(states.get('neck')).toBeUndefined();
  });

  it('gives a part the state that all its finer parts share', () => {
    const states = routeStates(route, [
      { regionId: 'chin', state: 'refused', reason: 'child-refused' },
      { regionId: 'cheek', state: 'refused', reason: 'child-refused' },
    ]);
    expect(states.get('face')).toBe('refused');
  });

  it('finds the largest parts about which nothing is recorded', () => {
    const states = routeStates(route, [{ regionId: 'chin', state: 'finding' }]);
    const silent = silentParts(route, states);
    expect(ids(silent)).toEqual(['cheek', 'scalp', 'neck']);
    expect(ids(leavesOf(silent))).toEqual(['cheek', 'scalp', 'neck']);
  });

  it('has nothing left after the rest was recorded as normal, whatever was recorded before', () => {
    const findings = [{ regionId: 'chin', state: 'finding' as const }];
    const rest = silentParts(route, routeStates(route, findings)).map((node) => ({
      regionId: node.region.id,
      state: 'normal' as const,
    }));
    const states = routeStates(route, [...findings, ...rest]);
    expect(silentParts(route, states)).toEqual([]);
    expect(states.get('chin')).toBe('finding');
  });
});

describe('the keys of the route', () => {
  it('have one letter for every state, capital or not', () => {
    expect(new Set(Object.values(keyByState)).size).toBe(RegionState.options.length);
    for (const state of RegionState.options) {
      expect(stateOfKey(keyByState[state])).toBe(state);
      expect(stateOfKey(keyByState[state].toUpperCase())).toBe(state);
    }
    expect(stateOfKey('x')).toBeUndefined();
  });
});
