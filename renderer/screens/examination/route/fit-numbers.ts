/** Numbers of injuries beside a region: as many as fit, and how many more there are. */
export interface FittedNumbers {
  readonly shown: readonly number[];
  readonly more: number;
}

/**
 * The first numbers whose text, with what stands for the rest (`+n`), takes no more characters than there is room for. At least one is
 * shown, so that a region with injuries never looks empty.
 */
export function fitNumbers(numbers: readonly number[], room: number): FittedNumbers {
  for (let count = numbers.length; count > 1; count -= 1) {
    const more = numbers.length - count;
    const text = numbers.slice(0, count).join(', ') + (more === 0 ? '' : ` +${more}`);
    if (text.length <= room) return { shown: numbers.slice(0, count), more };
  }
  return { shown: numbers.slice(0, 1), more: Math.max(0, numbers.length - 1) };
}
