import type { RouteFailure, RouteName } from '../contract/contract.ts';
import type { RouterFailure } from '../contract/router-failure.ts';

/** Every failure that a window can meet. */
export type AnyFailure = { [Name in RouteName]: RouteFailure<Name> }[RouteName] | RouterFailure;

/** One sentence a kind of failure: what is wrong and what to do. A kind without a sentence is a compile error. */
export type FailureSentences = {
  readonly [Kind in AnyFailure['kind']]: (failure: Extract<AnyFailure, { readonly kind: Kind }>) => string;
};
