import { createContext, useContext } from 'react';
import type { CaseRecord, ContactRecord, ExaminationRecord } from '../../shared/domain/case/case-record.ts';

/** The open case, and the examination that its sections work on. */
export interface CaseView {
  readonly record: CaseRecord;
  /** The examination chosen in the address, else the newest; `undefined` while there is none. */
  readonly examination: ExaminationRecord | undefined;
  /** The contact that the examination belongs to. */
  readonly contact: ContactRecord | undefined;
  /** What the address points at within the section, e.g. an injury or a contact. */
  readonly item: string | undefined;
}

const CaseContext = createContext<CaseView | undefined>(undefined);

/** Gives the sections of a case their record. */
export const CaseProvider = CaseContext.Provider;

/** The open case; throws outside a case. */
export function useCase(): CaseView {
  const view = useContext(CaseContext);
  if (view === undefined) throw new Error('useCase was called outside a case');
  return view;
}
