import { type FocusEvent, type KeyboardEvent, memo, useMemo, useState } from 'react';
import { leadAddress } from '../../shared/domain/body/address.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { isWholeBody, viewShowing } from '../../shared/domain/body/view-showing.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import type { BodyMapMark } from './body-map-props.ts';
import { labelWidth } from './label-size.ts';
import { MarkOnSheet } from './mark-on-sheet.tsx';
import { type PlacedShape, placeShape } from './place-marks.ts';
import { useLabelLayout } from './use-label-layout.ts';
import type { DrawingBounds } from './use-zoom.ts';

export interface MarkLayerProps {
  readonly model: BodyModel;
  readonly views: readonly BodyView[];
  readonly view: BodyView;
  readonly marks: readonly BodyMapMark[];
  /** View units in one pixel of the screen, so that numbers stay readable at any enlargement. */
  readonly pixel: number;
  /** What the screen shows of the sheet while it is not enlarged; nothing is drawn before it is known. */
  readonly bounds: DrawingBounds | undefined;
  readonly words: BodyMapWords;
  /** Whether the drawing stands alone: then marks out of sight are there as well and say which other drawing shows them. */
  readonly isAlone: boolean;
  readonly nameOf: (mark: BodyMapMark, isHidden: boolean) => string;
  readonly onSelect: (id: string) => void;
}

/** With more marks out of sight than this their numbers stand without the name of the drawing that shows them. */
const MOST_POINTERS = 12;

/**
 * The numbered marks that the drawing has; what lies on another side of the body is dashed and says where it can be seen. The marks are one
 * stop of the Tab key; from there `[` and `]` go along them.
 */
export const MarkLayer = memo(function MarkLayer(props: MarkLayerProps) {
  const { view, pixel, bounds, nameOf, onSelect } = props;
  const shown = useShownMarks(props);
  const labels = useMemo(
    () =>
      shown.map(({ mark, text, placed }) => ({
        id: mark.id,
        anchor: placed.anchor,
        width: labelWidth(text),
      })),
    [shown],
  );
  const layout = useLabelLayout({ view, labels, bounds, pixel });
  const [stop, setStop] = useState<string | undefined>(undefined);
  const current = shown.find(({ mark }) => mark.id === stop) ?? shown.find(({ mark }) => mark.selected) ?? shown[0];
  const remember = (event: FocusEvent): void => {
    const id = event.target.getAttribute('data-mark');
    if (id !== null) setStop(id);
  };
  if (layout === undefined) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: remembers which of its marks had the focus, and takes their keys
    <g onFocus={remember} onKeyDown={(event) => stepMarks(event, onSelect)}>
      {shown.map(({ mark, placed, text }, index) => (
        <MarkOnSheet
          key={mark.id}
          {...{ mark, placed, text, nameOf, onSelect }}
          at={layout.places[index] ?? placed.anchor}
          scale={layout.scale}
          isStop={mark === current?.mark}
        />
      ))}
    </g>
  );
});

interface ShownMark {
  readonly mark: BodyMapMark;
  readonly placed: PlacedShape;
  readonly text: string;
}

function useShownMarks({ model, views, view, marks, words, isAlone }: MarkLayerProps): readonly ShownMark[] {
  return useMemo(() => {
    const isElsewhere = ({ shape }: BodyMapMark): boolean =>
      views.some((other) => isWholeBody(other) && placeShape(model, other, shape).isVisible);
    const placed = marks
      .map((mark) => ({ mark, placed: placeShape(model, view, mark.shape) }))
      .filter((each) => each.placed.isInView && (isAlone || each.placed.isVisible || !isElsewhere(each.mark)));
    const hidden = placed.filter((each) => !each.placed.isVisible);
    return placed.map(({ mark, placed: shape }): ShownMark => {
      const number = mark.recalled === true ? `(${mark.number})` : String(mark.number);
      if (shape.isVisible || !isAlone || hidden.length > MOST_POINTERS) return { mark, placed: shape, text: number };
      const other = viewShowing(model, views, {
        address: leadAddress(mark.shape),
        preferred: view,
      });
      const text =
        other === view
          ? number
          : words.elsewhere({
              number: mark.number,
              view: words.views[other.id],
            });
      return { mark, placed: shape, text };
    });
  }, [model, views, view, marks, words, isAlone]);
}

/** Enter and Space choose the mark that has the focus; `[` and `]` go to the one before and after. */
function stepMarks(event: KeyboardEvent<SVGGElement>, onSelect: (id: string) => void): void {
  const focused = event.target instanceof Element ? event.target.getAttribute('data-mark') : null;
  if (focused === null || event.ctrlKey) return;
  if (event.key === 'Enter' || event.key === ' ') onSelect(focused);
  else if (event.key === '[' || event.key === ']') focusMark(event.currentTarget, event.key === ']' ? 1 : -1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Moves the focus to the mark before or after the one that has it, or that the Tab key would reach; by number, round and round. */
export function focusMark(within: Element, by: 1 | -1): void {
  const marks = [...within.querySelectorAll<SVGGElement>('[data-mark]')];
  const ordered = marks.toSorted((a, b) => Number(a.dataset.number) - Number(b.dataset.number));
  const { activeElement } = document;
  const at = ordered.findIndex((mark) => mark.isSameNode(activeElement));
  const stop = ordered.findIndex((mark) => mark.tabIndex === 0);
  const next = at === -1 ? stop : (at + by + ordered.length) % ordered.length;
  ordered[next]?.focus();
}
