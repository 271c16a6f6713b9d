import { randomBytes } from 'node:crypto';

/** A defect as it may be kept: where it happened and of which class, never what it was about. */
export interface DefectRecord {
  readonly reference: string;
  readonly at: string;
  readonly route: string;
  readonly errorName: string;
  /** File and line of our own frames only. */
  readonly frames: readonly string[];
}

/**
 * Keeps the last hundred defects in memory and writes each to the error stream. Messages of errors are left out: they may
 * quote what somebody typed.
 */
export function createDefectLog(clock: { now(): string }): {
  record(route: string, error: unknown): string;
  all(): readonly DefectRecord[];
} {
  const kept: DefectRecord[] = [];
  return {
    record(route, error) {
      const record = describeDefect(route, error, clock.now());
      kept.push(record);
      if (kept.length > 100) kept.shift();
      process.stderr.write(
        `defect ${record.reference} ${record.route} ${record.errorName} ${record.frames.join(' < ')}\n`,
      );
      return record.reference;
    },
    all: () => [...kept],
  };
}

function describeDefect(route: string, error: unknown, at: string): DefectRecord {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = [...stack.matchAll(/([\w.-]+\.(?:ts|js)):(\d+):\d+/g)]
    .slice(0, 6)
    .map(([, file, line]) => `${file}:${line}`);
  return {
    reference: randomBytes(4).toString('hex'),
    at,
    route,
    errorName: error instanceof Error ? error.constructor.name : typeof error,
    frames,
  };
}
