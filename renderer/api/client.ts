import { type Client, contract, type RouteName } from '../../shared/contract/contract.ts';
import { fail } from '../../shared/kernel/result.ts';
import { type Bridge, bridge } from './bridge.ts';

/** A client with one function a route of the contract; a broken connection is a defect like any other. */
export function createClient(connection: () => Bridge): Client {
  const call = async (name: string, input: unknown): Promise<unknown> => {
    try {
      return await connection().call(name, input);
    } catch {
      return fail({ kind: 'defect', reference: 'window' });
    }
  };
  const functions = Object.keys(contract).map((name) => [name, (input: unknown) => call(name, input)]);
  // The names come from the contract, and the router checks every answer against it before it is sent.
  return Object.fromEntries(functions) as Client;
}

/** The client of this window. */
export const client = createClient(bridge);

/** A client seen route by route, without losing which input belongs to which. */
export const routeOf = <Name extends RouteName>(name: Name): Client[Name] => client[name];
