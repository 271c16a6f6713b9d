/** Words of the expert report that the standard pack does not bring. */
export const reportNl = {
  notRecorded: 'Niet vastgelegd.',
  none: 'niet vastgelegd',
  yes: 'ja',
  no: 'nee',
  notApplicable: 'Niet van toepassing: dit rapport beschrijft en geeft geen duiding.',
  and: 'en',
  date: (civil: string) => dutchDate(civil),
  moment: (at: { readonly date: string; readonly time: string }) =>
    `${dutchDate(at.date)}, ${at.time.replace(':', '.')} uur`,
  age: (age: {
    readonly years: number;
    readonly months: number;
    readonly totalMonths: number;
    readonly days: number;
  }) => {
    if (age.totalMonths === 0) return age.days === 1 ? '1 dag' : `${age.days} dagen`;
    if (age.totalMonths < 24) return age.totalMonths === 1 ? '1 maand' : `${age.totalMonths} maanden`;
    const months = age.months === 0 ? '' : ` en ${age.months === 1 ? '1 maand' : `${age.months} maanden`}`;
    return `${age.years} jaar${months}`;
  },
  parts: {
    frame: { title: 'Deel 1. Gegevens van het rapport' },
    description: {
      title: 'Deel 2. Letselbeschrijving',
      intro:
        'Dit deel geeft weer wat is verteld en wat is gezien, zonder oordeel over de oorzaak. Links en rechts zijn altijd links en rechts van het kind.',
      closing: 'Hier eindigt de letselbeschrijving.',
    },
    interpretation: {
      title: 'Deel 3. Letselduiding',
      intro:
        'Dit deel geeft het oordeel van de deskundige over de bevindingen uit deel 2. De beschrijving was toen al vastgelegd en is niet aan het oordeel aangepast.',
    },
    closing: { title: 'Deel 4. Afsluiting' },
    appendix: { title: 'Deel 5. Bijlagen en begrippen' },
  },
  interpretationLeftOut: 'Dit rapport beschrijft alleen: het geeft geen oordeel over de oorzaak van de bevindingen.',
  running: (values: { readonly number: string; readonly version: number }) =>
    `Rapport ${values.number}, versie ${values.version}`,
  concept: 'CONCEPT',
  words: {
    contents: 'Inhoud',
    pageOf: 'Pagina {page} van {pages}',
    unprintableTitle: 'Tekens die niet kunnen worden afgedrukt',
    unprintable:
      'Dit rapport bevat tekens die het lettertype niet kan afbeelden. Op hun plaats staat hun nummer in Unicode tussen rechte haken. Het zijn: {characters}.',
  },
  title: {
    kicker: 'Forensisch-medisch onderzoek van een kind',
    conceptTitle: 'Concept',
    conceptText:
      'Dit rapport is niet uitgebracht. De inhoud kan nog veranderen en mag niet als deskundigenrapport worden gebruikt.',
    languageTitle: 'Taal',
    languageText:
      'Het dossier is in het Nederlands vastgelegd. Woorden van betrokkenen en van de deskundige staan in de taal waarin ze zijn geschreven.',
    standardTitle: 'Gebruikte standaard',
    reportNumber: 'Rapportnummer',
    version: 'Versie',
    issued: 'Uitgebracht',
    notIssued: 'nog niet uitgebracht (concept)',
    caseNumber: 'Zaaknummer',
    externalReference: 'Kenmerk van de opdrachtgever',
    client: 'Opdrachtgever',
    addressee: 'Gericht aan',
    expert: 'Deskundige',
    examined: 'Datum van het onderzoek',
    standard: 'Standaard',
  },
  subject: {
    name: 'Naam',
    birthDate: 'Geboortedatum',
    sex: 'Geslacht',
    age: 'Leeftijd bij het onderzoek',
    identity: 'Vaststelling van de identiteit',
    representation: 'Wettelijke vertegenwoordiging',
  },
  assignment: {
    frame: 'Kader',
    client: 'Opdrachtgever',
    kind: 'Gevraagd werk',
    requested: 'Verzoek ontvangen',
    date: 'Datum van de opdracht',
    suspicion: 'Aard van het vermoeden',
    wording: 'Opdracht in de woorden van de opdrachtgever',
    questions: 'Vragen die in dit rapport worden beantwoord',
  },
  expert: {
    name: 'Naam',
    role: 'Functie',
    big: 'BIG-nummer',
    nrgd: 'NRGD-nummer',
    noNrgd: 'geen inschrijving in het NRGD vastgelegd',
    competence: 'Bekwaamheid in de gebruikte methode',
    reliability: (values: { readonly section: string }) =>
      `Over de betrouwbaarheid van de methode: zie onderdeel ${values.section}.`,
  },
  consent: {
    rule: {
      'under-12': 'Voor een kind jonger dan 12 jaar is toestemming nodig van wie het gezag heeft.',
      'from-12': 'Voor een kind van 12 tot 16 jaar is toestemming nodig van het kind en van wie het gezag heeft.',
      'from-16': 'Vanaf 16 jaar geeft het kind zelf toestemming.',
      'incapable-from-12':
        'Een kind van 12 jaar of ouder dat zijn belangen hierin niet kan afwegen: toestemming is nodig van wie het gezag heeft.',
      'adult-incapable':
        'Een volwassene die zijn belangen hierin niet kan afwegen: wie dan beslist, is hier niet uitgewerkt.',
    },
    source: (values: { readonly source: string }) => `(${values.source})`,
    scope: 'Waarvoor',
    person: 'Wie',
    answer: 'Antwoord',
    at: 'Wanneer',
    none: 'Er is geen toestemming of weigering vastgelegd.',
    ground: (values: { readonly ground: string }) => `grond: ${values.ground}`,
    form: { oral: 'mondeling', written: 'schriftelijk' },
    colleague: (values: { readonly colleague: string }) => `overlegd met ${values.colleague}`,
    authority: {
      'both-parents': 'Het gezag ligt bij beide ouders.',
      'one-parent': 'Het gezag ligt bij één ouder.',
      guardian: 'Het gezag ligt bij een voogd.',
      unknown: 'Wie het gezag heeft, is niet vastgesteld.',
    },
    basis: (values: { readonly basis: string }) => `Vastgesteld door: ${values.basis}.`,
    supervision: 'Het kind staat onder toezicht; dat verandert het gezag niet.',
    capacity: {
      capable: (values: { readonly by: string }) =>
        `Het kind kan zijn belangen hierin afwegen (beoordeeld door ${values.by}).`,
      incapable: (values: { readonly by: string }) =>
        `Het kind kan zijn belangen hierin niet afwegen (beoordeeld door ${values.by}).`,
    },
    notInformed: (values: { readonly moment: string; readonly reason: string; readonly colleague: string }) =>
      `Het kind is gezien voordat de ouders waren ingelicht (${values.moment}). Reden: ${values.reason}. Overlegd met ${values.colleague}.`,
    parts: {
      photos: 'foto’s',
      injuries: 'letsels van het anogenitale gebied',
      regions: 'bevindingen van het anogenitale gebied',
      anogenital: 'onderzoek van geslachtsdeel en anus',
      traces: 'sporen',
    },
    withheld: (values: { readonly parts: readonly string[] }) =>
      `Weggelaten uit dit rapport, omdat toestemming daarvoor niet is gegeven of is ingetrokken: ${values.parts.join(', ')}.`,
  },
  documents: { none: 'Er zijn geen ontvangen stukken vermeld.' },
  statements: {
    none: 'Er zijn geen uitspraken vastgelegd.',
    verbatim:
      'De uitspraken zijn woordelijk weergegeven, zoals ze zijn opgetekend. Het zijn geen bevindingen van het onderzoek.',
    mechanism: (values: { readonly attribution: string; readonly mechanism: string }) =>
      `${values.attribution}. Genoemde toedracht: ${values.mechanism}`,
    aboutInjury: (values: { readonly number: number; readonly source: string }) =>
      `${values.source}, over letsel ${values.number}`,
  },
  examination: {
    start: 'Begin',
    end: 'Einde',
    place: 'Plaats',
    examiner: 'Onderzoeker',
    present: 'Aanwezig',
    light: 'Licht',
    position: 'Houding van het kind',
    technique: 'Onderzoekswijze',
    limits: 'Beperkingen tijdens het onderzoek',
    /** How measures were found; each sentence is printed only where it applies. */
    measures: {
      title: 'Hoe maten zijn verkregen',
      measured: 'Maten zonder toevoeging zijn op het kind gemeten.',
      estimated: 'Maten met de woorden “naar schatting” zijn geschat en niet gemeten.',
      photo:
        'Maten met de woorden “gemeten op de foto” zijn niet op het kind gemeten, maar berekend uit punten die in een foto met meetlat zijn gemarkeerd. De bijlage met foto’s noemt per maat twee intervallen: het meetinterval (markeren en schaal) en het praktijkinterval (hoe ver waarnemers in de praktijk uiteenlopen).',
      drawn:
        'Afstanden en oppervlakken “volgens de lichaamskaart” zijn niet op het kind gemeten. Zij zijn berekend langs de huid van een lichaamsmodel van ongeveer deze leeftijd, uit wat de onderzoeker op de kaart heeft ingetekend; een afstand geldt vanaf het midden daarvan. Hoe goed het model bij dit kind past, is niet onderzocht.',
      scaled: 'Het model is daarbij op de gemeten lengte van het kind gebracht.',
      unscaled:
        'Waar de lengte van het kind bij het berekenen niet bekend was, gelden de getallen voor het model zelf en zijn zij een indicatie.',
      mosteller:
        'Het lichaamsoppervlak van het kind is uit gemeten lengte en gewicht berekend met de formule van Mosteller (1987).',
    },
  },
  findings: {
    notWritten: 'De letselbeschrijving is nog niet opgesteld.',
    draft: 'De letselbeschrijving is nog niet definitief vastgelegd en kan nog veranderen.',
    frozen: (values: { readonly moment: string }) =>
      `Deze beschrijving is vastgelegd op ${values.moment} en daarna niet gewijzigd.`,
    general: 'Algemeen',
    regions: 'Onderzochte gebieden',
    anogenital: 'Geslachtsdeel en anus',
    injuries: 'Letsels',
    noInjuries: 'Er zijn geen letsels vastgelegd.',
    injury: (values: { readonly number: number; readonly what: string }) => `Letsel ${values.number}: ${values.what}`,
    place: (values: { readonly number: number; readonly what: string }) => `Plaats ${values.number}: ${values.what}`,
    untranslated: 'Deze tekst staat in de taal van het dossier en is niet vertaald.',
    photos: (values: { readonly labels: string; readonly count: number }) =>
      values.count === 0
        ? 'Hiervan zijn geen foto’s vastgelegd.'
        : `${values.count === 1 ? 'Foto' : 'Foto’s'} ${values.labels}.`,
    weight: 'Gewicht',
    height: 'Lengte',
    headCircumference: 'Hoofdomtrek',
    motorLevel: 'Motorische ontwikkeling',
    impression: 'Algemene indruk',
    kilograms: (value: number) => `${decimal(value)} kg`,
    centimetres: (value: number) => `${decimal(value)} cm`,
  },
  traces: { none: 'In dit dossier zijn geen sporen vastgelegd.' },
  photos: {
    label: (values: { readonly number: string }) => `Foto ${values.number}`,
    none: 'Er zijn geen foto’s vastgelegd.',
    noneHere: 'Er zijn geen foto’s om hier af te drukken.',
    withheld: (values: { readonly count: number }) =>
      values.count === 1
        ? 'Eén foto is weggelaten: toestemming daarvoor is niet gegeven of is ingetrokken.'
        : `${values.count} foto’s zijn weggelaten: toestemming daarvoor is niet gegeven of is ingetrokken.`,
    column: 'Foto',
    injuries: 'Letsel',
    correctedClock: (values: { readonly moment: string }) => `${values.moment} (klok van de camera gecorrigeerd)`,
    noInjury: 'overzicht',
    step: 'Soort opname',
    scale: 'Meetlat',
    taken: 'Tijd volgens de camera',
    intimate: 'intiem, niet afgedrukt',
    intimateNote:
      'Intieme foto’s zijn niet in dit rapport afgedrukt. Zij zijn bij de deskundige beschikbaar voor wie bevoegd is ze te zien.',
    original: 'Controlegetal (SHA-256) van het oorspronkelijke bestand',
    originals:
      'Met het controlegetal is na te gaan of een fotobestand hetzelfde is als het bestand waarop dit rapport rust.',
    shows: (values: { readonly numbers: string; readonly count: number }) =>
      values.count === 1 ? `Letsel ${values.numbers}` : `Letsels ${values.numbers}`,
    overview: 'Overzicht, niet aan een letsel gekoppeld',
    withScale: (values: { readonly scale: string }) => `In beeld: ${values.scale}. De afdruk is niet op ware grootte.`,
    drawnOver: 'De getekende lijnen zijn bij het afdrukken toegevoegd; de foto zelf is niet veranderd.',
    withoutScale: 'Geen meetlat in beeld: uit deze foto zijn geen maten af te leiden.',
    alt: (values: { readonly label: string; readonly step: string; readonly caption: string }) =>
      `${values.label}, ${values.step}. ${values.caption}`,
  },
  figures: {
    heading: 'Lichaamsschema’s',
    none: 'Er zijn geen lichaamsschema’s gemaakt.',
    note: 'De schema’s zijn tekeningen en geen afbeelding van dit kind. De nummers zijn die van de letsels in deel 2.',
    views: {
      front: 'voorzijde',
      back: 'achterzijde',
      left: 'linkerzijde van het kind',
      right: 'rechterzijde van het kind',
      'head-front': 'gezicht',
      'head-back': 'achterhoofd',
      'head-left': 'hoofd, linkerzijde van het kind',
      'head-right': 'hoofd, rechterzijde van het kind',
      'head-top': 'hoofd van boven',
      'head-below': 'hoofd van onderen',
      'neck-chest': 'hals en borst',
      'back-buttocks': 'rug en billen',
      'hand-left-palm': 'linkerhand, palmzijde',
      'hand-left-back': 'linkerhand, rugzijde',
      'hand-right-palm': 'rechterhand, palmzijde',
      'hand-right-back': 'rechterhand, rugzijde',
      'foot-left-top': 'linkervoet, bovenzijde',
      'foot-left-sole': 'linkervoet, voetzool',
      'foot-right-top': 'rechtervoet, bovenzijde',
      'foot-right-sole': 'rechtervoet, voetzool',
      'arms-up': 'armen omhoog',
      'frog-leg': 'kikkerhouding',
    } as Readonly<Record<string, string>>,
    otherView: 'andere weergave',
    caption: (values: { readonly view: string; readonly numbers: string }) =>
      values.numbers === ''
        ? `Lichaamsschema, ${values.view}. Geen letsel in beeld.`
        : `Lichaamsschema, ${values.view}. In beeld: letsel ${values.numbers}.`,
    anchors:
      'Een letsel dat op een detailtekening is ingetekend, staat op de lichaamsschema’s alleen als punt in zijn gebied.',
    photos: 'Foto’s',
  },
  plates: {
    heading: 'Detailtekeningen',
    intimateHeading: 'Detailtekeningen van het anogenitale gebied',
    note: 'De detailtekeningen zijn schematisch, niet op schaal en geen afbeelding van dit kind.',
    unverified: 'Deze tekeningen en hun namen zijn niet aan een bron getoetst en niet door een arts nagelopen.',
    caption: (values: { readonly drawing: string; readonly numbers: string }) =>
      `Detailtekening, ${values.drawing}. In beeld: letsel ${values.numbers}.`,
    leftOut: (values: { readonly numbers: string }) =>
      `De detailtekeningen van het anogenitale gebied (letsel ${values.numbers}) zijn niet in dit rapport afgedrukt. Zij zijn bij de deskundige beschikbaar voor wie bevoegd is ze te zien.`,
  },
  interpretation: {
    mechanisms: 'Overwogen mechanismen',
    causeClass: 'Oorzaakklasse',
    fit: 'Verhouding tot de gemelde toedracht',
    missing: 'Voor dit letsel is geen duiding vastgelegd.',
    hypothesis: { H1: 'Hypothese 1', H2: 'Hypothese 2', H3: 'Hypothese 3' },
    inSentence: { H1: 'hypothese 1', H2: 'hypothese 2', H3: 'hypothese 3' },
    fixed: (values: { readonly moment: string }) =>
      `De hypothesen zijn vastgelegd op ${values.moment}, voordat de bevindingen zijn gewaardeerd.`,
    noHypotheses: 'Er zijn geen hypothesen vastgelegd.',
    evaluation: 'Waardering van de bevindingen',
    noEvaluation: 'De bevindingen zijn niet gewaardeerd.',
    range: (values: {
      readonly from: number;
      readonly to: number | undefined;
      readonly first: string;
      readonly second: string;
    }) =>
      `Deze term staat voor een bewijskracht (likelihood ratio) ${
        values.to === undefined
          ? `van ${group(values.from)} of meer`
          : `van ${group(values.from)} tot ${group(values.to)}`
      }: zoveel maal groter is de kans op deze bevindingen als ${values.first} juist is dan als ${values.second} juist is.`,
    basis: (values: { readonly basis: string }) => `De waardering berust op: ${values.basis}.`,
    noBasis: 'Waarop de waardering berust, is niet vastgelegd.',
    reasoning: 'Onderbouwing',
    question: (values: { readonly number: number; readonly text: string }) => `Vraag ${values.number}. ${values.text}`,
    unanswered: 'Deze vraag is niet beantwoord.',
    noConclusion: 'Er is geen conclusie vastgelegd.',
    reliability: 'Betrouwbaarheid van de gebruikte methode',
    limitations: 'Beperkingen van het onderzoek en onzekerheden',
    general: 'In het algemeen geldt',
    prognosisInAnswer: (values: { readonly number: number }) =>
      `Wat hierover is te zeggen, staat in het antwoord op vraag ${values.number}.`,
  },
  declaration: {
    name: 'Naam',
    role: 'Functie',
    place: 'Plaats',
    date: 'Datum',
    signature: 'Handtekening',
    review: 'Collegiale toetsing',
    unsigned: 'Dit concept is niet ondertekend.',
  },
  glossary: {
    scale: (values: { readonly label: string }) => `${values.label}: gebruikte termen en hun grenzen`,
    term: 'Term',
    rangeColumn: 'Verhouding',
    range: (values: { readonly from: number; readonly to: number | undefined }) =>
      values.to === undefined ? `${group(values.from)} of meer` : `${group(values.from)} tot ${group(values.to)}`,
    unverified: 'Niet met de bron vergeleken',
    terms: 'Begrippen',
    word: 'Begrip',
    meaning: 'Betekenis',
    fixed: [
      {
        term: 'letselbeschrijving',
        meaning: 'Weergave van wat bij lichamelijk onderzoek is gezien, zonder oordeel over de oorzaak.',
      },
      { term: 'letselduiding', meaning: 'Oordeel van de deskundige over hoe de bevindingen kunnen zijn ontstaan.' },
      {
        term: 'hypothese',
        meaning: 'Een mogelijke verklaring die vooraf is vastgelegd en waarmee de bevindingen worden vergeleken.',
      },
      {
        term: 'bewijskracht',
        meaning:
          'Hoeveel maal groter de kans op de bevindingen is onder de ene hypothese dan onder de andere; ook likelihood ratio genoemd.',
      },
    ],
    sources: 'Bronnen van de standaard',
    sourcesNote:
      'Bronnen waarop de in dit rapport gebruikte onderdelen van de standaard rusten. Literatuur bij de duiding staat in de onderbouwing.',
    source: 'Bron',
    checked: 'Met de bron vergeleken',
    partly: 'deels',
  },
  /** What a report still lacks, by code of the gap; `subject` is the number of the injury or question, or the section's title. */
  gaps: {
    'description-missing': () => 'De letselbeschrijving is nog niet opgesteld.',
    'description-not-frozen': () => 'De letselbeschrijving is nog niet definitief vastgelegd.',
    'section-empty': ({ subject }: GapSubject) => `Het onderdeel “${subject}” is leeg.`,
    'competence-missing': () => 'De bekwaamheid in de gebruikte methode is niet vermeld (Sv art. 51l).',
    'reliability-missing': () => 'De betrouwbaarheid van de methode is niet vermeld (Sv art. 51l).',
    'question-unanswered': ({ subject }: GapSubject) => `Vraag ${subject} is niet beantwoord.`,
    'hypotheses-missing': () => 'Er zijn geen twee hypothesen vastgelegd.',
    'hypotheses-not-fixed': () => 'De hypothesen zijn nog niet definitief vastgelegd.',
    'evaluation-missing': () => 'De bevindingen zijn niet gewaardeerd bij de hypothesen.',
    'basis-missing': () => 'Waarop de waardering berust, is niet vermeld.',
    'scale-unverified': () =>
      'De waarschijnlijkheidstermen zijn niet met hun bron vergeleken; het rapport vermeldt dat.',
    'injury-not-interpreted': ({ subject }: GapSubject) => `Voor letsel ${subject} is geen duiding vastgelegd.`,
    'injury-without-photo': ({ subject }: GapSubject) => `Van letsel ${subject} is geen foto vastgelegd.`,
    'injury-without-scale-photo': ({ subject }: GapSubject) =>
      `Letsel ${subject} is gemeten, maar er is geen foto met een meetlat.`,
    'measures-against-drawing': ({ subject }: GapSubject) =>
      `Bij letsel ${subject} verschillen maten meer dan een derde van wat op de lichaamskaart is ingetekend.`,
    'anogenital-consent-missing': () =>
      'Bevindingen van het anogenitale gebied blijven weg uit het rapport: toestemming voor onderzoek daarvan is er niet.',
    'photo-consent-missing': () =>
      'Foto’s blijven weg uit het rapport: toestemming daarvoor is er niet of is ingetrokken.',
    'traces-consent-missing': () => 'Sporen blijven weg uit het rapport: toestemming voor afname is er niet.',
    'examination-consent-missing': () =>
      'Toestemming voor het onderzoek zelf is er niet: het rapport kan zo de kluis niet uit.',
    'sharing-consent-missing': () =>
      'Toestemming om aan de aanvrager te verstrekken is er niet: het rapport kan zo de kluis niet uit.',
    'regions-missing': () => 'Er is niet vastgelegd welke lichaamsgebieden zijn onderzocht.',
    'examination-end-missing': () => 'Het einde van het onderzoek is niet vastgelegd.',
    'identity-check-missing': () => 'Hoe de identiteit is vastgesteld, is niet vermeld.',
    'assignment-date-missing': () => 'De datum van de opdracht is niet vermeld.',
    'big-number-missing': () => 'Het BIG-nummer van de deskundige is niet vermeld.',
    'nrgd-number-missing': () =>
      'De deskundige heeft geen NRGD-nummer vermeld; benoeming vraagt dan een motivering (Sv art. 51k).',
  },
};

interface GapSubject {
  readonly subject: string;
}

export type ReportText = typeof reportNl;

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function dutchDate(civil: string): string {
  const [year, month, day] = civil.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const group = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const decimal = (value: number): string => String(value).replace('.', ',');
