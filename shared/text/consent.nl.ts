import type { TouchedByConsent } from '../domain/consent/touched-by-consent.ts';

const many = (count: number, one: string, more: string): string => (count === 1 ? `één ${one}` : `${count} ${more}`);

/** What a withdrawal touches, one phrase a kind; kinds that are not touched are left out. */
function touched(values: TouchedByConsent): readonly string[] {
  const { examinations, injuries, regions, photos, traces, documents, concepts, issued, figures } = values;
  return [
    ...(examinations > 0
      ? [`${many(examinations, 'onderzoek', 'onderzoeken')}: vastgelegd, maar niet meer de kluis uit`]
      : []),
    ...(injuries > 0
      ? [
          `${many(injuries, 'letsel', 'letsels')}: ${injuries === 1 ? 'blijft' : 'blijven'} weg uit wat de kluis verlaat`,
        ]
      : []),
    ...(regions > 0
      ? [
          `${many(regions, 'onderzocht gebied', 'onderzochte gebieden')}: ${regions === 1 ? 'blijft' : 'blijven'} weg uit wat de kluis verlaat`,
        ]
      : []),
    ...(photos > 0
      ? [`${many(photos, 'foto', 'foto’s')}: ${photos === 1 ? 'blijft' : 'blijven'} weg uit wat de kluis verlaat`]
      : []),
    ...(traces > 0
      ? [`${many(traces, 'spoor', 'sporen')}: ${traces === 1 ? 'blijft' : 'blijven'} weg uit wat de kluis verlaat`]
      : []),
    ...(documents > 0
      ? [`${many(documents, 'ontvangen stuk', 'ontvangen stukken')} in rapporten: kijk zelf na wat daarvan mag blijven`]
      : []),
    ...concepts.map((number) => `conceptrapport ${number}: wordt zonder dit gemaakt`),
    ...issued.map(
      (number) => `uitgebracht rapport ${number}: verandert niet, mag de kluis niet meer uit voor zover dit erin staat`,
    ),
    ...(figures ? ['de tellingen van de regio: blijven, zij wijzen niemand aan'] : []),
  ];
}

