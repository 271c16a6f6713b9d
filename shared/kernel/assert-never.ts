/** Makes an unhandled variant a compile error; throws if one arrives at run time all the same. */
export function assertNever(value: never): never {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : typeof value;
  throw new Error(`Unhandled variant: ${kind}`);
}
