import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type RouteName } from '../../shared/contract/contract.ts';
import { mayUse, Role, type Route, rolesOf } from '../../shared/contract/route.ts';
import type { UserProfile } from '../../shared/contract/vault-routes.ts';
import { type TempCore, tempCore } from '../support/temp-core.ts';
import { testPassphrase } from '../support/temp-vault.ts';

// Object.keys widens to string[]; the contract has exactly these keys.
const routes = Object.keys(contract) as RouteName[];
const unlocked = routes.filter((name) => contract[name].access.state === 'unlocked');

const somebody = (role: Role, administers?: boolean): UserProfile => ({
  name: 'Test Persoon',
  role,
  ...(administers === undefined ? {} : { administers }),
});
const people: readonly (readonly [string, UserProfile])[] = [
  ...Role.options.map((role) => [role, somebody(role)] as const),
  ['forensic-nurse who also manages the vault', somebody('forensic-nurse', true)],
];
const passphraseOf = (who: string) => `de lange zin van ${who}`;

let temp: TempCore;
beforeAll(async () => {
  temp = await tempCore();
  await temp.enter();
  for (const [who, profile] of people) await temp.addPerson(profile, passphraseOf(who));
});
afterAll(() => temp.remove());

/** What the router says of a request that no route would take: whether it came as far as being looked at. */
const answerOf = async (name: RouteName): Promise<string> => {
  const reply = await temp.core.dispatch(name, { 'a-key-nobody-declared': 1 });
  if (typeof reply !== 'object' || reply === null || !('error' in reply)) return 'answered';
  // Every failure of the router has a kind.
  return (reply.error as { readonly kind: string }).kind;
};

describe('every route', () => {
  test.each(people)('answers %s as the contract says, and nobody else', async (who, profile) => {
    await temp.unlock(passphraseOf(who));
    const found: Record<string, string> = {};
    for (const name of unlocked) found[name] = await answerOf(name);
    const expected = Object.fromEntries(
      unlocked.map((name) => {
        const { access }: Route = contract[name];
        return [name, mayUse(access, rolesOf(profile)) ? 'invalid-input' : 'not-allowed'];
      }),
    );
    expect(found).toEqual(expected);
  });

  test('for those who manage is closed to whoever does not, as written in the rules of the vault', async () => {
    const managing = unlocked.filter((name) => {
      const { access }: Route = contract[name];
      return access.state === 'unlocked' && access.roles.join() === 'administrator';
    });
    expect(managing).toEqual(
      expect.arrayContaining(['people.add', 'people.update', 'people.remove', 'people.revoke-recovery']),
    );
  });
});

describe('rights that change', () => {
  test('hold at once for the person at the keyboard', async () => {
    await temp.unlock(passphraseOf('forensic-nurse who also manages the vault'));
    const session = await temp.call('vault.session', {});
    if (!session.ok) throw new Error('no session');
    const { userId } = session.value;
    const { name, role } = session.value.profile;
    expect(await answerOf('people.add')).toBe('invalid-input');
    expect(await temp.call('people.update', { userId, profile: { name, role } })).toEqual({ ok: true, value: null });
    expect(await answerOf('people.add')).toBe('not-allowed');
    await temp.unlock(testPassphrase);
    expect(await answerOf('people.add')).toBe('invalid-input');
  });
});
