import type { BodyMapMark, BodyMapProps, DrawingRequest } from './body-map-props.ts';
import type { MapPaneEntry, MapPaneKind } from './map-panes.ts';
import { placeOnPlate } from './place-on-plate.ts';
import { type PlateFamily, plateFamilies } from './plate-families.ts';
import { PlatePane } from './plate-pane.tsx';

/** The flat drawings in the choice of views: those that fit the child first, the others said to be such. */
export const platePanes: MapPaneKind = { group: 'plates', entries, Pane: PlatePane };

function entries({ plates, ageYears, language }: BodyMapProps): readonly MapPaneEntry[] {
  if (plates === undefined) return [];
  const { sources, sex, words } = plates;
  return plateFamilies(sources, { sex, ageYears }).map((family) => ({
    id: family.id,
    label: family.fits ? family.label[language] : words.other({ plate: family.label[language] }),
    shows: (mark) => showsMark(family, mark),
  }));
}

/** By what name the map turns to a family. */
export const requestFor = ({ id }: PlateFamily): DrawingRequest => ({ shown: `${platePanes.group}:${id}` });

/** Whether any drawing of a family shows a mark. */
const showsMark = ({ variants }: PlateFamily, { plate }: BodyMapMark): boolean =>
  plate !== undefined && variants.some(({ drawing }) => placeOnPlate(drawing, plate) !== undefined);
