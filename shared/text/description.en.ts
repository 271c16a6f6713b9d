import type { CountWords, descriptionNl, NounWords, PlaceWords, SizeWords } from './description.nl.ts';
import { capitalise, centimetres, finishSentence, joinList, joinParts, joinPresent, shortFirst } from './sentence.ts';

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const numberWord = (value: number): string => numbers[value] ?? String(value);

const and = (items: readonly string[]): string => joinList(items, 'and');
const cm = (lengths: readonly number[]): string => centimetres(lengths, '.', 'by');
const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? 'an' : 'a');

function location(words: PlaceWords): string {
  const { placed, region, aspect, third, beside, distances, reaching } = words;
  const onSkin = aspect === undefined ? (words.preposition ?? 'on') : 'on';
  const preposition = placed === 'at' ? 'at the level of' : onSkin;
  const place =
    aspect === undefined ? `${preposition} the ${region}` : `${preposition} the ${aspect.word} of the ${region}`;
  const parts = [place];
  if (third !== undefined) parts.push(`in the ${third}`);
  if (beside !== undefined) parts.push(beside);
  if (distances !== undefined) parts.push(...distanceParts(distances));
  if (reaching.length > 0) parts.push(`extending to ${and(reaching.map((other) => `the ${other.region}`))}`);
  return parts.join(', ');
}

const distanceParts = ({ measured, drawn }: NonNullable<PlaceWords['distances']>): readonly string[] => [
  ...(measured.length > 0 ? [and(measured)] : []),
  ...(drawn.length > 0 ? [`according to the body map ${and(drawn.map((words) => `about ${words}`))}`] : []),
];

/** A part of a flat drawing: "at the hymen, at 3 o'clock (…)". */
function partOnDrawing({ placed, region, article: given, beside, hours, distances, reaching }: PlaceWords): string {
  const named = (part: { readonly region: string; readonly article: string }): string =>
    part.article === '' ? part.region : `the ${part.region}`;
  const parts = [`${placed === 'at' ? 'at' : 'on'} ${named({ region, article: given })}`];
  if (beside !== undefined) parts.push(beside);
  if (hours !== undefined) parts.push(hours);
  if (distances !== undefined) parts.push(...distanceParts(distances));
  if (reaching.length > 0) parts.push(`extending to ${and(reaching.map(named))}`);
  return parts.join(', ');
}

function whatIsFound(count: CountWords, noun: NounWords): string {
  if (count.kind === 'single') return `${article(noun.singular)} ${noun.singular}`;
  if (count.kind === 'exact') return `${numberWord(count.number ?? 0)} ${noun.plural}`;
  const about = count.number === undefined ? '' : `about ${numberWord(count.number)} `;
  return `a group of ${about}${noun.plural}`;
}

function size({ count, lengthMm, widthMm, depthMm, orientation, estimated, inPhoto }: SizeWords): string {
  const about = estimated ? 'an estimated ' : '';
  const how = inPhoto ? ' (measured in the photo)' : '';
  // What is round and as wide as it is long has one measure.
  const one = widthMm === undefined || (orientation === 'round' && widthMm === lengthMm);
  const measure = `${about}${cm(one ? [lengthMm] : [lengthMm, widthMm])}${how}`;
  const alone = widthMm === undefined ? 'with a length of' : 'of';
  const extent = `${orientation === 'round' ? 'with a diameter of' : alone} ${measure}`;
  const deep = depthMm === undefined ? '' : ` and ${cm([depthMm])} deep`;
  const course = orientation === undefined || orientation === 'round' ? '' : `, ${courses[orientation]}`;
  if (count === 'exact') return `, the largest ${extent}${deep}${course}`;
  if (count === 'cluster')
    return `${widthMm === undefined && orientation !== 'round' ? ` over a length of ${measure}` : ` in an area ${extent}`}${deep}${course}`;
  return ` ${extent}${deep}${course}`;
}

const courses = { longitudinal: 'running lengthwise', transverse: 'running crosswise', oblique: 'running obliquely' };

const surfaces = {
  'mosteller-1987': '(computed from the measured height and weight)',
  'mannequin-at-height': 'of a body model of the measured height',
  mannequin: 'of a body model of about this age',
};

