/** What went wrong in a part so far; each line is also told at once, for a part may take long. */
export interface FailureList {
  readonly lines: readonly string[];
  add(...lines: readonly string[]): void;
}

/** An empty list that tells `report` of everything that is added. */
export function failureList(report: (line: string) => void): FailureList {
  const lines: string[] = [];
  const add = (...added: readonly string[]) => {
    lines.push(...added);
    for (const line of added) report(`FAILED: ${line}`);
  };
  return { lines, add };
}