/** Consent: who decides for the child, what is needed for each step, what a withdrawal touches. */
export const consentNl = {
  position: {
    title: 'Wie mag beslissen',
    edit: 'Gezag en beoordeling vastleggen',
    none: 'Wie het gezag heeft, is nog niet vastgelegd.',
    authority: 'Gezag',
    authorities: {
      'both-parents': 'beide ouders',
      'one-parent': 'één ouder',
      guardian: 'voogd (ook door de rechter benoemd)',
      unknown: 'niet bekend',
    },
    authorityBasis: 'Hoe vastgesteld',
    authorityBasisHint: 'Bijvoorbeeld: gezagsregister nagevraagd op 3 maart, beschikking gezien.',
    supervision: 'Ondertoezichtstelling',
    supervisionHint: 'Een ondertoezichtstelling verandert het gezag niet.',
    supervisions: { yes: 'ja', no: 'nee', unknown: 'niet bekend' },
    underSupervision: 'onder toezicht (OTS)',
    names: {
      'one-parent': 'Naam van de ouder',
      'other-parent': 'Naam van de andere ouder',
      guardian: 'Naam van de voogd',
    },
    capacity: 'Kan het kind dit zelf afwegen?',
    capacityHint: 'Telt vanaf 12 jaar. Zonder oordeel geldt het kind als in staat.',
    judgements: {
      capable: 'ja',
      incapable: 'nee',
      'not-assessed': 'niet beoordeeld',
    },
    judgementWords: {
      capable: 'kind kan dit afwegen',
      incapable: 'kind kan dit niet afwegen',
      'not-assessed': 'vermogen tot afwegen niet beoordeeld',
    },
    judgedBy: 'Beoordeeld door',
    judgedAt: 'Beoordeeld op',
    capacityReason: 'Waaruit dat blijkt',
    notInformed: 'Kind gezien of gesproken zonder de ouders eerst in te lichten',
    notInformedHint: 'Alleen invullen wanneer dat zo is.',
    notInformedAt: 'Moment',
    notInformedReason: 'Reden',
    notInformedColleague: 'Overlegd met',
    notInformedSummary: (values: { readonly moment: string; readonly reason: string; readonly colleague: string }) =>
      `Ouders niet eerst ingelicht (${values.moment}): ${values.reason} Overlegd met ${values.colleague}.`,
  },
  doubts: {
    'capacity-not-assessed': 'Of het kind dit zelf kan afwegen, is niet beoordeeld; het geldt als in staat.',
    'authority-unknown': 'Wie het gezag heeft, is niet vastgesteld.',
    'supervision-no-authority': 'Ondertoezichtstelling: de ouders houden het gezag en beslissen.',
    'child-objects': 'Het kind wil dit niet. Weeg dat mee.',
    'outside-population': 'Een volwassene die dit niet kan afwegen: hiervoor zijn hier geen regels.',
  },
  states: {
    open: 'nog vragen',
    given: 'mag',
    refused: 'mag niet',
    withdrawn: 'mag niet meer',
    overridden: 'mag, op een grond',
  },
  missing: {
    'not-asked': (values: { readonly person: string }) => `niet gevraagd: ${values.person}`,
    refused: (values: { readonly person: string }) => `geweigerd door ${values.person}`,
    withdrawn: (values: { readonly person: string }) => `ingetrokken door ${values.person}`,
    'ground-invalid': (values: { readonly person: string }) => `de grond geldt hier niet: ${values.person}`,
    'authority-unknown': (_values: { readonly person: string }) =>
      'één ouder is niet genoeg zolang het gezag niet bekend is',
  },
  needs: (values: { readonly persons: readonly string[] }) => `Nodig: ${values.persons.join(' en ')}.`,
  notChecked: 'niet met de bron vergeleken',
  form: 'Hoe gegeven',
  forms: { oral: 'mondeling', written: 'schriftelijk' },
  groundCode: 'Grond',
  groundCodeHint: 'Alleen gronden die op deze leeftijd en voor dit onderdeel kunnen gelden.',
  chooseGround: 'Kies een grond…',
  noGround: 'Hiervoor bestaat geen grond: een weigering wordt gevolgd.',
  colleague: 'Overlegd met',
  recordedBy: (values: { readonly name: string }) => `vastgelegd door ${values.name}`,
  touched: {
    title: 'Dit raakt',
    nothing: 'Onder deze toestemming is nog niets vastgelegd.',
    list: touched,
    stays:
      'Niets wordt gewist. Verdere stappen hiervoor stoppen, tot iemand opnieuw toestemt of een grond is vastgelegd.',
  },
  withdraw: 'Intrekking vastleggen',
  signature: {
    label: 'Handtekening op het scherm',
    hint: 'Met pen, vinger of muis. Op papier tekenen kan ook.',
    clear: 'Wissen',
    empty: 'Veld om in te tekenen, nog leeg',
    drawn: 'Veld om in te tekenen, met handtekening',
    signed: 'getekend op het scherm',
    alt: (values: { readonly person: string; readonly moment: string }) =>
      `Handtekening van ${values.person}, gezet op het scherm op ${values.moment}`,
  },
  print: {
    action: 'Toestemmingsformulier opslaan als PDF…',
    making: 'Het formulier wordt gemaakt…',
    fileName: (values: { readonly number: string }) => `${values.number}-toestemming.pdf`,
    done: (values: { readonly fileName: string }) => `Opgeslagen als ${values.fileName}.`,
  },
  photos: {
    open: 'Toestemming voor foto’s is niet vastgelegd. Foto’s blijven tot dan in de kluis.',
    openIntimate: 'Toestemming voor intieme foto’s is niet vastgelegd. Zij blijven tot dan in de kluis.',
    refused: 'Foto’s zijn geweigerd: er kunnen geen foto’s bij.',
    refusedIntimate: 'Intieme foto’s zijn geweigerd: er kunnen geen intieme foto’s bij.',
    withdrawn: 'Toestemming voor foto’s is ingetrokken: er kunnen geen foto’s bij.',
    withdrawnIntimate: 'Toestemming voor intieme foto’s is ingetrokken: er kunnen geen intieme foto’s bij.',
    behind: (values: { readonly count: number }) =>
      values.count === 1 ? 'Eén foto blijft in de kluis.' : `${values.count} foto’s blijven in de kluis.`,
    stays: 'blijft in de kluis',
  },
};
