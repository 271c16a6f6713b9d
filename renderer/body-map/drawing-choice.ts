import type { BodyView, BodyViewId } from '../../shared/domain/body/view.ts';
import { WHOLE_BODY_VIEW_IDS } from '../../shared/domain/body/view.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import type { BodyMapProps } from './body-map-props.ts';
import type { LoadedBody } from './load-body.ts';
import type { MapPaneEntry, MapPaneKind } from './map-panes.ts';
import { PANE_KINDS } from './pane-kinds.ts';

/** What is shown: a view of the body, `all` sides beside each other, or `<group>:<entry>` of another kind of drawing. */
export type ShownId = string;

export type DrawingGroup = 'head' | 'trunk' | 'hands' | 'feet' | 'postures' | MapPaneKind['group'];

export interface DrawingOption {
  readonly id: ShownId;
  readonly label: string;
}

/** The drawings of one group, in the order of the choice. */
export interface OptionGroup {
  readonly group: DrawingGroup;
  readonly label: string;
  readonly options: readonly DrawingOption[];
}

/** All drawings there are for a child. */
export interface DrawingChoice {
  /** The sides of the whole body, `all` last when there are several. */
  readonly sides: readonly DrawingOption[];
  readonly groups: readonly OptionGroup[];
}

const GROUP_OF_VIEW: readonly (readonly [DrawingGroup, RegExp])[] = [
  ['head', /^head-/],
  ['trunk', /^(neck-chest|back-buttocks)$/],
  ['hands', /^hand-/],
  ['feet', /^foot-/],
  ['postures', /^(arms-up|frog-leg)$/],
];

/** Lists what can be shown; a drawing that was not built is not offered. */
export function listDrawings(map: BodyMapProps, body: LoadedBody): DrawingChoice {
  const { labels } = map;
  const option = ({ id }: BodyView): DrawingOption => ({ id, label: labels.views[id] });
  const sides = WHOLE_BODY_VIEW_IDS.flatMap((id) => body.views.filter((view) => view.id === id)).map(option);
  const ofViews = GROUP_OF_VIEW.map(([group, pattern]) => ({
    group,
    options: body.views.filter(({ id }) => pattern.test(id)).map(option),
  }));
  const ofPanes = PANE_KINDS.map(({ group, entries }) => ({
    group,
    options: entries(map, body).map(({ id, label }) => ({ id: `${group}:${id}`, label })),
  }));
  return {
    sides: sides.length > 1 ? [...sides, { id: 'all', label: labels.allShort }] : sides,
    groups: [...ofViews, ...ofPanes]
      .filter(({ options }) => options.length > 0)
      .map(({ group, options }) => ({ group, label: labels.groups[group], options })),
  };
}

/** The kind and entry behind an id of `<group>:<entry>`; nothing for the views of the body. */
export function paneOf(
  shown: ShownId,
  map: BodyMapProps,
  body: LoadedBody,
): { readonly kind: MapPaneKind; readonly entry: MapPaneEntry } | undefined {
  const [group, id] = shown.split(/:(.*)/s);
  const kind = PANE_KINDS.find((each) => each.group === group);
  const entry = kind?.entries(map, body).find((each) => each.id === id);
  return kind === undefined || entry === undefined ? undefined : { kind, entry };
}

/** The option after (or before) the one shown within a group, round and round; its first from outside. */
export function stepWithin(options: readonly DrawingOption[], shown: ShownId, by: 1 | -1): ShownId | undefined {
  const at = options.findIndex(({ id }) => id === shown);
  return options[at === -1 ? 0 : (at + by + options.length) % options.length]?.id;
}

/** How a drawing is called, in the words of its own control. */
export const labelOf = (shown: ShownId, { sides, groups }: DrawingChoice, words: BodyMapWords): string =>
  shown === 'all'
    ? words.views.all
    : ([...sides, ...groups.flatMap(({ options }) => options)].find(({ id }) => id === shown)?.label ?? shown);

/** The view behind an id, if it is one. */
export const viewOf = (shown: ShownId, views: readonly BodyView[]): BodyView | undefined =>
  views.find(({ id }: { readonly id: BodyViewId }) => id === shown);
