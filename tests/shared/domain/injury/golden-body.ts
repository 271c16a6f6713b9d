import type { BodyAddress } from '../../../../shared/domain/body/address.ts';
import { type BodyRegion, BodyRegionsFile } from '../../../../shared/domain/body/region.ts';

type Extent = BodyRegion['extents'][number];
type Spec = readonly [
  id: string,
  nl: string,
  article: 'de' | 'het',
  en: string,
  side: BodyRegion['side'],
  extent: Extent,
  more?: Partial<BodyRegion>,
];

const whole = (segment: Extent['segment']): Extent => ({ segment, along: [0, 1], around: [-180, 180] });
const limb = { aspects: 'limb', thirds: true } as const;

const specs: readonly Spec[] = [
  ['forehead', 'voorhoofd', 'het', 'forehead', 'midline', { segment: 'head', along: [0.2, 0.5], around: [-60, 60] }],
  ['cheek-left', 'linkerwang', 'de', 'left cheek', 'left', { segment: 'head', along: [0.5, 0.8], around: [20, 80] }],
  [
    'cheek-right',
    'rechterwang',
    'de',
    'right cheek',
    'right',
    { segment: 'head', along: [0.5, 0.8], around: [-80, -20] },
  ],
  ['scalp', 'behaarde hoofd', 'het', 'scalp', 'midline', { segment: 'head', along: [0, 0.2], around: [-180, 180] }],
  ['eye-left', 'linkeroog', 'het', 'left eye', 'left', whole('eye-left')],
  ['ear-right', 'rechteroor', 'het', 'right ear', 'right', whole('ear-right')],
  ['mouth', 'mond', 'de', 'mouth', 'midline', whole('mouth')],
  ['neck', 'hals', 'de', 'neck', 'midline', whole('neck')],
  ['chest', 'borst', 'de', 'chest', 'midline', { segment: 'trunk', along: [0, 0.5], around: [-90, 90] }],
  ['abdomen', 'buik', 'de', 'abdomen', 'midline', { segment: 'trunk', along: [0.5, 1], around: [-90, 90] }],
  ['back', 'rug', 'de', 'back', 'midline', { segment: 'trunk', along: [0, 1], around: [90, -90] }],
  ['buttock-left', 'linkerbil', 'de', 'left buttock', 'left', { segment: 'pelvis', along: [0, 1], around: [90, 180] }],
  ['groin', 'liesstreek', 'de', 'groin', 'midline', { segment: 'pelvis', along: [0, 1], around: [-90, 90] }],
  ['upper-arm-left', 'linkerbovenarm', 'de', 'left upper arm', 'left', whole('upper-arm-left'), limb],
  ['forearm-right', 'rechteronderarm', 'de', 'right forearm', 'right', whole('forearm-right'), limb],
  [
    'palm-left',
    'linkerhandpalm',
    'de',
    'left palm',
    'left',
    { segment: 'hand-left', along: [0, 1], around: [-90, 90] },
  ],
  [
    'hand-back-left',
    'linkerhandrug',
    'de',
    'back of the left hand',
    'left',
    { segment: 'hand-left', along: [0, 1], around: [90, -90] },
  ],
  ['finger-3-right', 'rechtermiddelvinger', 'de', 'right middle finger', 'right', whole('finger-3-right')],
  ['thigh-right', 'rechterbovenbeen', 'het', 'right thigh', 'right', whole('thigh-right'), limb],
  ['lower-leg-left', 'linkeronderbeen', 'het', 'left lower leg', 'left', whole('lower-leg-left'), limb],
  [
    'foot-back-right',
    'rechtervoetrug',
    'de',
    'upper side of the right foot',
    'right',
    { segment: 'foot-right', along: [0, 1], around: [-90, 90] },
  ],
  [
    'sole-right',
    'rechtervoetzool',
    'de',
    'sole of the right foot',
    'right',
    { segment: 'foot-right', along: [0, 1], around: [90, -90] },
  ],
];

