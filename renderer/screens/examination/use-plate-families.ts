import { useMemo } from 'react';
import { ageOn } from '../../../shared/kernel/iso-date.ts';
import { useFormat } from '../../api/use-format.ts';
import { type PlateFamily, type PlateSources, plateFamilies } from '../../body-map/plate-families.ts';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';

export interface PlatesForChild {
  readonly sources: PlateSources;
  readonly families: readonly PlateFamily[];
  /** The child's age at the examination, fractions included. */
  readonly ageYears: number;
}

/** The flat drawings of the edition in the order in which they fit the child that is examined. */
export function usePlateFamilies(): PlatesForChild {
  const { record, examination } = useExamination();
  const { standard, plates } = useLookup();
  const format = useFormat();
  const { sex, birthDate } = record.child;
  const ageYears = (ageOn(birthDate, format.dateOf(examination.details.startedAt))?.totalMonths ?? 0) / 12;
  return useMemo(() => {
    const sources = { plates, drawings: standard['body-plate-drawings'].drawings };
    return { sources, families: plateFamilies(sources, { sex, ageYears }), ageYears };
  }, [plates, standard, sex, ageYears]);
}
