/** Makes an unhandled variant a compile error; throws if one arrives at run time all the same. */
export function assertNever(value: never): never {
  const variant: unknown = value;
  const kind =
    typeof variant === 'object' && variant !== null && 'kind' in variant ? String(variant.kind) : typeof variant;
  throw new Error(`Unhandled variant: ${kind}`);
}
