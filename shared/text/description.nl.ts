import { capitalise, centimetres, finishSentence, joinList, joinParts, joinPresent, shortFirst } from './sentence.ts';

/** A place on the body in words of the regions file. */
export interface PlaceWords {
  /** Whether something lies on the skin there, or beneath or inside. */
  readonly placed: 'on' | 'at';
  readonly region: string;
  readonly article: string;
  /** Said before the article of something on the skin, where it is not "op". */
  readonly preposition?: string;
  readonly aspect?: { readonly id: string; readonly word: string };
  readonly third?: string;
  /** Left, right or in the middle of a region that lies on both sides. */
  readonly beside?: string;
  /** Distances to landmarks, in words; those found on the map are told apart from those measured on the child. */
  readonly distances?: { readonly measured: readonly string[]; readonly drawn: readonly string[] };
  /** The hours of a place that is read on a clock, and how the child lay. */
  readonly hours?: string;
  /** Drawn on a flat drawing, so that the part itself is meant; its article is empty where it is named by number. */
  readonly exact?: true;
  /** Further regions that the drawing reaches, each with its Dutch article. */
  readonly reaching: readonly { readonly region: string; readonly article: string }[];
}

export interface CountWords {
  readonly kind: 'single' | 'exact' | 'cluster';
  readonly number?: number;
}

export interface NounWords {
  readonly singular: string;
  readonly plural: string;
  readonly article: string;
  /** Said without an indefinite article: "letsel van het oog". */
  readonly uncounted: boolean;
  /** Said in the sentences after the first. */
  readonly again: { readonly singular: string; readonly plural: string; readonly article: string };
}

export interface SizeWords {
  readonly count: CountWords['kind'];
  readonly lengthMm: number;
  readonly widthMm?: number;
  readonly depthMm?: number;
  readonly orientation?: 'longitudinal' | 'transverse' | 'oblique' | 'round';
  /** How it was obtained, where that is not on the child. */
  readonly estimated: boolean;
  readonly inPhoto: boolean;
}

const numbers = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];
const numberWord = (value: number): string => numbers[value] ?? String(value);

const and = (items: readonly string[]): string => joinList(items, 'en');
const cm = (lengths: readonly number[]): string => centimetres(lengths, ',', 'bij');

function location(words: PlaceWords): string {
  const { placed, region, article, aspect, third, beside, distances, reaching } = words;
  const onSkin = aspect === undefined ? (words.preposition ?? 'op') : 'aan';
  const preposition = placed === 'at' ? 'ter hoogte van' : onSkin;
  const place =
    aspect === undefined
      ? `${preposition} ${article} ${region}`
      : `${preposition} de ${aspect.word} van ${article} ${region}`;
  const parts = [place];
  if (third !== undefined) parts.push(`in het ${third}`);
  if (beside !== undefined) parts.push(beside);
  if (distances !== undefined) parts.push(...distanceParts(distances));
  if (reaching.length > 0)
    parts.push(`doorlopend op ${and(reaching.map((other) => `${other.article} ${other.region}`))}`);
  return parts.length === 1 ? place : `${parts.join(', ')},`;
}

/** Two distances are one part of the sentence; "ongeveer" stands before each one from the map. */
const distanceParts = ({ measured, drawn }: NonNullable<PlaceWords['distances']>): readonly string[] => [
  ...(measured.length > 0 ? [and(measured)] : []),
  ...(drawn.length > 0 ? [`volgens de lichaamskaart ${and(drawn.map((words) => `ongeveer ${words}`))}`] : []),
];

/** A part of a flat drawing: "aan het hymen, op 3 uur (…),". */
function partOnDrawing({ placed, region, article, beside, hours, distances, reaching }: PlaceWords): string {
  const named = (part: { readonly region: string; readonly article: string }): string =>
    part.article === '' ? part.region : `${part.article} ${part.region}`;
  const parts = [`${placed === 'at' ? 'aan' : 'op'} ${named({ region, article })}`];
  if (beside !== undefined) parts.push(beside);
  if (hours !== undefined) parts.push(hours);
  if (distances !== undefined) parts.push(...distanceParts(distances));
  if (reaching.length > 0) parts.push(`doorlopend op ${and(reaching.map(named))}`);
  return parts.length === 1 ? parts.join('') : `${parts.join(', ')},`;
}

