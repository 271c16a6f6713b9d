/**
 * What a published rule says of the recorded injuries. `applies`: at least one item is met; it never says what that means for this
 * child. `reason` is a code: why the rule was not applied, or what it could not take into account.
 */
export interface AidResult {
  readonly id: string;
  readonly status: 'applies' | 'does-not-apply' | 'outside-population' | 'insufficient-information';
  readonly items: readonly AidItemMet[];
  readonly reason?: AidReason;
}

export interface AidItemMet {
  readonly id: string;
  readonly injuryNumbers: readonly number[];
}

export type AidReason = 'no-bruise' | 'four-years-or-older' | 'examined-before-birth' | 'motor-level-unknown';
