/** How much a part of the suite does: everything that is promised, or a sample that every test run can afford. */
export type SuiteSize = 'full' | 'small';

/** What one part of the durability suite measured. */
export interface PartResult {
  readonly name: string;
  /** Whether the promise was shown: false when anything failed and when the part was skipped. */
  readonly shown: boolean;
  /** Which promise was not shown and what is missing on this machine; absent when the part ran. */
  readonly skipped?: string;
  /** Measured figures by their name in the table and the JSON file, such as killRuns; figures of one name add up over parts. */
  readonly counts: Readonly<Record<string, number>>;
  /** One line for each thing that went wrong, enough to find it again. No record content. */
  readonly failures: readonly string[];
}

/** Every part's file exports a `run` of this shape; `report` takes one line of progress. */
export type RunPart = (size: SuiteSize, report: (line: string) => void) => Promise<PartResult>;
