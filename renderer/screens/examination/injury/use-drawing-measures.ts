import { useEffect, useMemo, useState } from 'react';
import type { BodyShape } from '../../../../shared/domain/body/address.ts';
import type { ChildSize } from '../../../../shared/domain/body/measure-child.ts';
import { type DrawingMeasures, measureDrawing } from '../../../../shared/domain/body/measure-drawing.ts';
import type { BodyModel } from '../../../../shared/domain/body/mesh.ts';
import { ageOn } from '../../../../shared/kernel/iso-date.ts';
import { useFormat } from '../../../api/use-format.ts';
import { useBody } from '../../../body-map/use-body.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { useLookup } from '../../../record/use-lookup.ts';

/** What the map says of the shape in a form. `measures` are missing while they are computed; they are always those of `shape`. */
export type MeasuredDrawing =
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly shape: BodyShape;
      readonly model: BodyModel | undefined;
      readonly measures: DrawingMeasures | undefined;
    };

/** So long (ms) a shape must stay as it is before it is measured, so that drawing and stepping with the keys stay smooth. */
const SETTLED = 150;

/** Measures a drawing when it has settled and the app has nothing else to do. */
export function useDrawingMeasures(shape: BodyShape): MeasuredDrawing {
  const child = useChildSize();
  const body = useBody(useChildAge());
  const { landmarks } = useLookup().standard['body-landmarks'];
  const model = body.kind === 'ready' ? body.body.model : undefined;
  const [known, setKnown] = useState<{ readonly of: readonly unknown[]; readonly measures: DrawingMeasures }>();
  const question = useMemo(() => [model, shape, child, landmarks], [model, shape, child, landmarks]);
  useEffect(() => {
    if (model === undefined) return;
    return whenIdle(() => setKnown({ of: question, measures: measureDrawing(model, shape, { landmarks, child }) }));
  }, [model, shape, child, landmarks, question]);
  if (body.kind === 'failed') return { kind: 'failed' };
  return { kind: 'ready', shape, model, measures: known?.of === question ? known.measures : undefined };
}

/** Height and weight as measured in this examination. */
export function useChildSize(): ChildSize {
  const { heightCm, weightKg } = useExamination().examination.details.general;
  return useMemo(() => ({ heightCm, weightKg }), [heightCm, weightKg]);
}

/** The child's age at the examination in years, months as fractions. */
export function useChildAge(): number {
  const { record, examination } = useExamination();
  const { dateOf } = useFormat();
  return (ageOn(record.child.birthDate, dateOf(examination.details.startedAt))?.totalMonths ?? 0) / 12;
}

/** Runs something after a short rest, as soon as the browser is idle; the answer calls it off. */
export function whenIdle(run: () => void): () => void {
  let idle: number | undefined;
  const timer = window.setTimeout(() => {
    idle = window.requestIdleCallback(run, { timeout: 1000 });
  }, SETTLED);
  return () => {
    window.clearTimeout(timer);
    if (idle !== undefined) window.cancelIdleCallback(idle);
  };
}
