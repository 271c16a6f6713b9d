import { useMemo } from 'react';
import { useLanguage } from '../api/language-context.tsx';
import type { Choice } from '../components/choice.ts';
import { useLookup } from './use-lookup.ts';

/** The regions of the body as options, each with the larger region it belongs to. */
export function useRegionChoices(): readonly Choice[] {
  const { regions } = useLookup();
  const { language } = useLanguage();
  return useMemo(() => {
    const labels = new Map(regions.regions.map((region) => [region.id, region.label[language]]));
    return regions.regions.map((region) => ({
      value: region.id,
      label: region.label[language],
      hint: region.parent === null ? undefined : labels.get(region.parent),
    }));
  }, [regions, language]);
}
