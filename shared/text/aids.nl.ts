import type { AidReason, AidRemark, AidResult } from '../domain/assessment/aid-result.ts';
import { joinList } from './sentence.ts';

const statuses: Readonly<Record<AidResult['status'], string>> = {
  applies: 'punten aanwezig',
  'does-not-apply': 'geen punten aanwezig',
  computed: 'toegepast',
  'outside-population': 'niet voor dit kind bedoeld',
  'insufficient-information': 'te weinig vastgelegd',
};

const reasons: Readonly<Record<AidReason, string>> = {
  'no-bruise': 'Er is geen blauwe plek vastgelegd.',
  'no-fracture': 'Er is geen botbreuk vastgelegd.',
  'no-scald': 'Er is geen brandwond door hete vloeistof vastgelegd.',
  'four-years-or-older': 'Het kind is vier jaar of ouder.',
  'younger-than-two-months': 'Het kind is jonger dan twee maanden.',
  'eight-years-or-older': 'Het kind is acht jaar of ouder.',
  'older-than-eighteen': 'De onderzochte is ouder dan achttien jaar.',
  'examined-before-birth': 'Het onderzoek ligt vóór de geboortedatum. Kijk de datums na.',
  'motor-level-unknown': 'De motorische ontwikkeling is niet vastgelegd.',
  'not-yet-mobile': 'Het kind verplaatst zich nog niet zelf; de tabel geldt voor kinderen die dat wel doen.',
  'mobility-undecided': 'Vastgelegd is dat het kind los zit, niet of het zich zelf verplaatst.',
  'skin-not-all-seen':
    'Er is geen blauwe plek vastgelegd, maar ook niet van elk deel van het lichaam dat het is bekeken.',
  'part-not-assessable': 'Een deelscore was niet te bepalen; daarom is er geen som.',
  'nothing-counted': 'Geen van de vastgelegde brandwonden kon worden meegeteld.',
};

const remarks: Readonly<Record<AidRemark, string>> = {
  'motor-level-unknown':
    'De motorische ontwikkeling is niet vastgelegd; punten die daarop rusten zijn niet meegenomen.',
  'skin-not-all-seen':
    'Niet van elk deel van het lichaam is vastgelegd dat het is bekeken; het werkelijke aantal kan hoger zijn.',
  'count-not-exact': 'Het aantal is niet geteld; een groep geldt als twee of meer, een greepletsel als één of meer.',
  'several-rows': 'Het aantal staat niet vast. Alle rijen die mogelijk zijn, staan hieronder.',
  'counted-with-ten': 'Ligt deels op romp, oor of hals en is daar geteld.',
  'not-in-grouping': 'Staat niet in de indeling.',
  'highest-in-infants': 'De hoge specificiteit geldt het sterkst bij zuigelingen; dit kind is ouder dan één jaar.',
  'not-yet-walking':
    'De bron noemt een schachtbreuk niet laag bij een kind dat nog niet loopt. Dat dit kind loopt is niet vastgelegd.',
  'cause-open': 'Van deze brandwond staat de oorzaak open; de kenmerken gelden alleen voor hete vloeistof.',
  'first-degree-left-out': 'Eerstegraads en daarom niet meegeteld.',
  'burn-left-out': 'Niet meegeteld; de reden staat bij het hulpmiddel.',
  'burn-ring': 'De lijn loopt rondom: geteld is alles voorbij de lijn.',
  'burn-mixed-depth': 'Wisselend van diepte: ook eerstegraads delen zijn meegeteld.',
  'more-by-unknown-depth': 'De diepte is niet vastgelegd en de brandwond is daarom niet meegeteld.',
};

const inputs: Readonly<Record<string, string>> = {
  'age-months': 'Leeftijd',
  'motor-level': 'Motorische ontwikkeling',
  bruises: 'Blauwe plekken',
  'ten-bruises': 'Blauwe plekken op romp, oor of hals',
  'other-bruises': 'Blauwe plekken elders',
  fractures: 'Botbreuken',
  scalds: 'Brandwonden door hete vloeistof',
  'coma-form': 'Omschrijvingen',
  'coma-eye': 'Openen van de ogen',
  'coma-motor': 'Beste beweging',
  'coma-verbal': 'Beste verbale reactie',
  'flacc-face': 'Gezicht',
  'flacc-legs': 'Benen',
  'flacc-activity': 'Activiteit',
  'flacc-cry': 'Huilen',
  'flacc-consolability': 'Troostbaarheid',
  'table-column': 'Kolom van de tabel',
  'burns-counted': 'Meegetelde brandwonden',
};

