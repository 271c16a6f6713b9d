import type { ComaForm, ComaPart } from '../domain/examination/coma-score.ts';
import type { Interruption } from '../domain/examination/interruption.ts';
import type { FlaccItem } from '../domain/examination/pain-score.ts';
import { dutchDate } from './description.nl.ts';
import { capitalise, finishSentence, joinList, joinParts } from './sentence.ts';

/** A civil moment: `yyyy-mm-dd` and `HH:MM`; without a date it is that of the examination. */
export interface TimeWords {
  readonly date?: string;
  readonly time: string;
}

const moment = ({ date, time }: TimeWords): string => {
  const at = `${time.replace(':', '.')} uur`;
  return date === undefined ? `om ${at}` : `op ${dutchDate(date)} om ${at}`;
};

const interruptions: Readonly<Record<Interruption['kind'], string>> = {
  refused: 'geweigerd',
  interrupted: 'onderbroken',
  stopped: 'gestopt',
};

const comaParts: Readonly<Record<ComaPart, string>> = {
  eye: 'openen van de ogen',
  motor: 'beste beweging',
  verbal: 'beste verbale reactie',
};

const comaForms: Readonly<Record<ComaForm, string>> = {
  standard: 'standaardvorm',
  toddler: 'vorm voor een kleuter',
  baby: 'vorm voor een baby',
};

const flacc: Readonly<Record<FlaccItem, string>> = {
  face: 'gezicht',
  legs: 'benen',
  activity: 'activiteit',
  cry: 'huilen',
  consolability: 'troostbaarheid',
};

interface AskedWords {
  readonly at?: TimeWords;
  readonly askedBy?: string;
  readonly question?: string;
}

/** When something was said, who asked and how; empty where none of it is known. */
function circumstances({ at, askedBy, question }: AskedWords): string {
  const asked = [
    ...(askedBy === undefined ? [] : [`gevraagd door ${askedBy}`]),
    ...(question === undefined ? [] : [`${askedBy === undefined ? 'op de vraag ' : ''}“${question}”`]),
  ].join(': ');
  return [...(at === undefined ? [] : [moment(at)]), ...(asked === '' ? [] : [asked])].join('; ');
}

