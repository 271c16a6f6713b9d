import type { ComaForm, ComaPart } from '../domain/examination/coma-score.ts';
import type { Interruption } from '../domain/examination/interruption.ts';
import type { FlaccItem } from '../domain/examination/pain-score.ts';
import { englishDate } from './description.en.ts';
import type { ExpectedPlaceWords, examinationWordsNl, TimeWords } from './examination-words.nl.ts';
import { capitalise, finishSentence, joinList, joinParts } from './sentence.ts';

const moment = ({ date, time }: TimeWords): string =>
  date === undefined ? `at ${time}` : `on ${englishDate(date)} at ${time}`;

const interruptions: Readonly<Record<Interruption['kind'], string>> = {
  refused: 'refused',
  interrupted: 'interrupted',
  stopped: 'stopped',
};

const comaParts: Readonly<Record<ComaPart, string>> = {
  eye: 'eye opening',
  motor: 'best motor response',
  verbal: 'best verbal response',
};

const comaForms: Readonly<Record<ComaForm, string>> = {
  standard: 'standard form',
  toddler: 'form for a toddler',
  baby: 'form for a baby',
};

const flacc: Readonly<Record<FlaccItem, string>> = {
  face: 'face',
  legs: 'legs',
  activity: 'activity',
  cry: 'cry',
  consolability: 'consolability',
};

const expectedPlaces = (places: readonly ExpectedPlaceWords[]): string =>
  joinList(
    places.map(({ region, types, remarks }) => `${region} (${[joinList(types, 'or'), ...remarks].join('; ')})`),
    'and',
  );

/** When something was said, who asked and how; empty where none of it is known. */
function circumstances({
  at,
  askedBy,
  question,
}: {
  readonly at?: TimeWords;
  readonly askedBy?: string;
  readonly question?: string;
}): string {
  const asked = [
    ...(askedBy === undefined ? [] : [`asked by ${askedBy}`]),
    ...(question === undefined ? [] : [`${askedBy === undefined ? 'to the question ' : ''}“${question}”`]),
  ].join(': ');
  return [...(at === undefined ? [] : [moment(at)]), ...(asked === '' ? [] : [asked])].join('; ');
}

/** Sentences of the description about what surrounds the injuries: refusals, statements, general findings, earlier examinations. */
export const examinationWordsEn: typeof examinationWordsNl = {
  interruption: ({ at, kind, who, what, why }) =>
    [
      finishSentence(`${moment(at)} ${interruptions[kind]} by ${who}: ${what}`),
      ...(why === undefined ? [] : [finishSentence(`Reason: ${why}`)]),
    ].join(' '),
  statement: (values) => {
    const { by, isHistory, words, mechanism } = values;
    const about = circumstances(values);
    const who = isHistory ? `History as told by ${by}` : capitalise(by);
    const said = isHistory ? finishSentence(words) : `“${words}”`;
    const named = mechanism === undefined ? '' : ` Cause named: ${mechanism}.`;
    return `${who}${about === '' ? '' : ` (${about})`}: ${named === '' ? said : finishSentence(said)}${named}`;
  },
  attribution: (values) => {
    const about = circumstances(values);
    const who = values.isHistory ? `History, summarised, as told by ${values.source}` : capitalise(values.source);
    return about === '' ? who : `${who} (${about})`;
  },
  general: {
    vitals: {
      heartRate: (value) => `heart rate ${value} per minute`,
      respiratoryRate: (value) => `breathing rate ${value} per minute`,
      bloodPressure: ({ systolic, diastolic }) => `blood pressure ${systolic}/${diastolic} mmHg`,
      temperature: (value) => `temperature ${value} °C`,
      saturation: (value) => `oxygen level of the blood ${value}%`,
      all: (items) => `Measured: ${joinList(items, 'and')}.`,
    },
    pain: (score) => `Pain as the child told it: ${score} on a scale of 0 to 10.`,
    flacc: ({ total, items }) =>
      `Pain as observed (FLACC): ${total} on a scale of 0 to 10 (${items.map(([item, score]) => `${flacc[item]} ${score}`).join(', ')}).`,
    coma: ({ form, total, parts }) => {
      const told = parts.map(({ part, score, words, reason }) =>
        score === undefined
          ? `${comaParts[part]} not assessable (${reason ?? ''})`
          : `${comaParts[part]} ${score}${words === undefined ? '' : ` (${words})`}`,
      );
      const sum = total === undefined ? 'no total' : `${total} of 15`;
      return `Consciousness by the Glasgow Coma Scale, ${comaForms[form]}: ${sum}; ${joinParts(told, 'and')}.`;
    },
    maturity: ({ breast, genital, pubicHair }) => {
      const parts = [
        ...(breast === undefined ? [] : [`breasts ${breast}`]),
        ...(genital === undefined ? [] : [`genitals ${genital}`]),
        ...(pubicHair === undefined ? [] : [`pubic hair ${pubicHair}`]),
      ];
      return `Physical maturity after Tanner, as seen: ${joinParts(parts, 'and')}. This tells nothing certain about age.`;
    },
    skin: (words) => finishSentence(`Skin: ${words}`),
    nutrition: (words) => finishSentence(`Nutrition: ${words}`),
    clothing: (words) => finishSentence(`Clothing and care: ${words}`),
  },
  expected: {
    because: ({ by, mechanism, places }) =>
      `By what ${by} told${mechanism === undefined ? '' : ` (cause named: ${mechanism})`} injury was conceivable in the following places; they were looked at for it and it was not found: ${expectedPlaces(places)}.`,
    plain: (places) =>
      `The following places were looked at for injury, and it was not found: ${expectedPlaces(places)}.`,
  },
  region: ({ region, remark }) => finishSentence(`${capitalise(region)}: ${remark}`),
  earlier: (visits) =>
    `Seen before ${joinParts(
      visits.map(
        ({ date, number, was }) =>
          `on ${englishDate(date)} (injury ${number} of that examination; then ${was.join('; ')})`,
      ),
      'and',
    )}.`,
  earlierCount: (count) => `${count} of them`,
  estimated: (size) => `an estimated ${size}`,
  inPhoto: (size) => `${size} (measured in the photo)`,
  flacc,
  comaParts,
  comaForms,
};
