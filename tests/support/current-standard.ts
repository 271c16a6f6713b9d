import { existsSync, readFileSync } from 'node:fs';
import { BodyRegionsFile, LandmarksFile } from '../../shared/domain/body/region.ts';
import { createLookup, type StandardLookup } from '../../shared/domain/standard/lookup.ts';
import { Standard, standardFiles } from '../../shared/domain/standard/standard.ts';

const folder = new URL('../../resources/standard/2026.1/', import.meta.url);

function read(file: string): unknown {
  const url = new URL(`${file}.json`, folder);
  if (existsSync(url)) return JSON.parse(readFileSync(url, 'utf8'));
  if (file === 'body-regions') return smallRegions;
  if (file === 'body-landmarks') return smallLandmarks;
  throw new Error(`The edition lacks ${file}.json`);
}

const words = {
  patterns: {
    region: '{region}',
    third: '{region}, {third}',
    aspect: '{aspect} van {article} {region}',
    aspectAndThird: '{aspect} van {article} {region}, {third}',
    besideMidline: '{place}, {side}',
  },
  aspects: {
    front: 'voorzijde',
    back: 'achterzijde',
    inner: 'binnenzijde',
    outer: 'buitenzijde',
    palm: 'handpalm',
    dorsum: 'handrug',
    sole: 'voetzool',
    'thumb-side': 'duimzijde',
    'little-finger-side': 'pinkzijde',
  },
  thirds: { upper: 'bovenste derde deel', middle: 'middelste derde deel', lower: 'onderste derde deel' },
  besideMidline: { left: 'links van het midden', right: 'rechts van het midden', midline: 'in het midden' },
};
const region = (id: string, nl: string, segment: string, side: string) => ({
  id,
  label: { nl, en: id.replaceAll('-', ' ') },
  article: 'de',
  parent: null,
  side,
  lundBrowder: null,
  ten4facesp: null,
  aspects: 'limb',
  thirds: true,
  extents: [{ segment, along: [0, 1], around: [-180, 180] }],
  source: 'own',
  verified: false,
});
const smallRegions = BodyRegionsFile.parse({
  model: 1,
  edition: '2026.1',
  midlineHalfWidth: 4,
  sources: { own: 'test' },
  aspectSchemes: {
    limb: [
      { aspect: 'front', around: [-45, 45] },
      { aspect: 'outer', around: [45, 135] },
      { aspect: 'back', around: [135, -135] },
      { aspect: 'inner', around: [-135, -45] },
    ],
  },
  words: { nl: words, en: words },
  regions: [
    region('upper-arm-left', 'linker bovenarm', 'upper-arm-left', 'left'),
    region('lower-leg-right', 'rechter onderbeen', 'lower-leg-right', 'right'),
  ],
});
const smallLandmarks = LandmarksFile.parse({
  model: 1,
  edition: '2026.1',
  sources: { own: 'test' },
  landmarks: [
    {
      id: 'navel',
      label: { nl: 'navel', en: 'navel' },
      article: 'de',
      side: 'midline',
      at: { model: 1, segment: 'trunk', along: 0.7, around: 0 },
      source: 'own',
      verified: false,
    },
  ],
});

/** The edition that ships, read once and checked by its schema. */
export const currentStandard: StandardLookup = createLookup(
  Standard.parse(Object.fromEntries(standardFiles.map((file) => [file, read(file)]))),
);