function whatIsFound(count: CountWords, noun: NounWords): string {
  if (count.kind === 'single') return noun.uncounted ? noun.singular : `een ${noun.singular}`;
  if (count.kind === 'exact') return `${numberWord(count.number ?? 0)} ${noun.plural}`;
  const about = count.number === undefined ? '' : `van ongeveer ${numberWord(count.number)} `;
  return `een groep ${about}${noun.plural}`;
}

function size({ count, lengthMm, widthMm, depthMm, orientation, estimated, inPhoto }: SizeWords): string {
  const about = estimated ? 'naar schatting ' : '';
  const how = inPhoto ? ' (gemeten op de foto)' : '';
  // What is round and as wide as it is long has one measure.
  const one = widthMm === undefined || (orientation === 'round' && widthMm === lengthMm);
  const measure = `${about}${cm(one ? [lengthMm] : [lengthMm, widthMm])}${how}`;
  const alone = widthMm === undefined ? 'met een lengte van' : 'van';
  const extent = `${orientation === 'round' ? 'met een doorsnede van' : alone} ${measure}`;
  const deep = depthMm === undefined ? '' : ` en ${cm([depthMm])} diep`;
  const course = orientation === undefined || orientation === 'round' ? '' : `, ${courses[orientation]}`;
  if (count === 'exact') return `, de grootste ${extent}${deep}${course}`;
  if (count === 'cluster')
    return `${widthMm === undefined && orientation !== 'round' ? ` over een lengte van ${measure}` : ` in een gebied ${extent}`}${deep}${course}`;
  return ` ${extent}${deep}${course}`;
}

const courses = {
  longitudinal: 'in de lengterichting verlopend',
  transverse: 'dwars verlopend',
  oblique: 'schuin verlopend',
};

const surfaces = {
  'mosteller-1987': '(dat uit de gemeten lengte en het gemeten gewicht is berekend)',
  'mannequin-at-height': 'van een lichaamsmodel van de gemeten lengte',
  mannequin: 'van een lichaamsmodel van ongeveer deze leeftijd',
};

