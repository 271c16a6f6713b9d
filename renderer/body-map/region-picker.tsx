import { useMemo, useState } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import { addressInRegion } from '../../shared/domain/body/anchor.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { ComboField } from '../components/combo-field.tsx';

interface RegionPickerProps {
  readonly regions: BodyRegionsFile;
  readonly language: 'nl' | 'en';
  readonly words: BodyMapWords;
  readonly onPick: (address: BodyAddress) => void;
}

/** Finds a part of the body by its name and hands over an address in its middle. */
export function RegionPicker({ regions, language, words, onPick }: RegionPickerProps) {
  const [chosen, setChosen] = useState('');
  const choices = useMemo(() => {
    const nameById = new Map(regions.regions.map((region) => [region.id, region.label[language]]));
    return regions.regions
      .filter((region) => region.extents.length > 0)
      .map((region) => ({
        value: region.id,
        label: region.label[language],
        hint: region.parent === null ? undefined : nameById.get(region.parent),
      }));
  }, [regions, language]);
  const pick = (id: string): void => {
    setChosen(id);
    const address = addressInRegion(id, regions);
    if (address !== undefined) onPick(address);
  };
  return (
    <ComboField
      label={words.region}
      labelHidden
      placeholder={words.regionPlaceholder}
      choices={choices}
      value={chosen}
      onChange={pick}
    />
  );
}
