/** One option of a list: the value that is stored and the words that are shown. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}
