import { assertNever } from '../../kernel/assert-never.ts';
import type { Label, Language } from '../../kernel/label.ts';
import { descriptionEn } from '../../text/description.en.ts';
import { descriptionNl } from '../../text/description.nl.ts';
import { insideSentence } from '../../text/sentence.ts';
import { hourWords } from '../body/clock-hour.ts';
import type { Descriptor, DescriptorOption, InjuryType } from '../standard/injury-type.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { DescriptorValue, InjuryDetails } from './injury.ts';

/** The recorded descriptors in words, sorted by how a sentence takes them; sentences come without full stop. */
export interface ToldDescriptors {
  /** Sentences that the type puts before what the injury looks like, and after it. */
  readonly before: readonly string[];
  readonly predicates: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly after: readonly string[];
  /** Names of what is not known, and of what could not be assessed. */
  readonly notKnown: readonly string[];
  readonly notAssessable: readonly string[];
}

interface Telling {
  readonly type: InjuryType;
  readonly details: InjuryDetails;
  readonly lookup: StandardLookup;
  readonly language: Language;
  /** Several injuries under one number. */
  readonly several?: boolean;
}

type Polarity = 'present' | 'absent' | 'unknown' | 'not-assessable';
interface Statement {
  readonly slot: Descriptor['wording']['slot'];
  readonly polarity: Polarity;
  readonly words: string;
}

/** Words every recorded descriptor of the type, in the type's order; values of descriptors that the type lacks are not told. */
export function wordDescriptors({ type, details, lookup, language, several = false }: Telling): ToldDescriptors {
  const statements = type.descriptors.flatMap(({ id }) => {
    const descriptor = lookup.descriptor(id);
    const value = details.descriptors[id];
    return descriptor === undefined || value === undefined ? [] : wordValue({ descriptor, value, language, several });
  });
  const known = statements.filter(({ polarity }) => polarity === 'present' || polarity === 'absent');
  const firstLook = known.findIndex(({ slot }) => slot === 'predicate' || slot === 'with');
  const sentencesFrom = (part: readonly Statement[]) =>
    part.filter(({ slot }) => slot === 'sentence').map(({ words }) => words);
  const asides = known.filter(({ slot }) => slot === 'with');
  return {
    before: [
      ...known.filter(({ slot }) => slot === 'place').map(({ words }) => words),
      ...sentencesFrom(firstLook === -1 ? [] : known.slice(0, firstLook)),
    ],
    predicates: known.filter(({ slot }) => slot === 'predicate').map(({ words }) => words),
    present: asides.filter(({ polarity }) => polarity === 'present').map(({ words }) => words),
    absent: asides.filter(({ polarity }) => polarity === 'absent').map(({ words }) => words),
    after: sentencesFrom(firstLook === -1 ? known : known.slice(firstLook)),
    notKnown: statements.filter(({ polarity }) => polarity === 'unknown').map(({ words }) => words),
    notAssessable: statements.filter(({ polarity }) => polarity === 'not-assessable').map(({ words }) => words),
  };
}

interface Wording {
  readonly descriptor: Descriptor;
  readonly value: DescriptorValue;
  readonly language: Language;
  readonly several: boolean;
}

function wordValue(wording: Wording): readonly Statement[] {
  const { descriptor, value, language } = wording;
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  const says = sayer(wording);
  switch (value.kind) {
    case 'three-state':
      return [says(value.answer === 'yes' ? 'present' : value.answer === 'no' ? 'absent' : 'unknown', '')];
    case 'length':
      return [says('present', words.centimetres([value.mm]))];
    case 'number':
      return [says('present', numberWords(value.value, descriptor, language))];
    case 'text':
      return [says('present', value.text)];
    case 'choice':
      return wordOptions([value.option], wording);
    case 'choices':
      return wordOptions(value.options, wording);
    default:
      return assertNever(value);
  }
}

/** Options that complete the wording's own words are told together; where the wording has none, each stands by itself. */
function wordOptions(ids: readonly string[], wording: Wording): readonly Statement[] {
  const { descriptor, language, several } = wording;
  const options = 'options' in descriptor.value ? descriptor.value.options.filter(({ id }) => ids.includes(id)) : [];
  const says = sayer(wording);
  const ofPolarity = (wanted: 'present' | 'absent' | 'unknown') =>
    options.filter(({ polarity }) => (polarity ?? 'present') === wanted);
  const present = ofPolarity('present').map((option) => inNumber(phraseOf(option, language), several));
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  const bare =
    descriptor.wording.present[language] === '{value}' && ['predicate', 'with'].includes(descriptor.wording.slot);
  const together = bare ? present : present.length === 0 ? [] : [words.list(present)];
  return [
    ...together.map((phrase) => says('present', phrase)),
    ...ofPolarity('absent').map((option) => says('absent', inNumber(option.phrase?.[language] ?? '', several))),
    ...ofPolarity('unknown').map(({ id }) => says(id === 'not-assessable' ? id : 'unknown', '')),
  ];
}

const phraseOf = (option: DescriptorOption, language: Language): string => (option.phrase ?? option.label)[language];

/** Fills the descriptor's wording. An absence may bring its own words; else the wording's, which for `with` may be those of the presence. */
const sayer =
  ({ descriptor, language, several }: Wording) =>
  (polarity: Polarity, value: string): Statement => {
    const { slot, present, absent, unknown } = descriptor.wording;
    const told = (words: Label): string => inNumber(words[language], several);
    if (polarity === 'present') return { slot, polarity, words: told(present).replace('{value}', () => value) };
    if (polarity === 'absent') return { slot, polarity, words: value === '' ? told(absent ?? present) : value };
    return { slot, polarity, words: told(unknown ?? uncapitalised(descriptor.label)) };
  };

const uncapitalised = ({ nl, en }: Label): Label => ({ nl: insideSentence(nl), en: insideSentence(en) });

/** Words of the standard for one injury or for several: "in de {wond|wonden}". */
export const inNumber = (words: string, several: boolean): string =>
  words.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, one: string, many: string) => (several ? many : one));

function numberWords(value: number, descriptor: Descriptor, language: Language): string {
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  if (descriptor.value.kind !== 'number') return String(value);
  const { decimals, unit, notation } = descriptor.value;
  if (notation === 'clock') return hourWords(value);
  const text = words.decimal(value, Number.isInteger(value) ? 0 : decimals);
  return unit === undefined ? text : unit.en === '%' ? `${text}%` : `${text} ${unit[language]}`;
}
