import { useMemo } from 'react';
import { useController } from 'react-hook-form';
import { addressInRegion } from '../../../../shared/domain/body/anchor.ts';
import { useLanguage } from '../../../api/language-context.tsx';
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
  const shape = field.value;
  const choices = useRegionChoices();
  const chosen = shape === null ? '' : (regionsOfInjury({ shape }, lookup).at(-1) ?? '');
  const choose = (id: string): void => {
    const at = addressInRegion(id, lookup.regions);
    if (at !== undefined) field.onChange({ kind: 'point', at });
  };
  return (
    <div className={styles.place} ref={focusWithin(field.ref)}>
      <p className={styles.placeWords} data-empty={shape === null ? '' : undefined}>
        {shape === null ? form.placeEmpty : placeWords({ shape }, lookup, language)}
        {shape?.kind === 'line' ? ` (${form.drawnLine})` : null}
        {shape?.kind === 'outline' ? ` (${form.drawnOutline})` : null}
      </p>
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
