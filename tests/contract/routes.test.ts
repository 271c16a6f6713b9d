import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandlers } from '../../electron/router/handlers.ts';
import { maxTextLength } from '../../electron/router/input-limits.ts';
import { createRouter, type Handlers } from '../../electron/router/router.ts';
import { contract, type RouteName } from '../../shared/contract/contract.ts';
import { RouterFailure } from '../../shared/contract/router-failure.ts';
import { syntheticCase, syntheticChild } from '../support/synthetic-inputs.ts';
import { type TempCore, tempCore } from '../support/temp-core.ts';

// Object.keys widens to string[]; the contract has exactly these keys.
const routes = Object.keys(contract) as RouteName[];

let temp: TempCore;
beforeAll(async () => {
  temp = await tempCore();
});
afterAll(() => temp.remove());

describe('while locked', () => {
  const unlocked = routes.filter((name) => contract[name].access.state === 'unlocked');

  test.each(unlocked)('%s is refused', async (name) => {
    expect(await temp.core.dispatch(name, {})).toEqual({ ok: false, error: { kind: 'vault-locked' } });
  });

  test('an unknown route is refused, names of object members included', async () => {
    for (const name of ['case.steal', '__proto__', 'constructor', 'toString', '']) {
      expect(await temp.core.dispatch(name, {})).toEqual({ ok: false, error: { kind: 'unknown-route' } });
    }
  });
});

describe('every route', () => {
  beforeAll(() => temp.enter());

  test('has a handler', () => {
    expect(Object.keys(createHandlers(temp.core.vaults)).toSorted()).toEqual([...routes].toSorted());
  });

  test.each(routes)('%s refuses an unknown key', async (name) => {
    const reply = await temp.core.dispatch(name, { 'a-key-nobody-declared': 1 });
    expect(reply).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
  });

  test.each(routes)('%s answers junk with a refusal of the router, never with a throw', async (name) => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
        async (junk) => {
          const empty = contract[name].input.safeParse(junk).success;
          fc.pre(!empty);
          const reply = await temp.core.dispatch(name, junk);
          const error = typeof reply === 'object' && reply !== null && 'error' in reply ? reply.error : undefined;
          expect(RouterFailure.safeParse(error).success).toBe(true);
          expect(error).not.toMatchObject({ kind: 'defect' });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is refused when it carries too much, before any schema sees it', async () => {
    const reply = await temp.core.dispatch('case.create', { child: 'x'.repeat(maxTextLength + 1) });
    expect(reply).toEqual({ ok: false, error: { kind: 'too-large' } });
  });

  test('says what is wrong at which field', async () => {
    const reply = await temp.call('case.create', {
      child: { ...syntheticChild, birthDate: '2023-02-30' },
      details: syntheticCase,
    });
    expect(reply).toMatchObject({
      ok: false,
      error: { kind: 'invalid-input', issues: [{ path: ['child', 'birthDate'] }] },
    });
  });
});

describe('a reply', () => {
  const wrong = async () => ({ ok: true, value: { secret: 'not in the contract' } });
  const throwing = async () => {
    throw new Error('Kind Voorbeeld, geboren 2020');
  };

  test.each([
    ['that the contract does not describe', wrong],
    ['that is a throw', throwing],
  ])('%s becomes a defect with a reference and nothing else', async (_what, handler) => {
    const recorded: unknown[] = [];
    // The handler is wrong on purpose: that is what is tested.
    const handlers = { ...createHandlers(temp.core.vaults), 'vault.list': handler } as unknown as Handlers;
    const route = createRouter({
      handlers,
      workspace: () => undefined,
      recordDefect: (_route, error) => {
        recorded.push(error);
        return 'ref-1';
      },
      noteRefusal: async () => undefined,
    });
    expect(await route('vault.list', {})).toEqual({ ok: false, error: { kind: 'defect', reference: 'ref-1' } });
    expect(recorded).toHaveLength(1);
  });
});
