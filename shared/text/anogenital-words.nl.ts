import { capitalise, finishSentence, joinList } from './sentence.ts';

const and = (items: readonly string[]): string => joinList(items, 'en');

/** A position with the techniques used in it. */
export interface LookedWords {
  readonly position: string;
  readonly techniques: readonly string[];
}

export interface StructureWords {
  readonly name: string;
  readonly normal: readonly LookedWords[];
  readonly finding: readonly LookedWords[];
  readonly notAssessable: readonly (LookedWords & { readonly reason: string })[];
  readonly refused: readonly (LookedWords & { readonly reason: string })[];
}

export interface ObservationWords {
  readonly number: number;
  readonly article: string;
  readonly structure: string;
  readonly side?: 'left' | 'right' | 'both';
  readonly phrase: string;
  readonly position: string;
  readonly observed?: string;
  readonly anatomical?: string;
  readonly second?: { readonly position: string; readonly outcome: 'confirmed' | 'not-confirmed' | 'not-assessable' };
  /** A posterior interruption of the hymen for which no second position was recorded. */
  readonly secondMissing: boolean;
  readonly remark?: string;
}

const looked = ({ position, techniques }: LookedWords): string => `${position} (${and(techniques)})`;
const unseen = (entry: LookedWords & { readonly reason: string }): string => `${looked(entry)}: ${entry.reason}`;

const sides = { left: 'links', right: 'rechts', both: 'beiderzijds' };

function hours({ observed, anatomical }: ObservationWords): string {
  if (observed === undefined && anatomical === undefined) return '';
  if (observed === undefined) return `, op ${anatomical} uur bij een kind op de rug (12 uur is buikwaarts)`;
  if (anatomical === undefined)
    return `, waargenomen op ${observed} uur; welk uur dat bij een kind op de rug is, is niet vastgelegd`;
  return observed === anatomical
    ? `, op ${observed} uur (12 uur is buikwaarts)`
    : `, waargenomen op ${observed} uur; dat is ${anatomical} uur bij een kind op de rug (12 uur is buikwaarts)`;
}

const again = {
  confirmed: (position: string) => `In een tweede houding (${position}) is dit opnieuw gezien.`,
  'not-confirmed': (position: string) => `In een tweede houding (${position}) is dit niet gezien.`,
  'not-assessable': (position: string) => `In een tweede houding (${position}) was dit niet te beoordelen.`,
};

/** Sentences of the letselbeschrijving about the examination of genitals and anus: what was seen, in words that name no cause. */
export const anogenitalWordsNl = {
  present: (persons: readonly string[]) => `Bij het onderzoek van geslachtsdeel en anus aanwezig: ${and(persons)}.`,
  couldStop: {
    yes: 'Het kind kon het onderzoek op elk moment stoppen.',
    no: 'Het kind kon het onderzoek niet stoppen.',
  },
  colposcope: (values: { readonly times?: string; readonly recording?: 'none' | 'still' | 'video' | 'both' }) => {
    const times = values.times === undefined ? '' : ` (vergroting ${values.times} maal)`;
    const recording = {
      none: '; er zijn geen beelden mee vastgelegd',
      still: '; er zijn foto’s mee gemaakt',
      video: '; er is een film mee gemaakt',
      both: '; er zijn foto’s en een film mee gemaakt',
    };
    return `Er is met een colposcoop gekeken${times}${values.recording === undefined ? '' : recording[values.recording]}.`;
  },
  noColposcope: 'Er is geen colposcoop gebruikt.',
  structure: ({ name, normal, finding, notAssessable, refused }: StructureWords) => {
    const parts = [
      ...(normal.length === 0 ? [] : [`zonder zichtbare afwijking bij onderzoek ${and(normal.map(looked))}`]),
      ...(finding.length === 0 ? [] : [`met een bevinding bij onderzoek ${and(finding.map(looked))}`]),
      ...(notAssessable.length === 0 ? [] : [`niet te beoordelen ${and(notAssessable.map(unseen))}`]),
      ...(refused.length === 0 ? [] : [`onderzoek geweigerd ${and(refused.map(unseen))}`]),
    ];
    return `${capitalise(name)}: ${parts.join('; ')}.`;
  },
  observation: (values: ObservationWords) => {
    const side = values.side === undefined ? '' : ` ${sides[values.side]}`;
    const place = `Bevinding ${values.number}, onderzoek ${values.position}: aan ${values.article} ${values.structure}${side}`;
    return [
      `${place} is gezien: ${values.phrase}${hours(values)}.`,
      ...(values.second === undefined ? [] : [again[values.second.outcome](values.second.position)]),
      ...(values.secondMissing ? ['Of dit in een tweede houding ook te zien was, is niet vastgelegd.'] : []),
      ...(values.remark === undefined ? [] : [finishSentence(values.remark)]),
    ].join(' ');
  },
  mutilation: {
    'none-seen': 'Er is gelet op verminking van het geslachtsdeel; die is niet gezien.',
    'not-assessable': 'Of het geslachtsdeel verminkt is, was niet te beoordelen.',
    seen: (values: { readonly label: string; readonly name: string }) =>
      `Verminking van het geslachtsdeel: ${values.label} (type ${values.name} van de WHO).`,
  },
  remarks: (words: string) => finishSentence(words),
  note: (values: { readonly text: string; readonly source: string }) => `${values.text} (Bron: ${values.source}.)`,
};
