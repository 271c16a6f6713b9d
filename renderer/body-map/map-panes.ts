import type { ComponentType, KeyboardEvent } from 'react';
import type { BodyAddress, BodyShape } from '../../shared/domain/body/address.ts';
import type { BodyMapMark, BodyMapProps } from './body-map-props.ts';
import type { LoadedBody } from './load-body.ts';
import type { MapTool } from './map-tool.ts';

/** What a drawing of another kind than the mannequin's views gets from the map. */
export interface MapPaneProps {
  /** Which of the kind's entries is shown. */
  readonly entry: string;
  /** All that the map itself was given: marks, `onSelect`, words, language. */
  readonly map: BodyMapProps;
  readonly body: LoadedBody;
  readonly tool: MapTool;
  readonly cursor: BodyAddress | undefined;
  readonly onCursor: (address: BodyAddress) => void;
  /** Places or changes a drawing on the mannequin; absent where nothing may be recorded. */
  readonly onShape: ((shape: BodyShape) => void) | undefined;
  /** Says in the live region what lies under the pointer, or nothing. */
  readonly onTell: (words: string | undefined) => void;
  /** The keys that work on every drawing (views, tools, undo, help); says whether the key was one of them and has been dealt with. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The id of the help text that describes the drawing. */
  readonly helpId: string;
}

/** One drawing in the choice of views. */
export interface MapPaneEntry {
  readonly id: string;
  readonly label: string;
  /** Whether a mark is drawn here. */
  readonly shows: (mark: BodyMapMark) => boolean;
}

/** A kind of drawing beside the mannequin's views. */
export interface MapPaneKind {
  readonly group: 'plates' | 'solid';
  /** The drawings of this kind for this child, in the order of the choice; none leaves the group out. */
  readonly entries: (map: BodyMapProps, body: LoadedBody) => readonly MapPaneEntry[];
  readonly Pane: ComponentType<MapPaneProps>;
}
