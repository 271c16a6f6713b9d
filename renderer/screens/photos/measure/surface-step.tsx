import { SkinSurface } from '../../../../shared/domain/photo/photo-measure.ts';
import { useText } from '../../../api/language-context.tsx';
import { DecimalField } from '../../../components/decimal-field.tsx';
import { SegmentedField } from '../../../components/radio-field.tsx';
import styles from './measure.module.css';
import type { StepProps } from './step-props.ts';

const kinds = SkinSurface.shape.kind.options;

/** How the skin lies to the scale: what cannot be seen in the photo and the interval has to know. */
export function SurfaceStep({ measuring: { marking, act } }: StepProps) {
  const { photoMeasure, measuring: names } = useText();
  const words = photoMeasure.surface;
  const { surface } = marking;
  const set = (next: SkinSurface): void => act({ do: 'state', facts: { surface: next } });
  const setNumber = (field: 'radiusMm' | 'heightMm') => (value: number | string | undefined) => {
    const { [field]: _former, ...rest } = surface;
    set(typeof value === 'number' ? { ...rest, [field]: value } : rest);
  };
  return (
    <section className={styles.step}>
      <h3>{words.title}</h3>
      <SegmentedField
        label={words.label}
        choices={kinds.map((kind) => ({ value: kind, label: names.surfaces[kind] }))}
        value={surface.kind}
        onChange={(value) => {
          const kind = kinds.find((each) => each === value);
          if (kind !== undefined) set({ ...surface, kind });
        }}
      />
      {surface.kind === 'flat' ? null : (
        <div className={styles.row}>
          <DecimalField
            label={words.radius}
            unit="mm"
            min={5}
            max={2000}
            decimals={0}
            required={surface.kind === 'limb'}
            value={surface.radiusMm}
            onChange={setNumber('radiusMm')}
          />
          <DecimalField
            label={words.height}
            unit="mm"
            min={0}
            max={200}
            decimals={0}
            value={surface.heightMm}
            onChange={setNumber('heightMm')}
          />
        </div>
      )}
    </section>
  );
}
