import { type Client, contract, type RouteName } from '../../shared/contract/contract.ts';
import { fail } from '../../shared/kernel/result.ts';
import { type Bridge, bridge } from './bridge.ts';

let commandsUnderWay = 0;

/** Whether this window itself is changing something now, and will look again when that is done. */
export const isChanging = (): boolean => commandsUnderWay > 0;

/** A client with one function a route of the contract; a broken connection is a defect like any other. */
export function createClient(connection: () => Bridge): Client {
  const call = async (name: string, input: unknown): Promise<unknown> => {
    try {
      return await connection().call(name, input);
    } catch {
      return fail({ kind: 'defect', reference: 'window' });
    }
  };
  const command = async (name: string, input: unknown): Promise<unknown> => {
    commandsUnderWay += 1;
    try {
      return await call(name, input);
    } finally {
      commandsUnderWay -= 1;
    }
  };
  const functions = Object.entries(contract).map(([name, route]) => {
    const send = route.kind === 'command' ? command : call;
    return [name, (input: unknown) => send(name, input)];
  });
  // The names come from the contract, and the router checks every answer against it before it is sent.
  return Object.fromEntries(functions) as Client;
}

/** The client of this window. */
export const client = createClient(bridge);

/** One function of the client, by the name of its route. */
export const routeOf = <Name extends RouteName>(name: Name): Client[Name] => client[name];
