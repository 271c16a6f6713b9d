import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { BodyMapProps } from './body-map-props.ts';
import type { LoadedBody } from './load-body.ts';
import type { MapTool } from './map-tool.ts';
import type { Drawing } from './use-drawing.ts';
import type { MapWords } from './use-map-words.ts';
import type { ShapeEditing } from './use-shape-editing.ts';
import type { ShapeHistory } from './use-shape-history.ts';
import type { Shown } from './use-shown.ts';

/** What the parts of the map share. */
export interface MapParts {
  readonly map: BodyMapProps;
  readonly body: LoadedBody;
  readonly shown: Shown;
  readonly tool: MapTool;
  readonly cursor: BodyAddress | undefined;
  readonly setCursor: (address: BodyAddress) => void;
  readonly drawing: Drawing<BodyAddress>;
  readonly editing: ShapeEditing | undefined;
  readonly history: ShapeHistory;
  readonly words: MapWords;
}
