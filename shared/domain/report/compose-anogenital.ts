import type { Language } from '../../kernel/label.ts';
import { anogenitalWordsEn } from '../../text/anogenital-words.en.ts';
import {
  anogenitalWordsNl,
  type LookedWords,
  type anogenitalWordsNl as Words,
} from '../../text/anogenital-words.nl.ts';
import { hourWords } from '../body/clock-hour.ts';
import type { AnogenitalExamination, AnogenitalObservation, AnogenitalView } from '../examination/anogenital.ts';
import { isPosteriorDefect } from '../examination/check-anogenital-examination.ts';
import type { StandardLookup } from '../standard/lookup.ts';

interface AnogenitalToDescribe {
  readonly anogenital: AnogenitalExamination | undefined;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/**
 * The examination of genitals and anus in words: how it was done, each structure in the order of the standard, each observation by number with
 * the hour as seen and on the child, and the fixed note that a normal picture settles nothing. No classification and no cause is told. Empty
 * where nothing was recorded.
 */
export function composeAnogenital({ anogenital, lookup, language }: AnogenitalToDescribe): string {
  if (anogenital === undefined) return '';
  const words = textOf(language);
  const { present, couldStop, views, observations, mutilation, remarks = '' } = anogenital;
  const { structures } = lookup.standard.anogenital;
  const told = { anogenital, lookup, language };
  return [
    ...(present.length === 0
      ? []
      : [words.present(present.map((code) => lookup.codeLabel('present-person', code, language)))]),
    ...(couldStop === undefined ? [] : [words.couldStop[couldStop]]),
    ...colposcopeWords(told),
    ...structures.flatMap(({ id, label }) => {
      const here = views.filter(({ structure }) => structure === id);
      return here.length === 0 ? [] : [structureWords(label[language], here, told)];
    }),
    ...observations.map((observation, index) => observationWords(observation, index + 1, told)),
    ...(mutilation === undefined ? [] : [mutilationWords(mutilation, told)]),
    ...(remarks === '' ? [] : [words.remarks(remarks)]),
    ...anogenitalNote({ lookup, language }),
  ].join(' ');
}

/** The fixed note with its source, as the edition has it. */
export function anogenitalNote({
  lookup,
  language,
}: Pick<AnogenitalToDescribe, 'lookup' | 'language'>): readonly string[] {
  const note = lookup.standard['report-format'].notices.find(({ id }) => id === 'anogenital-normal');
  return note === undefined
    ? []
    : [textOf(language).note({ text: note.text[language], source: note.provenance.source })];
}

type Told = AnogenitalToDescribe & { readonly anogenital: AnogenitalExamination };

function colposcopeWords({ anogenital: { colposcope }, language }: Told): readonly string[] {
  const words = textOf(language);
  if (colposcope === undefined) return [];
  if (!colposcope.used) return [words.noColposcope];
  const { magnification, recording } = colposcope;
  const times =
    magnification === undefined ? undefined : String(magnification).replace('.', language === 'nl' ? ',' : '.');
  return [
    words.colposcope({
      ...(times === undefined ? {} : { times }),
      ...(recording === undefined ? {} : { recording }),
    }),
  ];
}

function structureWords(name: string, views: readonly AnogenitalView[], { lookup, language }: Told): string {
  const looked = (outcome: AnogenitalView['outcome']): readonly (LookedWords & { readonly reason: string })[] => {
    const groups = Map.groupBy(
      views.filter((view) => view.outcome === outcome),
      ({ position, reason = '' }) => JSON.stringify([position, reason]),
    );
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        {
          position: positionWords(first.position, lookup, language),
          techniques: group.map(({ technique }) => lookup.codeLabel('technique', technique, language)),
          reason: lookup.codeLabel('not-examined-reason', first.reason ?? '', language),
        },
      ];
    });
  };
  return textOf(language).structure({
    name,
    normal: looked('normal'),
    finding: looked('finding'),
    notAssessable: looked('not-assessable'),
    refused: looked('refused'),
  });
}

function observationWords(observation: AnogenitalObservation, number: number, { lookup, language }: Told): string {
  const standard = lookup.standard.anogenital;
  const structure = standard.structures.find(({ id }) => id === observation.structure);
  const finding = standard.findings.find(({ id }) => id === observation.finding);
  const { side, position, observedHour, anatomicalHour, second, remark = '' } = observation;
  return textOf(language).observation({
    number,
    article: structure?.article ?? 'de',
    structure: structure?.label[language] ?? observation.structure,
    ...(side === undefined ? {} : { side }),
    phrase: finding?.phrase[language] ?? observation.finding,
    position: positionWords(position, lookup, language),
    ...(observedHour === undefined ? {} : { observed: hourWords(observedHour) }),
    ...(anatomicalHour === undefined ? {} : { anatomical: hourWords(anatomicalHour) }),
    ...(second === undefined
      ? {}
      : { second: { ...second, position: positionWords(second.position, lookup, language) } }),
    secondMissing: second === undefined && isPosteriorDefect(observation, standard),
    ...(remark === '' ? {} : { remark }),
  });
}

const positionWords = (code: string, lookup: StandardLookup, language: Language): string =>
  lookup.standard.anogenital.positions.find(({ id }) => id === code)?.phrase[language] ??
  lookup.codeLabel('position', code, language);

function mutilationWords(
  mutilation: NonNullable<AnogenitalExamination['mutilation']>,
  { lookup, language }: Told,
): string {
  const { mutilation: words } = textOf(language);
  if (mutilation.kind !== 'seen') return words[mutilation.kind];
  const type = lookup.standard.anogenital.mutilation.find(({ id }) => id === mutilation.type);
  return words.seen({ label: type?.label[language] ?? mutilation.type, name: type?.name ?? mutilation.type });
}

const textOf = (language: Language): typeof Words => (language === 'nl' ? anogenitalWordsNl : anogenitalWordsEn);
