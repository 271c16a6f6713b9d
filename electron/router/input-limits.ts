import type { Route } from '../../shared/contract/route.ts';

/** The largest photo taken in, in bytes. */
export const maxBinaryBytes = 200 * 1024 * 1024;
/** The most text that one call may carry, in UTF-16 code units. */
export const maxTextLength = 2 * 1024 * 1024;
const maxDepth = 24;
const maxValues = 200_000;

/** Whether an input is larger or deeper than any real request of this route; looked at before any schema runs over it. */
export function exceedsInputLimits(input: unknown, { carriesBytes = false }: Pick<Route, 'carriesBytes'>): boolean {
  const mostBytes = carriesBytes ? maxBinaryBytes : 0;
  let text = 0;
  let values = 0;
  const tooMuch = (value: unknown, depth: number): boolean => {
    values += 1;
    if (depth > maxDepth || values > maxValues) return true;
    if (typeof value === 'string') {
      text += value.length;
      return text > maxTextLength;
    }
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength > mostBytes;
    if (Array.isArray(value)) return value.some((item) => tooMuch(item, depth + 1));
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).some(([key, item]) => {
        text += key.length;
        return tooMuch(item, depth + 1);
      });
    }
    return false;
  };
  return tooMuch(input, 0) || text > maxTextLength;
}
