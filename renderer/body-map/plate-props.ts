import type { PlateShape } from '../../shared/domain/body/plate-place.ts';
import type { BodyPlatesWords } from '../../shared/text/body-plates.nl.ts';
import type { PlateSources } from './plate-families.ts';

/** What the map needs for its flat drawings. */
export interface PlateMapProps {
  readonly sources: PlateSources;
  /** A code of the list `sex`; drawings for the other sex come last. */
  readonly sex: string;
  /** Called with a new point, line or outline on a flat drawing; without it the drawings only show. */
  readonly onPlace: ((shape: PlateShape) => void) | undefined;
  readonly words: BodyPlatesWords;
}