/** English words and sentence forms of the composed description of injuries. */
export const descriptionEn: typeof descriptionNl = {
  list: and,
  centimetres: cm,
  decimal: (value, decimals) => value.toFixed(decimals),
  location: (place) => (place.exact === true ? partOnDrawing(place) : location(place)),
  size,
  headings: {
    circumstances: 'Circumstances of the examination',
    statements: 'What was told',
    general: 'General',
    regions: 'Areas examined',
    anogenital: 'Genitals and anus',
    injury: (number) => `Injury ${number}`,
  },
  opening: (values) => {
    const what = whatIsFound(values.count, values.noun);
    const many = values.count.kind === 'exact';
    const seen =
      values.observed === 'visible'
        ? `there ${many ? 'are' : 'is'} ${what}${values.size}`
        : `${what}${values.size} ${many ? 'were' : 'was'} found`;
    return `${capitalise(values.location)}, ${seen}${values.asides}.`;
  },
  nothingSeen: (place) => `${capitalise(place)}, no injury is visible.`,
  appearance: ({ count, noun, predicates, asides }) => {
    const subject = count.kind === 'single' ? `The ${noun.again.singular} is` : `The ${noun.again.plural} are`;
    return `${subject} ${joinParts(predicates, 'and')}${asides}.`;
  },
  asides: (values) => {
    const present = values.present.length === 0 ? '' : `, ${joinPresent(shortFirst(values.present), 'with', 'and')}`;
    return values.absent.length === 0 ? present : `${present}, without ${joinList(shortFirst(values.absent), 'or')}`;
  },
  drawnArea: ({ cm2, percent, basis }) =>
    `According to the body map the area covers about ${cm2} cm², which is ${percent}% of the body surface ${surfaces[basis]}.`,
  notKnown: (labels) => `Not known: ${and(labels)}.`,
  notAssessable: (labels) => `Not assessable: ${and(labels)}.`,
  statedCause: (values) =>
    values.by === undefined
      ? `On how it arose was said: “${values.words}”.`
      : `On how it arose ${values.by} said: “${values.words}”.`,
  photos: (labels) => `See ${labels.length === 1 ? 'photo' : 'photos'} ${and(labels)}.`,
  circumstances: {
    when: (values) => {
      const hours = values.until === undefined ? `from ${values.from}` : `from ${values.from} to ${values.until}`;
      return `The child was examined on ${englishDate(values.date)}, ${hours}, by ${values.examiner}. Place: ${values.place}.`;
    },
    present: (persons) => `Also present: ${and(persons)}.`,
    light: (items) => `Light: ${and(items)}.`,
    position: (items) => `Position: ${and(items)}.`,
    technique: (items) => `Way of examining: ${and(items)}.`,
    limits: (words) => finishSentence(`Limits: ${words}`),
  },
  statement: (values) =>
    `${capitalise(values.by)}${values.askedBy === undefined ? '' : ` (asked by ${values.askedBy})`}: “${values.words}”`,
  general: {
    age: (values) => `The age at the examination was ${age(values)}.`,
    weight: (kilograms) => `Weight: ${kilograms} kg.`,
    height: (centimetre) => `Height: ${centimetre} cm.`,
    headCircumference: (centimetre) => `Head circumference: ${centimetre} cm.`,
    motorLevel: (label) => `Motor development: ${label}.`,
    impression: (words) => finishSentence(words),
  },
  regions: {
    normal: (names) => `Examined, without visible abnormality: ${and(names)}.`,
    finding: (names) => `Examined, with findings that are described by number: ${and(names)}.`,
    notExamined: (names) => `Not examined: ${and(names)}.`,
    refused: (names) => `Examination refused: ${and(names)}.`,
    notVisible: (names) => `Not visible: ${and(names)}.`,
    notRecorded: (names) => `Nothing was recorded about these areas: ${and(names)}.`,
    allNotRecorded: 'Nothing was recorded by area of the body.',
    rest: ({ region }: { readonly region: string }) => `${region} (remaining parts)`,
    withReason: (values) => `${values.region} (${values.reason})`,
  },
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function englishDate(civil: string): string {
  const [year = '', month = '', day = ''] = civil.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

function age({ years, months: past, totalMonths, days }: Parameters<typeof descriptionNl.general.age>[0]): string {
  if (totalMonths === 0) return days === 1 ? '1 day' : `${days} days`;
  if (totalMonths < 24) return totalMonths === 1 ? '1 month' : `${totalMonths} months`;
  const whole = years === 1 ? '1 year' : `${years} years`;
  return past === 0 ? whole : `${whole} and ${past === 1 ? '1 month' : `${past} months`}`;
}
