import type { anogenitalWordsNl, LookedWords, ObservationWords, StructureWords } from './anogenital-words.nl.ts';
import { capitalise, finishSentence, joinList } from './sentence.ts';

const and = (items: readonly string[]): string => joinList(items, 'and');

const looked = ({ position, techniques }: LookedWords): string => `${position} (${and(techniques)})`;
const unseen = (entry: LookedWords & { readonly reason: string }): string => `${looked(entry)}: ${entry.reason}`;

const sides = { left: 'on the left', right: 'on the right', both: 'on both sides' };

function hours({ observed, anatomical }: ObservationWords): string {
  if (observed === undefined && anatomical === undefined) return '';
  if (observed === undefined) return `, at ${anatomical} o’clock in a child lying on its back (12 is ventral)`;
  if (anatomical === undefined)
    return `, observed at ${observed} o’clock; which hour that is in a child lying on its back was not recorded`;
  return observed === anatomical
    ? `, at ${observed} o’clock (12 is ventral)`
    : `, observed at ${observed} o’clock; that is ${anatomical} o’clock in a child lying on its back (12 is ventral)`;
}

const again = {
  confirmed: (position: string) => `In a second position (${position}) this was seen again.`,
  'not-confirmed': (position: string) => `In a second position (${position}) this was not seen.`,
  'not-assessable': (position: string) => `In a second position (${position}) this could not be assessed.`,
};

/** English sentences about the examination of genitals and anus. */
export const anogenitalWordsEn: typeof anogenitalWordsNl = {
  present: (persons) => `Present at the examination of genitals and anus: ${and(persons)}.`,
  couldStop: {
    yes: 'The child could stop the examination at any moment.',
    no: 'The child could not stop the examination.',
  },
  colposcope: ({ times, recording }) => {
    const recordings = {
      none: '; no images were recorded with it',
      still: '; photos were taken with it',
      video: '; a video was taken with it',
      both: '; photos and a video were taken with it',
    };
    const magnified = times === undefined ? '' : ` (magnification ${times} times)`;
    return `A colposcope was used${magnified}${recording === undefined ? '' : recordings[recording]}.`;
  },
  noColposcope: 'No colposcope was used.',
  structure: ({ name, normal, finding, notAssessable, refused }: StructureWords) => {
    const parts = [
      ...(normal.length === 0 ? [] : [`no visible abnormality when examined ${and(normal.map(looked))}`]),
      ...(finding.length === 0 ? [] : [`with a finding when examined ${and(finding.map(looked))}`]),
      ...(notAssessable.length === 0 ? [] : [`not assessable ${and(notAssessable.map(unseen))}`]),
      ...(refused.length === 0 ? [] : [`examination refused ${and(refused.map(unseen))}`]),
    ];
    return `${capitalise(name)}: ${parts.join('; ')}.`;
  },
  observation: (values) => {
    const side = values.side === undefined ? '' : ` ${sides[values.side]}`;
    const place = `Finding ${values.number}, examined ${values.position}: of the ${values.structure}${side}`;
    return [
      `${place} the following was seen: ${values.phrase}${hours(values)}.`,
      ...(values.second === undefined ? [] : [again[values.second.outcome](values.second.position)]),
      ...(values.secondMissing ? ['Whether this was visible in a second position too was not recorded.'] : []),
      ...(values.remark === undefined ? [] : [finishSentence(values.remark)]),
    ].join(' ');
  },
  mutilation: {
    'none-seen': 'Mutilation of the genitals was looked for; it was not seen.',
    'not-assessable': 'Whether the genitals were mutilated could not be assessed.',
    seen: ({ label, name }) => `Mutilation of the genitals: ${label} (type ${name} of the WHO).`,
  },
  remarks: finishSentence,
  note: ({ text, source }) => `${text} (Source: ${source}.)`,
};
