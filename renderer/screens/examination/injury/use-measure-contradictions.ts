import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { BodyModel } from '../../../../shared/domain/body/mesh.ts';
import { InjuryCount, InjurySize, LandmarkRecord } from '../../../../shared/domain/injury/injury.ts';
import {
  type MeasureContradictionCode,
  type MeasuredDetails,
  measureContradictions,
} from '../../../../shared/domain/injury/measure-contradictions.ts';
import { pruneEmpty } from '../../../api/prune-empty.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryControl, InjuryDraft } from './injury-draft.ts';
import { landmarksOfDraft } from './landmark-draft.ts';
import { useChildSize, whenIdle } from './use-drawing-measures.ts';

const Distances = z.array(LandmarkRecord);

/** What of the sizes and distances in a form contradicts its drawing, as soon as the typing rests; half typed values are not compared. */
export function useMeasureContradictions(
  control: InjuryControl,
  body: BodyModel | undefined,
): readonly MeasureContradictionCode[] {
  const { landmarks } = useLookup().standard['body-landmarks'];
  const child = useChildSize();
  const [shape, plate, count, size, distances, drawnArea] = useWatch({
    control,
    name: ['shape', 'plate', 'count', 'size', 'landmarks', 'drawnArea'],
  });
  const [codes, setCodes] = useState<readonly MeasureContradictionCode[]>([]);
  // Watched values are new objects at every keystroke; what they say changes less often.
  const said = JSON.stringify(measuredOf({ shape, plate, count, size, landmarks: distances, drawnArea }));
  useEffect(() => {
    const details = said === undefined ? undefined : (JSON.parse(said) as MeasuredDetails); // Written one line above.
    if (body === undefined || details === undefined) return setCodes([]);
    return whenIdle(() => setCodes(measureContradictions(details, { body, landmarks, child })));
  }, [said, body, landmarks, child]);
  return codes;
}

type Watched = Pick<InjuryDraft, 'shape' | 'plate' | 'count' | 'size' | 'landmarks' | 'drawnArea'>;

function measuredOf({ shape, plate, count, size, landmarks, drawnArea }: Watched): MeasuredDetails | undefined {
  if (shape === null || plate !== null) return undefined;
  return {
    shape,
    count: InjuryCount.safeParse(count).data ?? { kind: 'single' },
    size: InjurySize.safeParse(pruneEmpty(size)).data,
    landmarks: Distances.safeParse(pruneEmpty(landmarksOfDraft(landmarks))).data,
    drawnArea: drawnArea ?? undefined,
  };
}
