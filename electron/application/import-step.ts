import type { FieldPath } from '../../shared/domain/exchange/exchange-path.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';

/** The use-cases that an import plays, by the names of what they do. */
export type ImportStep =
  | 'create-case'
  | 'record-contact'
  | 'record-consent'
  | 'start-examination'
  | 'update-examination'
  | 'record-regions'
  | 'record-injury'
  | 'import-photo'
  | 'add-photo-layer'
  | 'record-measurement'
  | 'record-trace'
  | 'record-trace-round'
  | 'edit-description'
  | 'freeze-description'
  | 'save-interpretation'
  | 'fix-hypotheses'
  | 'save-report'
  | 'issue-report';

/** A step that was refused, the place in the file that it came from, and why. */
export interface StepRefused {
  readonly kind: 'step-refused';
  readonly step: ImportStep;
  readonly path: FieldPath;
  readonly refusal: { readonly kind: string; readonly path?: string | undefined; readonly code?: string | undefined };
}

/** Plays one use-case; a refusal is told with the step and the place it came from. */
export async function step<Value, Failure extends StepRefused['refusal']>(
  name: ImportStep,
  path: FieldPath,
  outcome: Promise<Result<Value, Failure>>,
): Promise<Result<Value, StepRefused>> {
  const played = await outcome;
  return played.ok ? played : fail({ kind: 'step-refused', step: name, path, refusal: played.error });
}
