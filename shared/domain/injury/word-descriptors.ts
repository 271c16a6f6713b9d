import { assertNever } from '../../kernel/assert-never.ts';
import type { Language } from '../../kernel/label.ts';
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
  /** Labels of what could not be assessed. */
  readonly notAssessable: readonly string[];
}

interface Telling {
  readonly type: InjuryType;
  readonly details: InjuryDetails;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

type Polarity = 'present' | 'absent' | 'unknown';
interface Statement {
  readonly slot: Descriptor['wording']['slot'];
  readonly polarity: Polarity;
  readonly words: string;
}

/** Words every recorded descriptor of the type, in the type's order; values of descriptors that the type lacks are not told. */
export function wordDescriptors({ type, details, lookup, language }: Telling): ToldDescriptors {
  const statements = type.descriptors.flatMap(({ id }) => {
    const descriptor = lookup.descriptor(id);
    const value = details.descriptors[id];
    return descriptor === undefined || value === undefined ? [] : wordValue({ descriptor, value, language });
  });
  const known = statements.filter(({ polarity }) => polarity !== 'unknown');
  const firstLook = known.findIndex(({ slot }) => slot !== 'sentence');
  const sentencesFrom = (part: readonly Statement[]) =>
    part.filter(({ slot }) => slot === 'sentence').map(({ words }) => words);
  const asides = known.filter(({ slot }) => slot === 'with');
  return {
    before: sentencesFrom(firstLook === -1 ? [] : known.slice(0, firstLook)),
    predicates: known.filter(({ slot }) => slot === 'predicate').map(({ words }) => words),
    present: asides.filter(({ polarity }) => polarity === 'present').map(({ words }) => words),
    absent: asides.filter(({ polarity }) => polarity === 'absent').map(({ words }) => words),
    after: sentencesFrom(firstLook === -1 ? known : known.slice(firstLook)),
    notAssessable: statements.filter(({ polarity }) => polarity === 'unknown').map(({ words }) => words),
  };
}

interface Wording {
  readonly descriptor: Descriptor;
  readonly value: DescriptorValue;
  readonly language: Language;
}

function wordValue({ descriptor, value, language }: Wording): readonly Statement[] {
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  const says = sayer(descriptor, language);
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
      return wordOptions([value.option], descriptor, language);
    case 'choices':
      return wordOptions(value.options, descriptor, language);
    default:
      return assertNever(value);
  }
}

/** Options that complete the wording's own words are told together; where the wording has none, each stands by itself. */
function wordOptions(ids: readonly string[], descriptor: Descriptor, language: Language): readonly Statement[] {
  const options = 'options' in descriptor.value ? descriptor.value.options.filter(({ id }) => ids.includes(id)) : [];
  const says = sayer(descriptor, language);
  const ofPolarity = (wanted: Polarity) => options.filter(({ polarity }) => (polarity ?? 'present') === wanted);
  const present = ofPolarity('present').map((option) => phraseOf(option, language));
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  const bare = descriptor.wording.present[language] === '{value}' && descriptor.wording.slot !== 'sentence';
  const together = bare ? present : present.length === 0 ? [] : [words.list(present)];
  return [
    ...together.map((phrase) => says('present', phrase)),
    ...ofPolarity('absent').map((option) => says('absent', option.phrase?.[language] ?? '')),
    ...ofPolarity('unknown').map(() => says('unknown', '')),
  ];
}

const phraseOf = (option: DescriptorOption, language: Language): string => (option.phrase ?? option.label)[language];

/** Fills the descriptor's wording. An absence may bring its own words; else the wording's, which for `with` may be those of the presence. */
const sayer =
  ({ wording, label }: Descriptor, language: Language) =>
  (polarity: Polarity, value: string): Statement => {
    const { slot, present, absent } = wording;
    if (polarity === 'unknown') return { slot, polarity, words: insideSentence(label[language]) };
    if (polarity === 'present') return { slot, polarity, words: present[language].replace('{value}', () => value) };
    return { slot, polarity, words: value === '' ? (absent ?? present)[language] : value };
  };

function numberWords(value: number, descriptor: Descriptor, language: Language): string {
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  if (descriptor.value.kind !== 'number') return String(value);
  const { decimals, unit, notation } = descriptor.value;
  if (notation === 'clock') return hourWords(value);
  const text = words.decimal(value, Number.isInteger(value) ? 0 : decimals);
  return unit === undefined ? text : unit.en === '%' ? `${text}%` : `${text} ${unit[language]}`;
}
