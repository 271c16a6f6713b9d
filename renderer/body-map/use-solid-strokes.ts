import { useEffect, useMemo } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { BodyMapMark } from './body-map-props.ts';
import type { NumberedTrace } from './solid-numbers.ts';
import type { SolidBody } from './solid-picking.ts';
import type { SolidStage } from './solid-stage.ts';
import type { SolidStroke } from './solid-strokes.ts';
import { traceAddresses, traceShape } from './solid-trace.ts';
import { cameraOfViewpoint } from './solid-viewpoints.ts';

interface Shown {
  readonly stage: SolidStage | undefined;
  readonly body: SolidBody;
  readonly marks: readonly BodyMapMark[];
  /** The places of a line that is being made. */
  readonly draft: readonly BodyAddress[];
}

/** Shows the body with the marks and the line that is being made; another body or pose is shown whole, from the front. Returns the traces. */
export function useSolidStrokes({ stage, body, marks, draft }: Shown): readonly NumberedTrace[] {
  const traces = useMemo(() => marks.map(({ id, shape }) => ({ id, trace: traceShape(body, shape) })), [marks, body]);
  useEffect(() => {
    stage?.showBody(body);
    stage?.frame((viewport) => cameraOfViewpoint(body, 'front', viewport));
  }, [stage, body]);
  useEffect(() => {
    const chosen = new Set(marks.filter(({ selected }) => selected === true).map(({ id }) => id));
    const recorded = traces.map(({ id, trace }): SolidStroke => {
      return { ...trace, tone: chosen.has(id) ? 'chosen' : 'mark', withDots: false };
    });
    const made = traceAddresses(body, draft, false);
    stage?.showStrokes([...recorded, { ...made, tone: 'chosen', withDots: true }]);
  }, [stage, body, traces, marks, draft]);
  return traces;
}
