import { useEffect, useRef } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { descriptorsFromPlate } from '../../../../shared/domain/injury/descriptors-from-plate.ts';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import { type DescriptorValues, followPlate } from './follow-plate.ts';
import type { InjuryDraft } from './injury-draft.ts';

/**
 * Fills in what the flat drawing says of an injury's own fields when somebody changes the place or the type; opening a record, putting
 * back a draft or throwing changes away fills in nothing.
 */
export function useFollowPlate(form: UseFormReturn<InjuryDraft, unknown, InjuryDetails>, ready: boolean): void {
  const { injuryType, plates } = useLookup();
  const { control, getValues, setValue } = form;
  const [plate, typeId] = useWatch({ control, name: ['plate', 'type'] });
  const { isDirty } = form.formState;
  const known = useRef<string>(undefined);
  const filled = useRef<DescriptorValues>({});
  useEffect(() => {
    if (!ready) return;
    const before = known.current;
    known.current = JSON.stringify([plate, typeId]);
    if (before === undefined || before === known.current || !isDirty) return;
    const type = injuryType(typeId);
    const said = plate === null || type === undefined ? {} : descriptorsFromPlate(plate, plates, type);
    // Taken off the drawing, an injury keeps what was seen there.
    if (plate === null) return;
    const changes = followPlate({ said, filled: filled.current, entered: getValues('descriptors') });
    for (const [id, value] of changes) setValue(`descriptors.${id}`, value, { shouldDirty: true });
    filled.current = said;
  }, [ready, plate, typeId, isDirty, injuryType, plates, getValues, setValue]);
}
