/** Tokens of chosen places and the paths they stand for. */
export interface Grants {
  keep(token: string, path: string): void;
  /** The path behind a token; the token does not work a second time. */
  resolve(token: string): string | undefined;
}

/** More chosen places than anybody needs at once; the oldest is forgotten first. */
const maxGrants = 32;

/** Keeps the places that a person chose in a dialog until they are used, and never longer than this process lives. */
export function createGrants(): Grants {
  const pathByToken = new Map<string, string>();
  return {
    keep(token, path) {
      pathByToken.set(token, path);
      const oldest = pathByToken.keys().next().value;
      if (pathByToken.size > maxGrants && oldest !== undefined) pathByToken.delete(oldest);
    },
    resolve(token) {
      const path = pathByToken.get(token);
      pathByToken.delete(token);
      return path;
    },
  };
}