/** Sentences of the letselbeschrijving about what surrounds the injuries: refusals, statements, general findings, earlier examinations. */
export const examinationWordsNl = {
  interruption: (values: {
    readonly at: TimeWords;
    readonly kind: Interruption['kind'];
    readonly who: string;
    readonly what: string;
    readonly why?: string;
  }) =>
    [
      finishSentence(`${moment(values.at)} ${interruptions[values.kind]} door ${values.who}: ${values.what}`),
      ...(values.why === undefined ? [] : [finishSentence(`Reden: ${values.why}`)]),
    ].join(' '),
  statement: (values: {
    readonly by: string;
    readonly isHistory: boolean;
    readonly at?: TimeWords;
    readonly askedBy?: string;
    readonly question?: string;
    readonly words: string;
    readonly mechanism?: string;
  }) => {
    const { by, isHistory, words, mechanism } = values;
    const about = circumstances(values);
    const who = isHistory ? `Anamnese volgens ${by}` : capitalise(by);
    const said = isHistory ? finishSentence(words) : `“${words}”`;
    const named = mechanism === undefined ? '' : ` Genoemde toedracht: ${mechanism}.`;
    return `${who}${about === '' ? '' : ` (${about})`}: ${named === '' ? said : finishSentence(said)}${named}`;
  },
  /** Who said something, for the line under a quotation. */
  attribution: (values: AskedWords & { readonly source: string; readonly isHistory: boolean }) => {
    const about = circumstances(values);
    const who = values.isHistory ? `Anamnese, samengevat, volgens ${values.source}` : capitalise(values.source);
    return about === '' ? who : `${who} (${about})`;
  },
  general: {
    vitals: {
      heartRate: (value: string) => `hartslag ${value} per minuut`,
      respiratoryRate: (value: string) => `ademhaling ${value} per minuut`,
      bloodPressure: (values: { readonly systolic: string; readonly diastolic: string }) =>
        `bloeddruk ${values.systolic}/${values.diastolic} mmHg`,
      temperature: (value: string) => `temperatuur ${value} °C`,
      saturation: (value: string) => `zuurstofgehalte van het bloed ${value}%`,
      all: (items: readonly string[]) => `Gemeten: ${joinList(items, 'en')}.`,
    },
    pain: (score: number) => `Pijn zoals het kind die aangaf: ${score} op een schaal van 0 tot 10.`,
    flacc: (values: { readonly total: number; readonly items: readonly (readonly [FlaccItem, number])[] }) =>
      `Pijn zoals waargenomen (FLACC): ${values.total} op een schaal van 0 tot 10 (${values.items.map(([item, score]) => `${flacc[item]} ${score}`).join(', ')}).`,
    coma: (values: {
      readonly form: ComaForm;
      readonly total?: number;
      readonly parts: readonly {
        readonly part: ComaPart;
        readonly score?: number;
        readonly words?: string;
        readonly reason?: string;
      }[];
    }) => {
      const parts = values.parts.map(({ part, score, words, reason }) =>
        score === undefined
          ? `${comaParts[part]} niet te beoordelen (${reason ?? ''})`
          : `${comaParts[part]} ${score}${words === undefined ? '' : ` (${words})`}`,
      );
      const total = values.total === undefined ? 'geen totaal' : `${values.total} van 15`;
      return `Bewustzijn volgens de EMV-score, ${comaForms[values.form]}: ${total}; ${joinParts(parts, 'en')}.`;
    },
    maturity: (values: { readonly breast?: string; readonly genital?: string; readonly pubicHair?: string }) => {
      const parts = [
        ...(values.breast === undefined ? [] : [`borsten ${values.breast}`]),
        ...(values.genital === undefined ? [] : [`genitaal ${values.genital}`]),
        ...(values.pubicHair === undefined ? [] : [`schaambeharing ${values.pubicHair}`]),
      ];
      return `Lichamelijke rijping volgens Tanner, zoals gezien: ${joinParts(parts, 'en')}. Dit zegt niets zekers over de leeftijd.`;
    },
    skin: (words: string) => finishSentence(`Huid: ${words}`),
    nutrition: (words: string) => finishSentence(`Voedingstoestand: ${words}`),
    clothing: (words: string) => finishSentence(`Kleding en verzorging: ${words}`),
  },
  expected: {
    because: (values: {
      readonly by: string;
      readonly mechanism?: string;
      readonly places: readonly ExpectedPlaceWords[];
    }) =>
      `Bij wat ${values.by} vertelde${values.mechanism === undefined ? '' : ` (genoemde toedracht: ${values.mechanism})`} was letsel denkbaar op de volgende plaatsen; daar is gericht gekeken en het is er niet gevonden: ${expectedPlaces(values.places)}.`,
    plain: (places: readonly ExpectedPlaceWords[]) =>
      `Op de volgende plaatsen is gericht naar letsel gekeken en het is er niet gevonden: ${expectedPlaces(places)}.`,
  },
  region: (values: { readonly region: string; readonly remark: string }) =>
    finishSentence(`${capitalise(values.region)}: ${values.remark}`),
  earlier: (visits: readonly EarlierWords[]) =>
    `Eerder gezien ${joinParts(
      visits.map(
        ({ date, number, was }) => `op ${dutchDate(date)} (letsel ${number} van dat onderzoek; toen ${was.join('; ')})`,
      ),
      'en',
    )}.`,
  earlierCount: (count: number) => `${count} stuks`,
  estimated: (size: string) => `naar schatting ${size}`,
  inPhoto: (size: string) => `${size} (gemeten op de foto)`,
  flacc,
  comaParts,
  comaForms,
};

/** A place with the types of injury that were looked for there. */
export interface ExpectedPlaceWords {
  readonly region: string;
  readonly types: readonly string[];
  readonly remarks: readonly string[];
}

/** An earlier examination at which an injury was seen, with its kind, size, colour and state then. */
export interface EarlierWords {
  readonly date: string;
  readonly number: number;
  readonly was: readonly string[];
}

const expectedPlaces = (places: readonly ExpectedPlaceWords[]): string =>
  joinList(
    places.map(({ region, types, remarks }) => `${region} (${[joinList(types, 'of'), ...remarks].join('; ')})`),
    'en',
  );
