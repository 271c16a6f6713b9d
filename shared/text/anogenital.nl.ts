import type {
  AnogenitalContradictionCode,
  AnogenitalGapCode,
} from '../domain/examination/check-anogenital-examination.ts';

const contradictions: Readonly<Record<AnogenitalContradictionCode, string>> = {
  'structure-against-sex': 'Dit onderdeel hoort niet bij het geslacht van het kind.',
  'mutilation-against-sex': 'Verminking van het meisjesgeslachtsdeel is vastgelegd bij een jongen.',
  'finding-against-structure': 'Deze bevinding komt op dit onderdeel niet voor.',
  'hour-outside-structure': 'Op dit uur ligt dit onderdeel niet.',
  'hours-disagree': 'Het uur op het kind volgt niet uit het waargenomen uur en de houding.',
  'same-position-twice': 'De tweede houding is dezelfde als de eerste.',
  'normal-beside-finding': 'Dit onderdeel staat in deze houding als normaal.',
};

const gaps: Readonly<Record<AnogenitalGapCode, string>> = {
  'hour-missing': 'Het uur ontbreekt.',
  'second-position-missing':
    'Onderbreking van het hymen aan de achterzijde: kijk in een tweede houding en leg vast wat die liet zien.',
  'finding-not-described': 'Hier is een bevinding aangegeven die hieronder nog niet beschreven is.',
};

/** The examination of genitals and anus on the screen. */
export const anogenitalNl = {
  tab: 'Geslachtsdeel en anus',
  gateTitle: 'Onderzoek van geslachtsdeel en anus',
  gate: 'Dit deel is dicht tot u het opent. Wie meekijkt, ziet zo niets ongevraagd.',
  open: 'Onderzoek tonen',
  close: 'Onderzoek verbergen',
  noConsent:
    'Toestemming voor dit onderzoek is er volgens het dossier niet. Zonder toestemming blijft het uit alles wat de kluis verlaat.',
  circumstances: 'Hoe is onderzocht',
  present: 'Wie was erbij',
  couldStop: 'Het kind kon op elk moment stoppen',
  yes: 'ja',
  no: 'nee',
  colposcope: 'Colposcoop gebruikt',
  magnification: 'Vergroting',
  times: 'maal',
  recording: 'Beelden vastgelegd',
  recordings: { none: 'geen', still: 'foto’s', video: 'film', both: 'foto’s en film' },
  views: 'Wat is gezien, per houding',
  viewsHint:
    'Een achterrand die in de ene houding gaaf lijkt, kan dat in een andere niet zijn. Leg elke houding en wijze apart vast.',
  addRound: 'Houding toevoegen',
  round: (values: { readonly index: number }) => `Houding ${values.index}`,
  removeRound: (values: { readonly index: number }) => `Houding ${values.index} verwijderen`,
  position: 'Houding',
  technique: 'Wijze',
  allNormal: 'Overige normaal',
  notRecorded: 'niet vastgelegd',
  outcomes: { normal: 'normaal', finding: 'bevinding', 'not-assessable': 'niet te beoordelen', refused: 'geweigerd' },
  reason: (values: { readonly structure: string }) => `Reden (${values.structure})`,
  reasonMissing: 'Geef een reden.',
  roundTwice: 'Deze houding en wijze staan er al.',
  observations: 'Bevindingen',
  observationsHint: 'Beschrijf wat u ziet. De indeling ernaast is een hulpmiddel en komt niet in de beschrijving.',
  addObservation: 'Bevinding toevoegen',
  observation: (values: { readonly index: number }) => `Bevinding ${values.index}`,
  removeObservation: (values: { readonly index: number }) => `Bevinding ${values.index} verwijderen`,
  finding: 'Wat ziet u',
  structure: 'Onderdeel',
  side: 'Kant van het kind',
  sides: { left: 'links', right: 'rechts', both: 'beide' },
  observedHour: 'Uur zoals u het zag',
  anatomicalHour: 'Uur bij een kind op de rug',
  hourByHand: 'Bij deze houding hangt de klok af van waar u stond: vul zelf in.',
  onChild: (values: { readonly hour: string }) => `Bij een kind op de rug: ${values.hour} uur (12 uur is buikwaarts).`,
  second: 'Tweede houding',
  secondOutcome: 'Wat liet die zien',
  secondOutcomes: {
    confirmed: 'opnieuw gezien',
    'not-confirmed': 'niet gezien',
    'not-assessable': 'niet te beoordelen',
  },
  remark: 'In eigen woorden',
  classification: 'Indeling (hulpmiddel)',
  section: (values: { readonly edition: string; readonly letter: string; readonly label: string }) =>
    `${values.edition}, groep ${values.letter}: ${values.label}`,
  classificationHour: 'De indeling hangt van het uur af; dat ontbreekt nog.',
  notClassified: 'Staat niet in de indeling.',
  source: (values: { readonly source: string; readonly verified: boolean }) =>
    `Bron: ${values.source} (${values.verified ? 'gelezen' : 'niet vergeleken'})`,
  notUsed: (values: { readonly label: string }) => `${values.label}: niet gebruikt.`,
  mutilation: 'Verminking van het geslachtsdeel (WHO)',
  mutilationNotLooked: 'niet op gelet',
  mutilationKinds: { 'none-seen': 'niet gezien', 'not-assessable': 'niet te beoordelen' },
  mutilationType: (values: { readonly name: string; readonly label: string }) => `type ${values.name}: ${values.label}`,
  remarks: 'Verder over dit onderzoek',
  checks: 'Kijk dit na',
  contradictions,
  gaps,
  about: (values: { readonly subject: string; readonly words: string }) => `${values.subject}: ${values.words}`,
};
