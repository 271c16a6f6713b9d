import { useMemo } from 'react';
import { useController } from 'react-hook-form';
import { addressInRegion } from '../../../../shared/domain/body/anchor.ts';
import { type PlateShape, placesOf } from '../../../../shared/domain/body/plate-place.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import type { Choice } from '../../../components/choice.ts';
import { ComboField } from '../../../components/combo-field.tsx';
import { focusWithin } from '../../../record/focus-within.ts';
import { placeWords, regionsOfInjury } from '../../../record/place-words.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryControl } from './injury-draft.ts';
import styles from './injury-form.module.css';

/** The place of the injury in words, set on the map or from the list of regions. */
export function PlaceField({ control }: { readonly control: InjuryControl }) {
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
    <div className={styles.place} ref={focusWithin(field.ref)}>
      <p className={styles.placeWords} data-empty={shape === null ? '' : undefined}>
        {shape === null ? form.placeEmpty : placeWords({ shape, plate }, lookup, language)}
        {drawn === 'line' ? ` (${form.drawnLine})` : null}
        {drawn === 'outline' ? ` (${form.drawnOutline})` : null}
      </p>
      {plate === undefined ? null : <OnPlate plate={plate} onRemove={() => onPlate.onChange(null)} />}
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
  );
}

/** On which flat drawing the place was shown, and the way to leave it off there; the anchor on the mannequin stays. */
function OnPlate({ plate, onRemove }: { readonly plate: PlateShape; readonly onRemove: () => void }) {
  const { language, texts } = useLanguage();
  const { plates } = useLookup();
  const [first] = placesOf(plate);
  const name = plates.plates.find(({ id }) => id === first?.plate)?.label[language] ?? '';
  return (
    <p className={styles.onPlate}>
      {texts.bodyPlates.drawnOn({ plate: name })}
      <Button tone="quiet" onClick={onRemove}>
        {texts.bodyPlates.takeOff}
      </Button>
    </p>
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