/** Decision aids: what a card of one says, in the examination, in the interpretation and as a quotation in the report. */
export const aidsNl = {
  title: 'Hulpmiddelen',
  intro: 'Gepubliceerde regels, toegepast op wat is vastgelegd. Geen uitkomst en geen oordeel.',
  none: 'De standaard van dit dossier kent geen hulpmiddelen voor deze bevindingen.',
  statuses,
  reasons,
  remarks,
  inputs,
  notAtIssue: 'niet aan de orde',
  disabled: 'niet berekend',
  unverified: 'niet bij de bron nagekeken',
  secondHand: 'Deze cijfers zijn uit de tweede hand overgenomen; het artikel zelf is niet gelezen.',
  status: 'Toepassing',
  items: 'Aanwezig',
  absent: 'Vastgelegd als afwezig',
  unknown: 'Niet te beoordelen uit het dossier',
  used: 'Gebruikte gegevens',
  figures: 'Getallen',
  remark: 'Let op',
  reason: 'Reden',
  population: 'Bedoeld voor',
  explanation: 'Regel',
  limits: 'Grenzen',
  edition: 'Uitgave',
  source: 'Bron',
  comparison: 'Vergelijking',
  interval: '95%-interval',
  ratio: 'Verhouding',
  wholeTable: 'De hele tabel',
  ten: 'Romp, oor, hals',
  elsewhere: 'Elders',
  thisCount: 'deze telling',
  counts: ['0', '1', '2 of meer'],
  decimal: ',',
  item: (values: { readonly label: string; readonly numbers: readonly number[] }) =>
    values.numbers.length === 0
      ? values.label
      : `${values.label} (${values.numbers.length === 1 ? 'letsel' : 'letsels'} ${joinList(values.numbers.map(String), 'en')})`,
  grouped: (values: { readonly group: string; readonly label: string }) => `${values.group}: ${values.label}`,
  age: (values: { readonly years: number; readonly months: number; readonly totalMonths: number }) => {
    if (values.totalMonths < 24) return values.totalMonths === 1 ? '1 maand' : `${values.totalMonths} maanden`;
    const months = values.months === 0 ? '' : ` en ${values.months === 1 ? '1 maand' : `${values.months} maanden`}`;
    return `${values.years} jaar${months}`;
  },
  atLeast: (values: { readonly least: string }) => `${values.least} of meer`,
  between: (values: { readonly least: string; readonly most: string }) => `${values.least} tot ${values.most}`,
  scored: (values: { readonly score: string; readonly words: string }) => `${values.score} (${values.words})`,
  notAssessable: (values: { readonly words: string }) => `niet te bepalen (${values.words})`,
  forms: { standard: 'standaard', toddler: 'kleuter', baby: 'baby' },
  figure: (values: { readonly value: string; readonly from: string; readonly to: string }) =>
    `${values.value} (95%-interval ${values.from}–${values.to})`,
  row: (values: { readonly ten: string; readonly elsewhere: string }) =>
    `bij ${values.ten} op romp, oor of hals en ${values.elsewhere} elders`,
  sums: { 'sum-of-15': 'Som (3–15)', 'sum-of-10': 'Som (0–10)', 'burned-percent': 'Verbrand deel van het lichaam (%)' },
  sourceWords: (values: { readonly source: string; readonly verified: boolean }) =>
    values.verified ? values.source : `${values.source} (niet bij de bron nagekeken)`,
  quotation: {
    title: 'Aangehaalde hulpmiddelen',
    tab: 'Hulpmiddelen',
    intro:
      'Een hulpmiddel komt alleen in de duiding en het rapport als u het opneemt. Het wordt dan aangehaald met bron, grenzen en de gegevens van dat moment.',
    quote: 'Opnemen in duiding',
    quoteOf: (values: { readonly label: string }) => `Opnemen in duiding: ${values.label}`,
    renew: 'Opnieuw opnemen',
    renewOf: (values: { readonly label: string }) => `Opnieuw opnemen: ${values.label}`,
    remove: 'Uit duiding halen',
    removeOf: (values: { readonly label: string }) => `Uit duiding halen: ${values.label}`,
    quoted: 'opgenomen in duiding',
    quotedAt: (values: { readonly moment: string }) => `Aangehaald op ${values.moment}.`,
    changed: 'De gegevens zijn sindsdien veranderd. Wat in de duiding staat, is van het moment van opnemen.',
    gone: 'Het hulpmiddel geeft nu geen toepassing meer. Wat in de duiding staat, is van het moment van opnemen.',
    text: 'Zo staat het in de duiding',
    available: 'Toegepast op dit onderzoek',
    standard: (values: { readonly edition: string }) => `Standaard ${values.edition}`,
    report:
      'De deskundige haalt hier gepubliceerde hulpmiddelen aan. Een hulpmiddel zegt iets over groepen kinderen, trekt geen conclusie over dit kind en is niet de waardering van de bevindingen.',
  },
};

/** The shape that both languages have. */
export type AidsText = typeof aidsNl;
