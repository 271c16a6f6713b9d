import { useMemo } from 'react';
import type { TraceListId } from '../../../shared/domain/standard/trace-standard.ts';
import { type ChainFault, chainFaults } from '../../../shared/domain/trace/chain-faults.ts';
import { checkTrace, type TraceRemark } from '../../../shared/domain/trace/check-trace.ts';
import type { TraceRecord } from '../../../shared/domain/trace/trace-record.ts';
import { type Age, ageOn } from '../../../shared/kernel/iso-date.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { useRouteQuery } from '../../api/use-query.ts';
import type { Choice } from '../../components/choice.ts';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';

/** A trace with everything that is not as it should be. */
export interface TraceShown {
  readonly trace: TraceRecord;
  readonly faults: readonly ChainFault[];
  readonly remarks: readonly TraceRemark[];
  /** Other traces of the vault with the same number, in words. */
  readonly sharedWith: readonly string[];
}

/** The traces of the open examination by number. */
export function useTraces(): readonly TraceShown[] {
  const { record, examination } = useExamination();
  const { texts } = useLanguage();
  const lookup = useLookup();
  const age = useAgeThen();
  const shared = useRouteQuery('trace.shared-sins', { caseId: record.id });
  const sins = shared.status === 'ready' ? shared.value : undefined;
  return useMemo(
    () =>
      (examination.traces ?? []).map((trace) => {
        const others = sins?.find(({ traceId }) => traceId === trace.id)?.others ?? [];
        const incident = examination.traceRound?.incident;
        const isSinTwice = others.length > 0;
        return {
          trace,
          faults: chainFaults(trace),
          remarks: trace.struck ? [] : checkTrace({ details: trace.details, incident, age, lookup, isSinTwice }),
          sharedWith: others.map(texts.traces.otherTrace),
        };
      }),
    [examination, sins, age, lookup, texts],
  );
}

/** The age of the child when it was examined. */
export function useAgeThen(): Age | undefined {
  const { record, examination } = useExamination();
  const format = useFormat();
  const on = format.dateOf(examination.details.startedAt);
  return useMemo(() => ageOn(record.child.birthDate, on), [record.child.birthDate, on]);
}

/** The entries of a list about traces as options. */
export function useTraceChoices(): (list: TraceListId, only?: readonly string[]) => readonly Choice[] {
  const { language } = useLanguage();
  const { standard } = useLookup();
  return useMemo(
    () => (list, only) =>
      standard.traces[list]
        .filter(({ id }) => only === undefined || only.length === 0 || only.includes(id) || id === 'other')
        .map(({ id, label }) => ({ value: id, label: label[language] })),
    [standard, language],
  );
}