const words = (language: 'nl' | 'en') => ({
  aspects:
    language === 'nl'
      ? {
          front: 'voorzijde',
          back: 'achterzijde',
          inner: 'binnenzijde',
          outer: 'buitenzijde',
          palm: 'palm',
          dorsum: 'rug',
          'upper-side': 'bovenzijde',
          sole: 'zool',
          'thumb-side': 'duimzijde',
          'little-finger-side': 'pinkzijde',
        }
      : {
          front: 'front',
          back: 'back',
          inner: 'inner side',
          outer: 'outer side',
          palm: 'palm',
          dorsum: 'back',
          'upper-side': 'upper side',
          sole: 'sole',
          'thumb-side': 'thumb side',
          'little-finger-side': 'little finger side',
        },
  thirds:
    language === 'nl'
      ? { upper: 'bovenste derde deel', middle: 'middelste derde deel', lower: 'onderste derde deel' }
      : { upper: 'upper third', middle: 'middle third', lower: 'lower third' },
  besideMidline:
    language === 'nl'
      ? { left: 'links van de middellijn', right: 'rechts van de middellijn', midline: 'in de middellijn' }
      : { left: 'left of the midline', right: 'right of the midline', midline: 'in the midline' },
  patterns: {
    region: '{region}',
    third: '{region}',
    aspect: '{region}',
    aspectAndThird: '{region}',
    besideMidline: '{place}',
  },
});

/** A body of twenty regions with plain names: enough for a sentence of every kind, independent of the edition's own regions. */
export const goldenBody: BodyRegionsFile = BodyRegionsFile.parse({
  model: 1,
  edition: '2026.1',
  midlineHalfWidth: 5,
  sources: { test: 'made for tests' },
  aspectSchemes: {
    limb: [
      { aspect: 'front', around: [-45, 45] },
      { aspect: 'outer', around: [45, 135] },
      { aspect: 'back', around: [135, -135] },
      { aspect: 'inner', around: [-135, -45] },
    ],
  },
  words: { nl: words('nl'), en: words('en') },
  regions: specs.map(([id, nl, article, en, side, extent, more]) => ({
    id,
    label: { nl, en },
    article,
    parent: null,
    side,
    lundBrowder: null,
    ten4facesp: null,
    extents: [extent],
    source: 'test',
    verified: false,
    ...more,
  })),
});

const at = (segment: BodyAddress['segment'], along: number, around: number): BodyAddress => ({
  model: 1,
  segment,
  along,
  around,
});

/** Named points on that body. */
export const place = {
  forehead: at('head', 0.3, 0),
  foreheadLeft: at('head', 0.3, 30),
  cheekLeft: at('head', 0.6, 50),
  cheekRight: at('head', 0.6, -50),
  scalp: at('head', 0.1, 100),
  eyeLeft: at('eye-left', 0.5, 0),
  earRight: at('ear-right', 0.5, 90),
  mouth: at('mouth', 0.5, 0),
  neckRight: at('neck', 0.5, -60),
  neckFront: at('neck', 0.5, 0),
  chestRight: at('trunk', 0.3, -40),
  chestLeft: at('trunk', 0.3, 40),
  abdomenLeft: at('trunk', 0.7, 30),
  backLeft: at('trunk', 0.4, 150),
  backRight: at('trunk', 0.4, -150),
  buttockLeft: at('pelvis', 0.5, 140),
  groin: at('pelvis', 0.9, 0),
  upperArmOuter: at('upper-arm-left', 0.5, 90),
  upperArmInner: at('upper-arm-left', 0.2, -90),
  forearmBack: at('forearm-right', 0.9, 180),
  forearmFront: at('forearm-right', 0.5, 0),
  palm: at('hand-left', 0.5, 0),
  backOfHand: at('hand-left', 0.5, 170),
  middleFinger: at('finger-3-right', 0.9, 180),
  thighFront: at('thigh-right', 0.5, 0),
  thighOuter: at('thigh-right', 0.2, 90),
  shinFront: at('lower-leg-left', 0.5, 0),
  calf: at('lower-leg-left', 0.2, 180),
  sole: at('foot-right', 0.5, 180),
  footUpper: at('foot-right', 0.5, 0),
} as const;
