import type { DrawnPlace, InjuryDraft, InjuryFormMethods } from './injury-draft.ts';

type Fields = Pick<InjuryFormMethods, 'getValues' | 'setValue'>;

/** Gives an injury another place, and says at once what is wrong with it where `validate` asks so. */
export function setPlace({ getValues, setValue }: Fields, { shape, plate }: DrawnPlace, validate: boolean): void {
  if (plate !== null) {
    const { landmarks, drawnArea } = measuredOnChild(getValues());
    if (landmarks.length < getValues('landmarks').length) setValue('landmarks', landmarks, { shouldDirty: true });
    if (getValues('drawnArea') !== drawnArea) setValue('drawnArea', drawnArea, { shouldDirty: true });
  }
  setValue('plate', plate, { shouldDirty: true });
  setValue('shape', shape, { shouldDirty: true, shouldValidate: validate });
}

type Measures = Pick<InjuryDraft, 'landmarks' | 'drawnArea'>;

/** What is left of an injury's measures on a flat drawing, which is not to scale: those of the child itself, none of the mannequin. */
export const measuredOnChild = ({ landmarks }: Pick<Measures, 'landmarks'>): Measures => ({
  landmarks: landmarks.filter(({ method }) => method !== 'drawn'),
  drawnArea: null,
});
