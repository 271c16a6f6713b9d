import { useMemo } from 'react';
import { useController } from 'react-hook-form';
import { addressInRegion } from '../../../../shared/domain/body/anchor.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import type { PlateFamily } from '../../../body-map/plate-families.ts';
import type { Choice } from '../../../components/choice.ts';
import { ComboField } from '../../../components/combo-field.tsx';
import { focusWithin } from '../../../record/focus-within.ts';
import { placeWords, regionsOfInjury } from '../../../record/place-words.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryControl } from './injury-draft.ts';
import styles from './injury-form.module.css';
import { PlateLink } from './plate-link.tsx';

export interface PlaceFieldProps {
  readonly control: InjuryControl;
  /** Turns the map to a flat drawing. */
  readonly onShowPlate: (family: PlateFamily) => void;
}

/** The place of the injury in words, set on the map, on a flat drawing or from the list of regions. */
export function PlaceField({ control, onShowPlate }: PlaceFieldProps) {
  const { language, texts } = useLanguage();
  const { form } = texts.examination;
  const lookup = useLookup();
  const { field, fieldState } = useController({ control, name: 'shape' });
  const onPlate = useController({ control, name: 'plate' }).field;
  const shape = field.value;
  const plate = onPlate.value ?? undefined;
  const choices = useRegionChoices();
  const chosen = shape === null ? '' : (regionsOfInjury({ shape }, lookup).at(-1) ?? '');
  const choose = (id: string): void => {
    const at = addressInRegion(id, lookup.regions);
    if (at === undefined) return;
    onPlate.onChange(null);
    field.onChange({ kind: 'point', at });
  };
  const drawn = (plate ?? shape)?.kind;
  return (
    <div className={styles.place}>
      <p className={styles.placeWords} data-empty={shape === null ? '' : undefined}>
        {shape === null ? form.placeEmpty : placeWords({ shape, plate }, lookup, language)}
        {drawn === 'line' ? ` (${form.drawnLine})` : null}
        {drawn === 'outline' ? ` (${form.drawnOutline})` : null}
      </p>
      {shape === null ? null : (
        <PlateLink shape={shape} plate={plate} onShow={onShowPlate} onTakeOff={() => onPlate.onChange(null)} />
      )}
      <div ref={focusWithin(field.ref)}>
        <ComboField
          label={form.placeFromList}
          labelHidden
          placeholder={form.placeFromList}
          hint={form.placeFromListHint}
          choices={choices}
          value={chosen}
          onChange={(id) => id !== '' && choose(id)}
          error={fieldState.error === undefined ? undefined : form.placeMissing}
        />
      </div>
    </div>
  );
}

/** Every region that a point can lie in, with the larger region it belongs to. */
function useRegionChoices(): readonly Choice[] {
  const { regions } = useLookup();
  const { language } = useLanguage();
  return useMemo(() => {
    const labels = new Map(regions.regions.map((region) => [region.id, region.label[language]]));
    return regions.regions
      .filter((region) => region.extents.length > 0)
      .map((region) => ({
        value: region.id,
        label: region.label[language],
        hint: region.parent === null ? undefined : labels.get(region.parent),
      }));
  }, [regions, language]);
}
