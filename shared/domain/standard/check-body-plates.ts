import type { BodyPlate, PlateDrawing } from '../body/plate.ts';
import type { Standard } from './standard.ts';
import { duplicatesOf, type StandardFault, unknownIdsOf } from './standard-fault.ts';

/** Checks the flat drawings: that their words and their drawings tell of the same parts, and that all they refer to is defined. */
export function checkBodyPlates(standard: Standard): readonly StandardFault[] {
  const file = 'body-plates';
  const { parts, plates } = standard[file];
  const { drawings } = standard['body-plate-drawings'];
  const named = plates.map(({ id }) => id);
  const drawn = drawings.map(({ plate }) => plate);
  return [
    ...checkEditions(standard),
    ...duplicatesOf(file, 'parts', parts),
    ...duplicatesOf(file, 'plates', plates),
    ...duplicatesOf(
      'body-plate-drawings',
      'drawings',
      drawn.map((id) => ({ id })),
    ),
    ...unknownIdsOf({ file, path: 'plates' }, named, new Set(drawn)),
    ...unknownIdsOf({ file: 'body-plate-drawings', path: 'drawings' }, drawn, new Set(named)),
    ...checkSources(standard),
    ...checkWords(standard),
    ...checkParts(standard),
    ...plates.flatMap((plate) => {
      const drawing = drawings.find((candidate) => candidate.plate === plate.id);
      return drawing === undefined ? [] : checkDrawing(plate, drawing, standard);
    }),
  ];
}

function checkEditions(standard: Standard): readonly StandardFault[] {
  return (['body-plates', 'body-plate-drawings'] as const)
    .filter((file) => standard[file].edition !== standard.edition.edition)
    .map((file) => ({ file, path: 'edition', kind: 'wrong-edition', value: standard[file].edition }));
}

function checkSources(standard: Standard): readonly StandardFault[] {
  const { sources, parts, plates, mixedDentition, clock } = standard['body-plates'];
  const used = [...parts, ...plates, mixedDentition, clock].map(({ source }) => source);
  return unknownIdsOf({ file: 'body-plates', path: 'sources' }, [...new Set(used)], new Set(Object.keys(sources)));
}

/** What each phrase about a place must hold, so that nothing of the place is lost in a sentence. */
const PLACEHOLDERS = {
  side: ['{part}', '{side}'],
  clock: ['{clock}', '{position}'],
  clockSpan: ['{from}', '{to}', '{position}'],
} as const;

function checkWords(standard: Standard): readonly StandardFault[] {
  const file = 'body-plates';
  const { words } = standard[file];
  return (['nl', 'en'] as const).flatMap((language) =>
    (['side', 'clock', 'clockSpan'] as const).flatMap((pattern) => {
      const phrase = words[language].patterns[pattern];
      return PLACEHOLDERS[pattern]
        .filter((placeholder) => !phrase.includes(placeholder))
        .map((value) => ({ file, path: `words.${language}.${pattern}`, kind: 'missing-placeholder', value }) as const);
    }),
  );
}

function checkParts(standard: Standard): readonly StandardFault[] {
  const file = 'body-plates';
  const regions = new Set(standard['body-regions'].regions.map(({ id }) => id));
  const items = new Set(standard['decision-aids'].find(({ id }) => id === 'ten-4-facesp')?.items.map(({ id }) => id));
  const options = new Set(
    standard.descriptors.flatMap(({ id, value }) =>
      'options' in value ? value.options.map((option) => `${id}.${option.id}`) : [],
    ),
  );
  return standard[file].parts.flatMap(({ id, parent, aspect, structure, ten4facesp }) => [
    ...unknownIdsOf({ file, path: `parts.${id}.parent` }, [parent], regions),
    ...unknownIdsOf(
      { file, path: `parts.${id}.aspect` },
      aspect === undefined ? [] : [aspect],
      aspectsOf(parent, standard),
    ),
    ...unknownIdsOf(
      { file, path: `parts.${id}.structure` },
      structure === undefined ? [] : [`${structure.descriptor}.${structure.option}`],
      options,
    ),
    ...unknownIdsOf({ file, path: `parts.${id}.ten4facesp` }, ten4facesp === undefined ? [] : [ten4facesp], items),
  ]);
}

/** The aspects by which a region of the mannequin is told apart. */
function aspectsOf(regionId: string, { 'body-regions': file }: Standard): ReadonlySet<string> {
  const scheme = file.regions.find(({ id }) => id === regionId)?.aspects;
  const aspects = scheme !== undefined && Object.hasOwn(file.aspectSchemes, scheme) ? file.aspectSchemes[scheme] : [];
  return new Set(aspects?.map(({ aspect }) => aspect));
}

/** Every part that a plate lists is drawn once, nothing else is drawn, and clocks and mirror images refer to what there is. */
function checkDrawing(plate: BodyPlate, drawing: PlateDrawing, standard: Standard): readonly StandardFault[] {
  const { parts, plates } = standard['body-plates'];
  const drawn = drawing.parts.map(({ id }) => id);
  const listed = new Set(plate.parts);
  const inWords = { file: 'body-plates', path: `plates.${plate.id}` };
  const inLines = { file: 'body-plate-drawings', path: `drawings.${plate.id}` };
  return [
    ...unknownIdsOf(inWords, plate.parts, new Set(parts.map(({ id }) => id))),
    ...unknownIdsOf(inWords, plate.parts, new Set(drawn)),
    ...unknownIdsOf(inLines, drawing.sharesPlacesWith, new Set(plates.map(({ id }) => id))),
    ...unknownIdsOf(inLines, drawn, listed),
    ...duplicatesOf(
      inLines.file,
      inLines.path,
      drawn.map((id) => ({ id })),
    ),
    ...unknownIdsOf(
      inLines,
      drawing.clocks.flatMap((clock) => clock.parts),
      listed,
    ),
    ...unknownIdsOf(inWords, plate.mirrorOf === undefined ? [] : [plate.mirrorOf], new Set(plates.map(({ id }) => id))),
  ];
}
