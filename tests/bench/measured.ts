/** One ratio with what it may not go below. */
export interface Measured {
  readonly name: string;
  readonly ratio: number;
  readonly atLeast: number;
  /** What the ratio was made from, in words. */
  readonly from: string;
}
