import { useCallback, useEffect, useMemo, useState } from 'react';
import { leadAddress } from '../../shared/domain/body/address.ts';
import { viewShowing } from '../../shared/domain/body/view-showing.ts';
import type { BodyMapMark, BodyMapProps } from './body-map-props.ts';
import { type DrawingChoice, labelOf, listDrawings, paneOf, type ShownId, viewOf } from './drawing-choice.ts';
import { lastChoice } from './last-choice.ts';
import type { LoadedBody } from './load-body.ts';
import { placeShape } from './place-marks.ts';
import { useLatestRef } from './use-latest.ts';

export interface Shown {
  readonly id: ShownId;
  readonly choice: DrawingChoice;
  readonly show: (id: ShownId) => void;
}

/** Which drawing is shown: the last one used, as far as there is one for this child; a mark that becomes chosen is brought into sight. */
export function useShown(map: BodyMapProps, body: LoadedBody, chosen: BodyMapMark | undefined): Shown {
  const [wanted, setWanted] = useState(lastChoice.shown);
  const choice = useMemo(() => listDrawings(map, body), [map, body]);
  const isThere = labelOf(wanted, choice, map.labels) !== wanted;
  const id = isThere ? wanted : (choice.sides[0]?.id ?? body.views[0]?.id ?? wanted);
  const show = useCallback((next: ShownId) => {
    lastChoice.shown = next;
    setWanted(next);
  }, []);
  const latest = useLatestRef({ id, map, body });
  const chosenId = chosen?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another chosen mark changes the drawing, not a change of the mark
  useEffect(() => {
    if (chosen === undefined) return;
    const other = drawingOf(chosen, latest.current);
    if (other !== undefined) show(other);
  }, [chosenId, show]);
  const { request } = map;
  useEffect(() => {
    if (request !== undefined) show(request.shown);
  }, [request, show]);
  return { id, choice, show };
}

interface NowShown {
  readonly id: ShownId;
  readonly map: BodyMapProps;
  readonly body: LoadedBody;
}

/** The drawing to turn to for a mark; nothing when the one that is shown has it in sight. */
function drawingOf(mark: BodyMapMark, { id, map, body }: NowShown): ShownId | undefined {
  const { model, views } = body;
  const view = viewOf(id, views);
  const pane = paneOf(id, map, body);
  if (id === 'all' || pane?.entry.shows(mark) === true) return undefined;
  if (view !== undefined && placeShape(model, view, mark.shape).isVisible) return undefined;
  const preferred = view ?? views[0];
  if (preferred === undefined) return undefined;
  return viewShowing(model, views, { address: leadAddress(mark.shape), preferred }).id;
}