/** Dutch words and sentence forms of the composed letselbeschrijving. */
export const descriptionNl = {
  list: and,
  centimetres: cm,
  decimal: (value: number, decimals: number) => value.toFixed(decimals).replace('.', ','),
  location: (place: PlaceWords) => (place.exact === true ? partOnDrawing(place) : location(place)),
  size,
  headings: {
    circumstances: 'Omstandigheden van het onderzoek',
    statements: 'Wat is verteld',
    general: 'Algemeen',
    regions: 'Onderzochte gebieden',
    anogenital: 'Geslachtsdeel en anus',
    injury: (number: number) => `Letsel ${number}`,
  },
  /** First sentence of an injury. */
  opening: (values: {
    readonly location: string;
    readonly count: CountWords;
    readonly noun: NounWords;
    readonly observed: 'visible' | 'established';
    readonly size: string;
    readonly asides: string;
  }) => {
    const verb = values.count.kind === 'exact' ? 'zijn' : 'is';
    const seen = values.observed === 'visible' ? 'zichtbaar' : 'vastgesteld';
    const what = whatIsFound(values.count, values.noun);
    return `${capitalise(values.location)} ${verb} ${what} ${seen}${values.size}${values.asides}.`;
  },
  nothingSeen: (location: string) => `${capitalise(location)} is geen letsel zichtbaar.`,
  /** What the injury looks like. */
  appearance: (values: {
    readonly count: CountWords;
    readonly noun: NounWords;
    readonly predicates: readonly string[];
    readonly asides: string;
  }) => {
    const { singular, plural, article } = values.noun.again;
    const subject = values.count.kind === 'single' ? `${capitalise(article)} ${singular} is` : `De ${plural} zijn`;
    return `${subject} ${joinParts(values.predicates, 'en')}${values.asides}.`;
  },
  /** What is there and what is not, after a comma. */
  asides: (values: { readonly present: readonly string[]; readonly absent: readonly string[] }) => {
    const present = values.present.length === 0 ? '' : `, ${joinPresent(shortFirst(values.present), 'met', 'en')}`;
    return values.absent.length === 0 ? present : `${present}, zonder ${joinList(shortFirst(values.absent), 'of')}`;
  },
  /** The surface of what is drawn; the numbers come as text. */
  drawnArea: (values: {
    readonly cm2: string;
    readonly percent: string;
    readonly basis: 'mosteller-1987' | 'mannequin-at-height' | 'mannequin';
  }) =>
    `Volgens de lichaamskaart beslaat het gebied ongeveer ${values.cm2} cm², dat is ${values.percent}% van het lichaamsoppervlak ${surfaces[values.basis]}.`,
  notKnown: (labels: readonly string[]) => `Niet bekend: ${and(labels)}.`,
  notAssessable: (labels: readonly string[]) => `Niet te beoordelen: ${and(labels)}.`,
  statedCause: (values: { readonly by?: string; readonly words: string }) =>
    `Over het ontstaan is ${values.by === undefined ? '' : `door ${values.by} `}gezegd: “${values.words}”.`,
  photos: (labels: readonly string[]) => `Zie foto ${and(labels)}.`,
  circumstances: {
    when: (values: {
      readonly date: string;
      readonly from: string;
      readonly until?: string;
      readonly place: string;
      readonly examiner: string;
    }) => {
      const hours =
        values.until === undefined
          ? `vanaf ${clock(values.from)} uur`
          : `van ${clock(values.from)} tot ${clock(values.until)} uur`;
      return `Het kind is onderzocht op ${dutchDate(values.date)}, ${hours}, door ${values.examiner}. Plaats: ${values.place}.`;
    },
    present: (persons: readonly string[]) => `Ook aanwezig: ${and(persons)}.`,
    light: (items: readonly string[]) => `Licht: ${and(items)}.`,
    position: (items: readonly string[]) => `Houding: ${and(items)}.`,
    technique: (items: readonly string[]) => `Wijze van onderzoek: ${and(items)}.`,
    limits: (words: string) => finishSentence(`Beperkingen: ${words}`),
  },
  statement: (values: { readonly by: string; readonly askedBy?: string; readonly words: string }) =>
    `${capitalise(values.by)}${values.askedBy === undefined ? '' : ` (gevraagd door ${values.askedBy})`}: “${values.words}”`,
  general: {
    age: (values: {
      readonly years: number;
      readonly months: number;
      readonly totalMonths: number;
      readonly days: number;
    }) => `De leeftijd bij het onderzoek was ${age(values)}.`,
    weight: (kilograms: string) => `Gewicht: ${kilograms} kg.`,
    height: (centimetre: string) => `Lengte: ${centimetre} cm.`,
    headCircumference: (centimetre: string) => `Schedelomtrek: ${centimetre} cm.`,
    motorLevel: (label: string) => `Motorische ontwikkeling: ${label}.`,
    impression: (words: string) => finishSentence(words),
  },
  regions: {
    normal: (names: readonly string[]) => `Onderzocht, zonder zichtbare afwijking: ${and(names)}.`,
    finding: (names: readonly string[]) => `Onderzocht, met bevindingen die genummerd zijn beschreven: ${and(names)}.`,
    notExamined: (names: readonly string[]) => `Niet onderzocht: ${and(names)}.`,
    refused: (names: readonly string[]) => `Onderzoek geweigerd: ${and(names)}.`,
    notVisible: (names: readonly string[]) => `Niet te zien: ${and(names)}.`,
    notRecorded: (names: readonly string[]) => `Over de volgende gebieden is niets vastgelegd: ${and(names)}.`,
    allNotRecorded: 'Per lichaamsgebied is niets vastgelegd.',
    rest: ({ region }: { readonly region: string }) => `${region} (overige delen)`,
    withReason: (values: { readonly region: string; readonly reason: string }) => `${values.region} (${values.reason})`,
  },
};

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** "12 mei 2026" of `2026-05-12`. */
export function dutchDate(civil: string): string {
  const [year = '', month = '', day = ''] = civil.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const clock = (time: string): string => time.replace(':', '.');

function age({
  years,
  months: past,
  totalMonths,
  days,
}: {
  readonly years: number;
  readonly months: number;
  readonly totalMonths: number;
  readonly days: number;
}): string {
  if (totalMonths === 0) return days === 1 ? '1 dag' : `${days} dagen`;
  if (totalMonths < 24) return totalMonths === 1 ? '1 maand' : `${totalMonths} maanden`;
  return past === 0 ? `${years} jaar` : `${years} jaar en ${past === 1 ? '1 maand' : `${past} maanden`}`;
}
