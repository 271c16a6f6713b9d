/** Joins class names, leaving out what is absent or false. */
export const joinClasses = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter((name): name is string => typeof name === 'string' && name !== '').join(' ');
