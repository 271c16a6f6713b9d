/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** An integer from 0 up to but not including `end`. */
  below(end: number): number;
  /** True in that share of cases. */
  chance(share: number): boolean;
}

/** Mulberry32: 32 bits of state, good enough to choose test cases. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return { below: (end) => Math.floor(next() * end), chance: (share) => next() < share };
}
