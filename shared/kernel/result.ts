/** The outcome of an action that may fail in an expected way; defects are thrown instead. Always plain data. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps a value as a success. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** Wraps an expected failure; `error` carries a `kind` and only the fields that belong to it. */
export const fail = <Failure extends { readonly kind: string }>(
  error: Failure,
): { readonly ok: false; readonly error: Failure } => ({ ok: false, error });
