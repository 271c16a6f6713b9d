/** How the operating system and SQLite say that a disk, or somebody's share of it, is full. */
const codes: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);

/** Whether something failed because there was no room left on a disk, going by the `code` that the error carries. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.has(error.code);
