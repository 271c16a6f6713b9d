import type { TraceCheckId } from '../domain/standard/trace-standard.ts';
import type { ChainFaultCode } from '../domain/trace/chain-faults.ts';
import type { WindowStatus } from '../domain/trace/window-of.ts';
import { reportNl } from './report.nl.ts';

/** What is said of traces on screen, in reports and on forms. */
export const traceWordsNl = {
  moment: reportNl.moment,
  and: reportNl.and,
  number: (values: { readonly number: number }) => `Spoor ${values.number}`,
  atInjury: (values: { readonly number: number }) => `bij letsel ${values.number}`,
  cleaning: { before: 'vóór reiniging', after: 'na reiniging', unknown: 'onbekend' },
  seal: { yes: 'heel', no: 'niet heel', 'not-checked': 'niet nagekeken' },
  control: { yes: 'ja', no: 'nee' },
  unknown: 'niet vastgelegd',
  holder: (values: { readonly name: string; readonly organisation?: string | undefined }) =>
    values.organisation ? `${values.name} (${values.organisation})` : values.name,
  window: {
    within: 'binnen de termijn',
    outside: 'na de termijn',
    unknown: 'termijn niet te bepalen',
  } satisfies Readonly<Record<WindowStatus, string>>,
  hours: (values: { readonly from: number; readonly to: number }) =>
    values.from !== values.to
      ? `${values.from} tot ${values.to} uur`
      : values.from === 168
        ? '7 dagen (168 uur)'
        : `${values.from} uur`,
  since: (values: { readonly least: number; readonly most: number }) =>
    values.least === values.most
      ? `${values.most} uur na het incident`
      : `${values.least} tot ${values.most} uur na het incident`,
  unverified: 'niet met de bron vergeleken',
  faults: {
    'no-first-holder': 'Niet vastgelegd wie dit spoor veiligstelde.',
    'no-seal': 'Er is geen zegelnummer vastgelegd.',
    'nothing-after-taking': 'Na het veiligstellen is niets vastgelegd: waar is dit spoor nu?',
    'holder-gap': 'Wie het overdroeg is niet wie het het laatst ontving.',
    'same-holder': 'Overgedragen door en ontvangen door zijn dezelfde.',
    'before-taking': 'Overgedragen vóór het werd veiliggesteld.',
    'time-backwards': 'Overgedragen vóór de vorige overdracht.',
    'seal-broken': 'Het zegel was niet heel, zonder uitleg.',
    'seal-not-checked': 'Het zegel is niet nagekeken.',
    'seal-changed': 'Er staat een ander zegelnummer dan eerder, zonder uitleg.',
  } satisfies Readonly<Record<ChainFaultCode, string>>,
  remarks: {
    'sin-missing': 'Geen SIN ingevuld.',
    'sin-form':
      'Dit SIN heeft niet de gebruikelijke vorm (vier letters, vier cijfers, NL). Het blijft staan zoals getypt.',
    'sin-twice': 'Dit SIN staat ook bij een ander spoor.',
    'method-unusual': 'Deze werkwijze is niet gebruikelijk voor dit materiaal.',
    'packaging-missing': 'Geen verpakking vastgelegd.',
    'packaging-unusual': 'Deze verpakking is niet gebruikelijk voor dit materiaal.',
    'control-missing': 'Er is geen blanco monster meegenomen.',
    'after-cleaning': 'Veiliggesteld na reiniging.',
    'cleaning-unknown': 'Niet vastgelegd of dit vóór of na reiniging was.',
    'taker-missing': 'Niet vastgelegd wie dit veiligstelde.',
    'witness-missing': 'Geen getuige vastgelegd.',
    'storage-missing': 'Niet vastgelegd hoe het wordt bewaard.',
    'before-incident': 'Veiliggesteld vóór het incident.',
    'outside-window': 'Veiliggesteld na de termijn van de standaard.',
  } satisfies Readonly<Record<TraceCheckId, string>>,
  sheet: {
    title: 'Overdracht van sporen',
    running: (values: { readonly number: string }) => `Overdracht van sporen, dossier ${values.number}`,
    subtitle: (values: { readonly number: string }) => `Dossier ${values.number}`,
    notice:
      'Op dit formulier staan geen naam en geen geboortedatum van het kind. Het hoort bij het dossiernummer en bij de SIN-nummers hieronder.',
    printedAt: 'Afgedrukt',
    at: 'Overgedragen op',
    purpose: 'Doel',
    reference: 'Kenmerk van de ontvanger',
    reason: 'Opmerking',
    sealState: 'Zegel bij overdracht',
    traces: (values: { readonly count: number }) => (values.count === 1 ? 'Eén spoor' : `${values.count} sporen`),
    columns: {
      number: 'Nr.',
      sin: 'SIN',
      what: 'Materiaal en werkwijze',
      place: 'Plaats',
      taken: 'Veiliggesteld',
      packaging: 'Verpakking en zegel',
    },
    history: 'Eerdere overdrachten',
    historyColumns: { number: 'Nr.', at: 'Wanneer', from: 'Van', to: 'Aan', seal: 'Zegel' },
    noHistory: 'Deze sporen zijn niet eerder overgedragen.',
    gaps: 'Niet sluitend vastgelegd',
    check: 'Nagekeken bij de overdracht',
    checks: {
      count: 'Het aantal sporen klopt met dit formulier.',
      sin: 'Elk SIN op de verpakking klopt met dit formulier.',
      seal: 'Elk zegel is heel en heeft het nummer van dit formulier.',
      storage: 'De wijze van bewaren is besproken.',
    },
    given: 'Overgedragen door',
    received: 'Ontvangen door',
    name: 'Naam',
    organisation: 'Organisatie',
    dateTime: 'Datum en tijd',
  },
  report: {
    heading: 'Sporen',
    intro: (values: { readonly count: number }) =>
      values.count === 1 ? 'Er is één spoor veiliggesteld.' : `Er zijn ${values.count} sporen veiliggesteld.`,
    withheld: 'Sporen blijven weg uit dit rapport: toestemming daarvoor is niet gegeven of is ingetrokken.',
    incident: (values: { readonly earliest: string; readonly latest: string; readonly basis?: string | undefined }) =>
      `Het incident was volgens opgave ${values.earliest === values.latest ? values.earliest : `tussen ${values.earliest} en ${values.latest}`}${values.basis ? ` (${values.basis})` : ''}.`,
    incidentUnknown: 'Wanneer het incident was, is niet vastgelegd.',
    columns: { number: 'Nr.', sin: 'SIN', what: 'Materiaal', place: 'Plaats', taken: 'Veiliggesteld', time: 'Termijn' },
    windows: (values: { readonly label: string; readonly hours: string; readonly source: string }) =>
      `Termijn volgens ${values.label}: ${values.hours} (${values.source}).`,
    chain: 'Bewaring en overdracht',
    gaps: 'Niet sluitend vastgelegd',
    gap: (values: { readonly number: number; readonly words: string }) => `Spoor ${values.number}: ${values.words}`,
    noChain: 'Er zijn geen overdrachten vastgelegd.',
    notTaken: 'Niet veiliggesteld',
    notTakenColumns: { site: 'Plaats', reason: 'Reden' },
    struck: (values: { readonly number: number; readonly reason: string }) =>
      `Spoor ${values.number} is doorgehaald: ${values.reason}`,
    sampledAt: (values: { readonly numbers: string; readonly count: number }) =>
      values.count === 1
        ? `Hier is een spoor veiliggesteld (spoor ${values.numbers}).`
        : `Hier zijn sporen veiliggesteld (spoor ${values.numbers}).`,
  },
};
