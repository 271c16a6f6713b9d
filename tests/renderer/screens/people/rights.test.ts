import { describe, expect, it } from 'vitest';
import { rightsTable, routesOf } from '../../../../renderer/screens/people/rights.ts';
import { contract } from '../../../../shared/contract/contract.ts';
import { mayUse, Role } from '../../../../shared/contract/route.ts';

const lines = rightsTable().flatMap(({ rights }) => rights);

describe('rightsTable', () => {
  it('has every route of the contract behind exactly one line', () => {
    const shown = lines.flatMap(({ right }) => routesOf(right));
    expect([...shown].sort()).toEqual(Object.keys(contract).sort());
  });

  it.each(lines)('says of $right what each of its routes says', ({ right, roles }) => {
    for (const name of routesOf(right)) {
      for (const role of Role.options) {
        expect(`${name} ${role} ${mayUse(contract[name].access, [role])}`).toBe(`${name} ${role} ${roles.has(role)}`);
      }
    }
  });

  it('tells apart what needs an open vault and what does not', () => {
    for (const { area, rights } of rightsTable()) {
      const states = rights.flatMap(({ right }) => routesOf(right).map((name) => contract[name].access.state));
      expect(new Set(states)).toEqual(new Set([area === 'entrance' ? 'locked' : 'unlocked']));
    }
  });

  it('leaves interpretation to the physician and keys to the administrator', () => {
    const rolesOf = (wanted: string) => [...(lines.find(({ right }) => right === wanted)?.roles ?? [])];
    expect(rolesOf('interpret')).toEqual(['forensic-physician']);
    expect(rolesOf('manage-people')).toEqual(['administrator']);
    expect(rolesOf('read-cases')).not.toContain('administrator');
  });
});
