import type { BodyShape } from '../../shared/domain/body/address.ts';
import type { LocationDescription } from '../../shared/domain/body/describe-location.ts';
import type { ChildSize } from '../../shared/domain/body/measure-child.ts';
import type { PlateShape } from '../../shared/domain/body/plate-place.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import type { PlateMapProps } from './plate-props.ts';

/** A numbered drawing on the map. */
export interface BodyMapMark {
  readonly id: string;
  readonly number: number;
  readonly shape: BodyShape;
  /** The same injury on a flat drawing, where it was drawn there; `shape` is then its anchor on the mannequin. */
  readonly plate?: PlateShape | undefined;
  readonly selected?: boolean;
  /** Only recalled from an earlier examination: drawn faintly, and not in 3D. */
  readonly recalled?: boolean;
  /** What the mark is, for its accessible name and tooltip, e.g. "Letsel 3, blauwe plek"; default its number. */
  readonly label?: string;
}

/** A drawing to turn to; every new request is a new object. */
export interface DrawingRequest {
  /** What is to be shown: a view, or `<group>:<entry>`. */
  readonly shown: string;
}

export interface BodyMapProps {
  /** The child's age, fractions included; the nearest drawing is shown. */
  readonly ageYears: number;
  /** The measured height and weight of the child, as far as known, for the scale beside a drawing. */
  readonly child?: ChildSize | undefined;
  readonly regions: BodyRegionsFile;
  readonly marks: readonly BodyMapMark[];
  /** Called with a new or changed point, line or outline and where it begins; without it the map only shows. */
  readonly onPlace?: ((shape: BodyShape, location: LocationDescription) => void) | undefined;
  readonly onSelect: (id: string) => void;
  /** The flat drawings beside the mannequin; without them there are none. */
  readonly plates?: PlateMapProps | undefined;
  /** Turns to a drawing from outside the map. */
  readonly request?: DrawingRequest | undefined;
  readonly language: 'nl' | 'en';
  readonly labels: BodyMapWords;
}
