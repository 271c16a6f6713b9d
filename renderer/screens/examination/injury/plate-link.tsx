import { PencilLine } from 'lucide-react';
import type { BodyShape } from '../../../../shared/domain/body/address.ts';
import { type PlateShape, placesOf } from '../../../../shared/domain/body/plate-place.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { familyForRegion, familyOfPlate, type PlateFamily } from '../../../body-map/plate-families.ts';
import { Button } from '../../../components/button.tsx';
import { regionsOfInjury } from '../../../record/place-words.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import { usePlateFamilies } from '../use-plate-families.ts';
import styles from './injury-form.module.css';

export interface PlateLinkProps {
  readonly shape: BodyShape;
  readonly plate: PlateShape | undefined;
  readonly onShow: (family: PlateFamily) => void;
  readonly onTakeOff: () => void;
}

/** On which flat drawing the place was shown, or on which it could be shown better; nothing for the rest of the body. */
export function PlateLink({ shape, plate, onShow, onTakeOff }: PlateLinkProps) {
  const { language, texts } = useLanguage();
  const { bodyPlates: words } = texts;
  const lookup = useLookup();
  const { families } = usePlateFamilies();
  if (plate === undefined) {
    const better = familyForRegion(families, regionsOfInjury({ shape }, lookup), lookup.plates);
    return better === undefined ? null : (
      <div className={styles.onPlate}>
        <Button tone="quiet" icon={<PencilLine aria-hidden />} onClick={() => onShow(better)}>
          {words.offer({ plate: better.label[language] })}
        </Button>
      </div>
    );
  }
  const id = placesOf(plate)[0]?.plate ?? '';
  const family = familyOfPlate(families, id);
  const name = lookup.plates.plates.find((each) => each.id === id)?.label[language] ?? id;
  return (
    <div className={styles.onPlate}>
      <span>{words.drawnOn({ plate: name })}</span>
      <span>
        {family === undefined ? null : (
          <Button tone="quiet" onClick={() => onShow(family)}>
            {words.goTo}
          </Button>
        )}
        <Button tone="quiet" onClick={onTakeOff}>
          {words.takeOff}
        </Button>
      </span>
    </div>
  );
}
