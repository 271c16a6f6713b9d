import type { CaseRecord, ContactRecord, ExaminationRecord } from '../../shared/domain/case/case-record.ts';
import { useCase } from '../api/case-context.tsx';
import { useHasRole } from '../api/session-context.tsx';

/** The open case with the examination that a section works on. */
export interface OpenExamination {
  readonly record: CaseRecord;
  readonly examination: ExaminationRecord;
  readonly contact: ContactRecord | undefined;
  /** What the address points at within the section. */
  readonly item: string | undefined;
  /** Whether the description and the examination under it are fixed. */
  readonly frozen: boolean;
  /** Whether this user may record in this examination now. */
  readonly mayRecord: boolean;
}

/** The examination of the open section; throws outside the sections that need one. */
export function useExamination(): OpenExamination {
  const { record, examination, contact, item } = useCase();
  const recorder = useHasRole('forensic-physician', 'forensic-nurse');
  if (examination === undefined)
    throw new Error('useExamination was called in a section that works without examination');
  const frozen = examination.status === 'frozen';
  return { record, examination, contact, item, frozen, mayRecord: recorder && !frozen };
}
