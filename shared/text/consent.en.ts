import type { TouchedByConsent } from '../domain/consent/touched-by-consent.ts';
import type { consentNl } from './consent.nl.ts';

const many = (count: number, one: string, more: string): string => (count === 1 ? `one ${one}` : `${count} ${more}`);

function touched(values: TouchedByConsent): readonly string[] {
  const { examinations, injuries, regions, photos, traces, documents, concepts, issued, figures } = values;
  return [
    ...(examinations > 0
      ? [`${many(examinations, 'examination', 'examinations')}: recorded, but no longer to leave the vault`]
      : []),
    ...(injuries > 0
      ? [`${many(injuries, 'injury', 'injuries')}: ${injuries === 1 ? 'stays' : 'stay'} out of what leaves the vault`]
      : []),
    ...(regions > 0
      ? [
          `${many(regions, 'examined region', 'examined regions')}: ${regions === 1 ? 'stays' : 'stay'} out of what leaves the vault`,
        ]
      : []),
    ...(photos > 0
      ? [`${many(photos, 'photo', 'photos')}: ${photos === 1 ? 'stays' : 'stay'} out of what leaves the vault`]
      : []),
    ...(traces > 0
      ? [`${many(traces, 'trace', 'traces')}: ${traces === 1 ? 'stays' : 'stay'} out of what leaves the vault`]
      : []),
    ...(documents > 0
      ? [`${many(documents, 'received document', 'received documents')} in reports: look for yourself what may stay`]
      : []),
    ...concepts.map((number) => `draft report ${number}: will be made without it`),
    ...issued.map(
      (number) => `issued report ${number}: does not change, may no longer leave the vault where it shows this`,
    ),
    ...(figures ? ['the counts of the region: stay, they point at nobody'] : []),
  ];
}

/** Consent: who decides for the child, what is needed for each step, what a withdrawal touches. */
export const consentEn: typeof consentNl = {
  position: {
    title: 'Who may decide',
    edit: 'Record authority and capacity',
    none: 'Who has authority has not been recorded yet.',
    authority: 'Authority',
    authorities: {
      'both-parents': 'both parents',
      'one-parent': 'one parent',
      guardian: 'guardian (also one appointed by the court)',
      unknown: 'not known',
    },
    authorityBasis: 'How established',
    authorityBasisHint: 'For example: register of authority consulted on 3 March, decision seen.',
    supervision: 'Supervision order (OTS)',
    supervisionHint: 'A supervision order leaves authority where it is.',
    supervisions: { yes: 'yes', no: 'no', unknown: 'not known' },
    underSupervision: 'under supervision (OTS)',
    names: {
      'one-parent': 'Name of the parent',
      'other-parent': 'Name of the other parent',
      guardian: 'Name of the guardian',
    },
    capacity: 'Can the child weigh this itself?',
    capacityHint: 'Counts from 12 years. Without a judgement the child counts as able.',
    judgements: { capable: 'yes', incapable: 'no', 'not-assessed': 'not assessed' },
    judgementWords: {
      capable: 'child can weigh this',
      incapable: 'child cannot weigh this',
      'not-assessed': 'capacity not assessed',
    },
    judgedBy: 'Judged by',
    judgedAt: 'Judged at',
    capacityReason: 'What shows it',
    notInformed: 'Child seen or spoken with before its parents were told',
    notInformedHint: 'Only fill this in when that is so.',
    notInformedAt: 'Moment',
    notInformedReason: 'Reason',
    notInformedColleague: 'Consulted with',
    notInformedSummary: ({ moment, reason, colleague }) =>
      `Parents not told first (${moment}): ${reason} Consulted: ${colleague}.`,
  },
  doubts: {
    'capacity-not-assessed': 'Whether the child can weigh this itself has not been assessed; it counts as able.',
    'authority-unknown': 'Who has authority has not been established.',
    'supervision-no-authority': 'Supervision order: the parents keep authority and decide.',
    'child-objects': 'The child does not want this. Take that into account.',
    'outside-population': 'An adult who cannot weigh this: there are no rules for that here.',
  },
  states: {
    open: 'still to ask',
    given: 'may proceed',
    refused: 'may not proceed',
    withdrawn: 'may no longer proceed',
    overridden: 'may proceed, on a ground',
  },
  missing: {
    'not-asked': ({ person }) => `not asked: ${person}`,
    refused: ({ person }) => `refused by ${person}`,
    withdrawn: ({ person }) => `withdrawn by ${person}`,
    'ground-invalid': ({ person }) => `the ground does not hold here: ${person}`,
    'authority-unknown': () => 'one parent is not enough while authority is unknown',
  },
  needs: ({ persons }) => `Needed: ${persons.join(' and ')}.`,
  notChecked: 'not compared with the source',
  form: 'How it was given',
  forms: { oral: 'orally', written: 'in writing' },
  groundCode: 'Ground',
  groundCodeHint: 'Only grounds that can hold at this age and for this.',
  chooseGround: 'Choose a ground…',
  noGround: 'There is no ground for this: a refusal is followed.',
  colleague: 'Consulted with',
  recordedBy: ({ name }) => `recorded by ${name}`,
  touched: {
    title: 'This touches',
    nothing: 'Nothing has been recorded under this consent yet.',
    list: touched,
    stays: 'Nothing is erased. Further steps of this kind stop, until somebody consents anew or a ground is recorded.',
  },
  withdraw: 'Record withdrawal',
  signature: {
    label: 'Signature on the screen',
    hint: 'With pen, finger or mouse. Signing on paper does as well.',
    clear: 'Clear',
    empty: 'Field to sign in, still empty',
    drawn: 'Field to sign in, with a signature',
    signed: 'signed on the screen',
    alt: ({ person, moment }) => `Signature of ${person}, given on the screen on ${moment}`,
  },
  print: {
    action: 'Save consent form as PDF…',
    making: 'The form is being made…',
    fileName: ({ number }) => `${number}-consent.pdf`,
    done: ({ fileName }) => `Saved as ${fileName}.`,
  },
  photos: {
    open: 'Consent to photos is not recorded. Until then photos stay in the vault.',
    openIntimate: 'Consent to intimate photos is not recorded. Until then they stay in the vault.',
    refused: 'Photos were refused: no photos can be added.',
    refusedIntimate: 'Intimate photos were refused: no intimate photos can be added.',
    withdrawn: 'Consent to photos was withdrawn: no photos can be added.',
    withdrawnIntimate: 'Consent to intimate photos was withdrawn: no intimate photos can be added.',
    behind: ({ count }) => (count === 1 ? 'One photo stays in the vault.' : `${count} photos stay in the vault.`),
    stays: 'stays in the vault',
  },
};
