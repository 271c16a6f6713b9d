import { useEffect, useReducer, useRef } from 'react';
import { type LabelLayout, layoutLabels } from '../../shared/domain/body/layout-labels.ts';
import type { BodyView, ViewPoint } from '../../shared/domain/body/view.ts';
import { LABEL_HEIGHT } from './label-size.ts';
import type { DrawingBounds } from './use-zoom.ts';

/** A label of a mark; its width is in pixels. */
export interface MarkLabel {
  readonly id: string;
  readonly anchor: ViewPoint;
  readonly width: number;
}

export interface LabelSituation {
  readonly view: BodyView;
  readonly labels: readonly MarkLabel[];
  /** Nothing as long as the size on the screen is not known. */
  readonly bounds: DrawingBounds | undefined;
  /** View units in one pixel of the screen. */
  readonly pixel: number;
}

type Known = LabelSituation & { readonly bounds: DrawingBounds };
type Settled = Known & {
  readonly layout: LabelLayout;
  readonly index: ReadonlyMap<string, number>;
};

/** Up to so many labels are laid out anew at every change. */
const FEW = 40;
/** More new labels than this at once are not a mark being drawn. */
const MOST_NEW = 3;
/** How long nothing may change before many labels are laid out anew, in ms. */
const REST = 350;

/**
 * Where labels stand. Few are laid out at every change; of many, each keeps its distance to its mark on the screen while marks are drawn,
 * changed or enlarged, and all are laid out anew once nothing has changed for a while.
 */
export function useLabelLayout(now: LabelSituation): LabelLayout | undefined {
  const settled = useRef<Settled>(undefined);
  const [, renew] = useReducer((count: number) => count + 1, 0);
  if (isKnown(now) && mustSettle(settled.current, now)) settled.current = settle(now, settled.current);
  const shown = settled.current;
  const isBehind = shown !== undefined && isKnown(now) && !isSame(shown, now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change begins the rest anew although not all are read
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => {
      settled.current = settle(now, settled.current);
      renew();
    }, REST);
    return () => clearTimeout(timer);
  }, [isBehind, now.labels, now.bounds, now.pixel]);
  if (shown === undefined || !isKnown(now)) return undefined;
  return isBehind ? follow(shown, now) : shown.layout;
}

const isKnown = (situation: LabelSituation): situation is Known => situation.bounds !== undefined;

function mustSettle(before: Settled | undefined, now: Known): boolean {
  if (before === undefined || before.view !== now.view) return true;
  if (now.labels.length <= FEW) return !isSame(before, now);
  return now.labels.filter(({ id }) => !before.index.has(id)).length > MOST_NEW;
}

function isSame(a: Known, b: Known): boolean {
  if (a.pixel !== b.pixel || a.view !== b.view || a.labels.length !== b.labels.length) return false;
  if (a.bounds.some((value, side) => value !== b.bounds[side])) return false;
  return a.labels.every((label, index) => {
    const other = b.labels[index];
    return label.id === other?.id && label.width === other.width && isAt(label.anchor, other.anchor);
  });
}

const isAt = (a: ViewPoint, b: ViewPoint | undefined): boolean => a.x === b?.x && a.y === b.y;

/** Labels that stand where they stood keep the same place as a value, so that their marks are not drawn anew. */
function settle(now: LabelSituation & { readonly bounds: DrawingBounds | undefined }, before?: Settled): Settled {
  const { view, labels, pixel } = now;
  const bounds = now.bounds ?? view.viewBox;
  const requests = labels.map(({ anchor, width }) => ({
    anchor,
    width: width * pixel,
  }));
  const { places, scale } = layoutLabels(requests, {
    bounds,
    height: LABEL_HEIGHT * pixel,
    gap: 2 * pixel,
  });
  const kept = places.map((place, index) => {
    const old = before?.layout.places[before.index.get(labels[index]?.id ?? '') ?? -1];
    return old !== undefined && isAt(place, old) ? old : place;
  });
  const index = new Map(labels.map(({ id }, at) => [id, at]));
  return {
    view,
    labels,
    bounds,
    pixel,
    layout: { places: kept, scale },
    index,
  };
}

function follow({ labels, pixel, layout, index }: Settled, now: Known): LabelLayout {
  const enlarged = now.pixel / pixel;
  const places = now.labels.map(({ id, anchor }): ViewPoint => {
    const at = index.get(id) ?? -1;
    const [place, from] = [layout.places[at], labels[at]?.anchor];
    if (place === undefined || from === undefined)
      return {
        x: anchor.x + LABEL_HEIGHT * now.pixel,
        y: anchor.y - LABEL_HEIGHT * now.pixel,
      };
    if (enlarged === 1 && isAt(anchor, from)) return place;
    return {
      x: anchor.x + (place.x - from.x) * enlarged,
      y: anchor.y + (place.y - from.y) * enlarged,
    };
  });
  return { places, scale: layout.scale };
}
