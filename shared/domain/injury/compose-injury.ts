import type { Language } from '../../kernel/label.ts';
import { descriptionEn } from '../../text/description.en.ts';
import { type CountWords, descriptionNl, type NounWords, type PlaceWords } from '../../text/description.nl.ts';
import { finishSentence } from '../../text/sentence.ts';
import type { InjuryRecord } from '../case/case-record.ts';
import type { InjuryType } from '../standard/injury-type.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { InjuryDetails, LandmarkRecord } from './injury.ts';
import { locateInjury } from './locate-injury.ts';
import { withoutRepeated } from './without-repeated.ts';
import { wordDescriptors } from './word-descriptors.ts';
import { wordLandmark } from './word-landmarks.ts';

/** What a description of one injury is composed from. `photoLabels` are the printed numbers of its photos. */
export interface InjuryToDescribe {
  readonly injury: InjuryRecord;
  readonly lookup: StandardLookup;
  readonly language: Language;
  readonly photoLabels: readonly string[];
}

/**
 * The description of one injury in plain sentences, without its number, which stands in the heading above it: where, what and how many, how large, what it looks like, what could not be
 * assessed, what was said about it. The same record always gives the same text. It observes and never interprets: colours are
 * named without a date, causes only as quoted. With several injuries under one number the size is that of the largest; with a
 * group it is that of the area. A type that the edition does not know is a defect of the record and throws.
 */
export function composeInjury({ injury, lookup, language, photoLabels }: InjuryToDescribe): string {
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  const { details } = injury;
  const type = lookup.injuryType(details.type);
  if (type === undefined)
    throw new Error(`Edition ${lookup.standard.edition.edition} has no injury type ${details.type}`);
  const location = words.location({
    ...locateInjury(details, lookup, language),
    ...distances(details, lookup, language),
    placed: type.placed,
  });
  const count = countWords(details);
  const own = withoutRepeated(details, lookup.plates, type);
  const told = wordDescriptors({ type, details: own, lookup, language, several: count.kind !== 'single' });
  const noun = nounWords(type, language);
  const asides = words.asides({ present: told.present, absent: told.absent });
  const hasPredicates = told.predicates.length > 0;
  const opening =
    type.group === 'none'
      ? words.nothingSeen(location)
      : words.opening({
          location,
          count,
          noun,
          observed: type.observed,
          size: sizeWords(details, language),
          asides: hasPredicates ? '' : asides,
        });
  return [
    opening,
    ...told.before.map(finishSentence),
    ...(hasPredicates ? [words.appearance({ count, noun, predicates: told.predicates, asides })] : []),
    ...told.after.map(finishSentence),
    ...areaSentence(details, language),
    ...(told.notKnown.length > 0 ? [words.notKnown(told.notKnown)] : []),
    ...(told.notAssessable.length > 0 ? [words.notAssessable(told.notAssessable)] : []),
    ...statedCause(details, lookup, language),
    ...(details.remarks === undefined || details.remarks === '' ? [] : [finishSentence(details.remarks)]),
    ...(photoLabels.length > 0 ? [words.photos(photoLabels)] : []),
  ].join(' ');
}

/** Distances to landmarks that the record names; those measured on the child come first. */
function distances(
  { landmarks = [] }: InjuryDetails,
  lookup: StandardLookup,
  language: Language,
): Pick<PlaceWords, 'distances'> {
  if (landmarks.length === 0) return {};
  const file = lookup.standard['body-landmarks'];
  const told = (method: LandmarkRecord['method']): readonly string[] =>
    landmarks.filter((record) => record.method === method).map((record) => wordLandmark(record, file, language));
  return { distances: { measured: told('measured'), drawn: told('drawn') } };
}

function areaSentence({ drawnArea }: InjuryDetails, language: Language): readonly string[] {
  if (drawnArea === undefined) return [];
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  const { cm2, percent, basis } = drawnArea;
  return [
    words.drawnArea({
      cm2: words.decimal(cm2, cm2 < 10 ? 1 : 0),
      percent: words.decimal(percent, percent < 0.1 ? 2 : percent < 10 ? 1 : 0),
      basis,
    }),
  ];
}

function countWords({ count }: InjuryDetails): CountWords {
  if (count.kind === 'exact') return { kind: 'exact', number: count.count };
  if (count.kind === 'cluster')
    return count.about === undefined ? { kind: 'cluster' } : { kind: 'cluster', number: count.about };
  return { kind: 'single' };
}

function nounWords({ noun }: InjuryType, language: Language): NounWords {
  if (language === 'nl') return { ...noun.nl, uncounted: noun.nl.uncounted === true, again: noun.nl.again ?? noun.nl };
  return { ...noun.en, article: 'the', uncounted: false, again: { ...(noun.en.again ?? noun.en), article: 'the' } };
}

function sizeWords({ size, count }: InjuryDetails, language: Language): string {
  if (size === undefined) return '';
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  return words.size({
    count: count.kind,
    lengthMm: size.lengthMm,
    ...(size.widthMm === undefined ? {} : { widthMm: size.widthMm }),
    ...(size.depthMm === undefined ? {} : { depthMm: size.depthMm }),
    ...(size.orientation === undefined ? {} : { orientation: size.orientation }),
    estimated: size.method === 'estimated',
    inPhoto: size.method === 'photo',
  });
}

function statedCause(details: InjuryDetails, lookup: StandardLookup, language: Language): readonly string[] {
  const { statedCause: said, statedBy } = details;
  if (said === undefined || said === '') return [];
  const words = language === 'nl' ? descriptionNl : descriptionEn;
  const quoted = withoutFullStop(said);
  if (statedBy === undefined || statedBy === 'unknown') return [words.statedCause({ words: quoted })];
  return [words.statedCause({ by: lookup.codeLabel('statement-source', statedBy, language), words: quoted })];
}

const withoutFullStop = (words: string): string => words.trim().replace(/\.$/, '');
