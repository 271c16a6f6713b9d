import { useWatch } from 'react-hook-form';
import type { AnogenitalExamination } from '../../../../shared/domain/examination/anogenital.ts';
import { useStandard } from '../../../api/standard-context.tsx';
import { useAnogenital } from './anogenital-form.tsx';
import { anogenitalOfValues } from './anogenital-values.ts';

/** What stands in the form now, whether complete or not; codes that were not chosen are empty. */
export function useEntered(): AnogenitalExamination {
  const standard = useStandard().anogenital;
  const { control } = useAnogenital().form;
  const values = useWatch({ control });
  // The form's own values, with the shape of the record; what reads them looks codes up and finds nothing for an empty one.
  return anogenitalOfValues(values as Parameters<typeof anogenitalOfValues>[0], standard) as AnogenitalExamination;
}
