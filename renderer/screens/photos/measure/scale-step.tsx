import { Plus, X } from 'lucide-react';
import { scaleShapes } from '../../../../shared/domain/photo/measure/scale-shapes.ts';
import type { PlanePoint } from '../../../../shared/domain/photo/photo-measure.ts';
import { useText } from '../../../api/language-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import { DecimalField } from '../../../components/decimal-field.tsx';
import { showDecimal } from '../../../components/parse-decimal.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { repeatsOfScale, type ScaleMark } from './marking.ts';
import styles from './measure.module.css';
import type { StepProps } from './step-props.ts';
import { TickProposal } from './tick-proposal.tsx';

/** Which scale is in the photo, and where its places are marked. */
export function ScaleStep(props: StepProps) {
  const { photoMeasure, measuring: names } = useText();
  const words = photoMeasure.scale;
  const { marking, act } = props.measuring;
  const shape = scaleShapes.find(({ id }) => id === marking.shape);
  const isWhole = marking.scale.every(({ markings }) => markings.length > 0);
  return (
    <section className={styles.step}>
      <h3>{words.title}</h3>
      <SelectField
        label={words.shape}
        choices={scaleShapes.map(({ id }) => ({ value: id, label: names.shapes[id] }))}
        value={marking.shape}
        onChange={(event) => {
          const chosen = scaleShapes.find(({ id }) => id === event.currentTarget.value);
          if (chosen !== undefined) act({ do: 'shape', shape: chosen.id });
        }}
      />
      <p className={styles.hint}>{words.hint}</p>
      <ul className={styles.places}>
        {marking.scale.map((mark, index) => (
          <Place key={mark.id} mark={mark} index={index} {...props} />
        ))}
      </ul>
      <div className={styles.row}>
        {shape?.open === true ? (
          <Button icon={<Plus aria-hidden size={15} />} onClick={() => act({ do: 'add-place' })}>
            {words.add}
          </Button>
        ) : null}
        <Button disabled={!isWhole} onClick={() => props.thenMark(() => act({ do: 'repeat-scale' }))}>
          {words.repeat}
        </Button>
      </div>
      {isWhole ? (
        <p className={styles.hint}>
          {words.repeated({ count: repeatsOfScale(marking) })} {words.repeatHint}
        </p>
      ) : null}
      <TickProposal {...props} />
      <ScaleFacts {...props} />
      <ScaleState {...props} />
    </section>
  );
}

interface PlaceProps extends StepProps {
  readonly mark: ScaleMark;
  readonly index: number;
}

/** One place of the scale: its millimetres, and whether it is marked. */
function Place({ mark, index, measuring, thenMark }: PlaceProps) {
  const { photoMeasure, measuring: names } = useText();
  const words = photoMeasure.scale;
  const { marking, act } = measuring;
  const { target } = marking;
  const isNow = target?.part === 'scale' && target.index === index;
  const known = Object.entries(names.places).find(([id]) => id === mark.id)?.[1];
  const name = known ?? words.place({ number: index + 1 });
  const setMm = (axis: 0 | 1) => (value: number | string | undefined) => {
    if (typeof value !== 'number') return;
    const mm: PlanePoint = axis === 0 ? [value, mark.mm[1]] : [mark.mm[0], value];
    act({ do: 'mm', index, mm });
  };
  const range = { min: -2000, max: 2000, decimals: 2, unit: 'mm', width: 'narrow' } as const;
  return (
    <li className={styles.place} data-now={isNow || undefined}>
      <span className={styles.placeName}>
        {index + 1}. {name}
      </span>
      <DecimalField {...range} label={`${name}: ${words.x}`} labelHidden value={mark.mm[0]} onChange={setMm(0)} />
      <DecimalField {...range} label={`${name}: ${words.y}`} labelHidden value={mark.mm[1]} onChange={setMm(1)} />
      <Button
        tone={isNow ? 'primary' : 'plain'}
        aria-label={`${mark.markings.length > 0 ? words.again : words.mark}: ${name}`}
        onClick={() =>
          thenMark(() => {
            const [px] = mark.markings;
            if (px !== undefined) measuring.setCursor(px);
            act({ do: 'target', target: { part: 'scale', index, round: 0 } });
          })
        }
      >
        {isNow ? words.now : mark.markings.length > 0 ? words.again : words.mark}
      </Button>
      {known === undefined ? (
        <IconButton
          label={`${words.remove}: ${name}`}
          icon={<X aria-hidden size={15} />}
          onClick={() => act({ do: 'remove-place', index })}
        />
      ) : null}
    </li>
  );
}

/** What is to be allowed for the scale and the lens. */
function ScaleFacts({ measuring: { marking, act } }: StepProps) {
  const { scale: words } = useText().photoMeasure;
  const percent = { min: 0, max: 20, decimals: 1, unit: '%', width: 'full' } as const;
  return (
    <>
      <DecimalField
        {...percent}
        label={words.printError}
        hint={words.printErrorHint}
        value={marking.printErrorPercent}
        onChange={(value) => act({ do: 'state', facts: { printErrorPercent: numberOf(value) } })}
      />
      <DecimalField
        {...percent}
        label={words.lens}
        hint={words.lensHint}
        value={marking.distortionPercent}
        onChange={(value) => act({ do: 'state', facts: { distortionPercent: numberOf(value) } })}
      />
    </>
  );
}

const numberOf = (value: number | string | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** Whether the marks determine the scale, and how well they fit each other. */
function ScaleState({ measuring: { scale } }: StepProps) {
  const { photoMeasure, measuring: names, components } = useText();
  if (scale === undefined) return null;
  const show = (value: number): string => showDecimal(Number(value.toPrecision(2)), components.locale);
  return (
    <p role="status" className={scale.ok ? styles.good : styles.bad}>
      {scale.ok
        ? photoMeasure.scale.ready({ pxPerMm: show(scale.value.pxPerMm), residual: show(scale.value.residualPx) })
        : photoMeasure.scale.cannot({ reason: names.refusals[scale.error.kind] })}
    </p>
  );
}
