import type { MapPaneKind } from './map-panes.ts';
import { platePanes } from './plate-panes.ts';
import { solidPane } from './solid-pane.tsx';

/** The kinds of drawings beside the mannequin's views, in the order of the choice. */
export const PANE_KINDS: readonly MapPaneKind[] = [platePanes, solidPane];
