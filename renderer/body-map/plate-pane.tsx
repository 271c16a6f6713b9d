import { EyeOff } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { placesOf } from '../../shared/domain/body/plate-place.ts';
import { capitalise } from '../../shared/text/sentence.ts';
import { Button, IconButton } from '../components/button.tsx';
import type { MapPaneProps } from './map-panes.ts';
import { type PlateFamily, type PlateVariant, plateFamilies } from './plate-families.ts';
import styles from './plate-pane.module.css';
import type { PlateMapProps } from './plate-props.ts';
import { PlateWork } from './plate-work.tsx';
import { useLatest } from './use-latest.ts';
import { usePlateFocus } from './use-plate-focus.ts';

/** The flat drawings: mouth, eyes, ears and the anogenital area, on which injuries are shown by pointer, by name or by hour. */
export function PlatePane(props: MapPaneProps) {
  const { plates, ageYears } = props.map;
  const sources = plates?.sources;
  const sex = plates?.sex ?? '';
  const families = useMemo(
    () => (sources === undefined ? [] : plateFamilies(sources, { sex, ageYears })),
    [sources, sex, ageYears],
  );
  const family = families.find(({ id }) => id === props.entry);
  if (plates === undefined || family === undefined) return null;
  return <Family key={family.id} {...props} plates={plates} family={family} />;
}

export interface FamilyProps extends MapPaneProps {
  readonly plates: PlateMapProps;
  readonly family: PlateFamily;
}

/** One drawing with its other positions; an intimate one waits until it is asked for, and is asked for again after another was shown. */
function Family(props: FamilyProps) {
  const { map, plates, family, onTell } = props;
  const { language } = map;
  const { words } = plates;
  const [chosen, setChosen] = useState(() => drawnOn(props));
  const [isOpen, setIsOpen] = useState(!family.intimate);
  const variant = family.variants.find(({ plate }) => plate.id === chosen) ?? family.variants[0];
  const idle = capitalise(variant === undefined || !isOpen ? family.label[language] : variant.plate.label[language]);
  const tell = useLatest(onTell);
  useEffect(() => {
    tell(idle);
    return () => tell(undefined);
  }, [idle, tell]);
  const pane = useRef<HTMLDivElement>(null);
  usePlateFocus({ pane, request: map.request, shown: `plates:${family.id}`, isOpen });
  if (variant === undefined) return null;
  return (
    <div ref={pane} className={styles.pane}>
      <div className={styles.head}>
        {isOpen && family.variants.length > 1 ? (
          <Variants {...{ family, language }} label={words.variants} shown={variant} onShow={setChosen} />
        ) : null}
        {isOpen && family.intimate ? (
          <IconButton icon={<EyeOff aria-hidden size={16} />} label={words.hide} onClick={() => setIsOpen(false)} />
        ) : null}
      </div>
      {isOpen ? (
        <PlateWork {...props} variant={variant} idle={idle} />
      ) : (
        <div className={styles.gate}>
          <h3>{words.gateTitle}</h3>
          <p>{capitalise(family.label[language])}</p>
          <p>{words.gateWords}</p>
          <Button data-open onClick={() => setIsOpen(true)}>
            {words.show}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The drawing on which the open injury was drawn, if it was on one of these. */
function drawnOn({ map, family }: FamilyProps): string {
  const plate = map.marks.find(({ selected }) => selected === true)?.plate;
  const shown = plate === undefined ? undefined : placesOf(plate)[0]?.plate;
  return family.variants.some((variant) => variant.plate.id === shown) ? (shown ?? '') : '';
}

interface VariantsProps {
  readonly family: PlateFamily;
  readonly label: string;
  readonly language: 'nl' | 'en';
  readonly shown: PlateVariant;
  readonly onShow: (plateId: string) => void;
}

/** Chooses between the positions, or between milk teeth and permanent teeth. */
function Variants({ family, label, language, shown, onShow }: VariantsProps) {
  const name = useId();
  return (
    <fieldset className={styles.variants}>
      <legend className="visually-hidden">{label}</legend>
      {family.variants.map(({ plate, label: words }) => (
        <label key={plate.id} className={styles.variant}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={plate.id === shown.plate.id}
            onChange={() => onShow(plate.id)}
          />
          <span title={capitalise(words[language])}>{capitalise(words[language])}</span>
        </label>
      ))}
    </fieldset>
  );
}
