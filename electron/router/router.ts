import {
  contract,
  type ParsedInput,
  type RouteFailure,
  type RouteName,
  type RouteOutput,
} from '../../shared/contract/contract.ts';
import { mayUse, type Route } from '../../shared/contract/route.ts';
import type { RouterFailure } from '../../shared/contract/router-failure.ts';
import { isDiskFull } from '../../shared/kernel/disk-full.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Workspace } from '../application/workspace.ts';
import { exceedsInputLimits } from './input-limits.ts';
import { isMalformed } from './malformed-input.ts';

/** Answers one route. `workspace` is there whenever the route's access is `unlocked`. */
export type Handler<Name extends RouteName> = (
  input: ParsedInput<Name>,
  workspace: Workspace | undefined,
) => Promise<Result<RouteOutput<Name>, RouteFailure<Name>>>;

/** One handler for every route of the contract. */
export type Handlers = { readonly [Name in RouteName]: Handler<Name> };

/** What the router needs to know of the world. */
export interface RouterContext {
  readonly handlers: Handlers;
  workspace(): Workspace | undefined;
  /** Keeps a defect and returns its reference; the text shown to a person carries nothing else. */
  recordDefect(route: string, error: unknown): string;
  /** Notes a call that was refused before it reached a handler: why, and which, where it is a route. */
  noteRefusal(refusal: { readonly reason: string; readonly call?: RouteName }): Promise<void>;
}

type Reply = Result<unknown, { readonly kind: string }>;

/** Makes the one entrance to the core: known route, size, open vault, role, strict input, handler, checked output. Never rejects. */
export function createRouter(context: RouterContext): (route: string, input: unknown) => Promise<Reply> {
  return async (name, input) => {
    try {
      return await answer(context, name, input);
    } catch (error) {
      if (isDiskFull(error)) return fail({ kind: 'disk-full' });
      return fail({ kind: 'defect', reference: context.recordDefect(isRoute(name) ? name : 'unknown', error) });
    }
  };
}

const isRoute = (name: string): name is RouteName => Object.hasOwn(contract, name);

async function answer(context: RouterContext, name: string, input: unknown): Promise<Reply> {
  const refuse = async (failure: RouterFailure): Promise<Reply> => {
    await context.noteRefusal({ reason: failure.kind, ...(isRoute(name) && { call: name }) });
    return fail(failure);
  };
  if (!isRoute(name)) return refuse({ kind: 'unknown-route' });
  const route: Route = contract[name];
  if (exceedsInputLimits(input, route)) return refuse({ kind: 'too-large' });
  const workspace = context.workspace();
  if (route.access.state === 'unlocked') {
    if (!workspace) return refuse({ kind: 'vault-locked' });
    if (!mayUse(route.access, workspace.user.roles)) return refuse({ kind: 'not-allowed' });
  }
  const parsed = route.input.safeParse(input);
  if (!parsed.success) {
    const failure = { kind: 'invalid-input', issues: parsed.error.issues.map(issueOf) } as const;
    return isMalformed(input, parsed.error.issues) ? refuse(failure) : fail(failure);
  }
  // The handler of a route takes what that route's own input schema has just produced; TypeScript cannot follow the key.
  const handler = context.handlers[name] as (input: unknown, workspace: Workspace | undefined) => Promise<Reply>;
  return checkReply(route, await handler(parsed.data, workspace));
}

/** A reply that the contract does not describe is a defect, not something to pass on. */
function checkReply(route: Route, reply: Reply): Reply {
  return reply.ok
    ? { ok: true, value: route.output.parse(reply.value) }
    : { ok: false, error: failureOf(route.failure.parse(reply.error)) };
}

function failureOf(error: unknown): { readonly kind: string } {
  if (typeof error === 'object' && error !== null && 'kind' in error && typeof error.kind === 'string') {
    return { ...error, kind: error.kind };
  }
  throw new Error('A failure without a kind');
}

const issueOf = (issue: { readonly path: readonly PropertyKey[]; readonly message: string }) => ({
  path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
  message: issue.message,
});
