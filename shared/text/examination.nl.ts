import type { InjuryGap } from '../contract/examination-routes.ts';
import type { RegionState } from '../domain/examination/examination.ts';

const regionStates: Readonly<Record<RegionState, string>> = {
  normal: 'normaal',
  finding: 'bevinding',
  'not-examined': 'niet onderzocht',
  refused: 'geweigerd',
  'not-visible': 'niet zichtbaar',
};

const gapProblems: Readonly<Record<InjuryGap['problem'], string>> = {
  missing: 'Verplicht bij dit soort letsel.',
  'unknown-option': 'De standaard kent deze keuze niet. Kies een andere.',
  'out-of-range': 'Deze waarde valt buiten de grenzen van de standaard.',
  'wrong-kind': 'Deze waarde past niet bij dit kenmerk. Vul haar opnieuw in.',
  'unknown-descriptor': 'Dit kenmerk hoort niet bij dit soort letsel.',
  'not-to-scale': 'Een detailtekening is niet op schaal: maten van de lichaamskaart gelden hier niet.',
  elsewhere: 'De plaats op de detailtekening en de plaats op het lichaam zijn niet dezelfde. Teken opnieuw in.',
};

/** The examination: route through the body, map, injuries, circumstances, statements, general findings. */
export const examinationNl = {
  title: 'Onderzoek',
  tabs: {
    label: 'Delen van het onderzoek',
    body: 'Lichaam en letsels',
    circumstances: 'Omstandigheden',
    statements: 'Wat er is gezegd',
    general: 'Algemeen onderzoek',
  },
  frozenTitle: 'Dit onderzoek is vastgesteld',
  frozen: (values: { readonly moment: string | undefined }) =>
    `De letselbeschrijving is vastgesteld${values.moment === undefined ? '' : ` op ${values.moment}`}. Wat hier staat kan niet meer veranderen. Nieuwe bevindingen horen bij een nieuw onderzoek.`,
  readOnlyRole: 'Uw rol mag dit onderzoek lezen, niet wijzigen.',
  route: {
    title: 'Route langs het lichaam',
    list: 'Delen van het lichaam, van top tot teen',
    keysHint: 'Pijl rechts: fijner. Enter: letsel hier.',
    states: regionStates,
    notRecorded: 'nog niet vastgelegd',
    mixed: 'per onderdeel verschillend',
    withReason: (values: { readonly state: string; readonly reason: string }) => `${values.state}: ${values.reason}`,
    progress: (values: { readonly done: number; readonly total: number }) =>
      `${values.done} van ${values.total} delen vastgelegd`,
    restNormal: 'De rest normaal…',
    restTitle: 'De rest als normaal vastleggen?',
    restWords: (values: { readonly count: number }) =>
      values.count === 1
        ? 'Eén deel zonder vastlegging krijgt de staat ‘normaal’. Doe dit alleen als u dit deel hebt bekeken.'
        : `${values.count} delen zonder vastlegging krijgen de staat ‘normaal’. Doe dit alleen als u deze delen hebt bekeken.`,
    restConfirm: 'Ja, bekeken en normaal',
    reasonTitle: (values: { readonly region: string; readonly state: string }) => `${values.region}: ${values.state}`,
    reason: 'Reden',
    reasonHint: 'Kies een reden of schrijf er zelf een.',
    reasonOther: 'Andere reden of toelichting',
    injuriesHere: (values: { readonly numbers: readonly number[] }) =>
      values.numbers.length === 1 ? `letsel ${values.numbers[0]}` : `letsels ${values.numbers.join(', ')}`,
    setState: 'Staat van dit deel',
    injuryHere: 'Letsel hier',
  },

  map: {
    title: 'Lichaamskaart',
    mark: (values: { readonly number: number; readonly type: string }) => `Letsel ${values.number}, ${values.type}`,
    newMark: (values: { readonly number: number }) => `Plaats van het nieuwe letsel, nummer ${values.number}`,
  },

  injuries: {
    title: 'Letsels',
    number: 'Nr.',
    typeAndPlace: 'Soort en plaats',
    size: 'Grootte',
    gaps: (values: { readonly count: number }) => `nog ${values.count} verplicht`,
    photos: (values: { readonly count: number }) => (values.count === 1 ? '1 foto' : `${values.count} foto's`),
    noPhotos: "geen foto's",
    empty: 'Nog geen letsels',
    emptyWords:
      'Wijs op de kaart een plek aan, of kies een deel in de route en druk op Enter. Is er niets te zien, leg dan de delen als normaal vast: ook dat is een bevinding.',
    add: 'Nieuw letsel',
    addKeys: 'Alt+L',
    notSized: '–',
  },

  form: {
    newTitle: 'Nieuw letsel',
    editTitle: (values: { readonly number: number }) => `Letsel ${values.number}`,
    place: 'Plaats',
    placeEmpty: 'Wijs de plaats aan op de kaart, of kies haar hieronder.',
    placeMissing: 'Wijs de plaats van het letsel aan.',
    placeFromList: 'Plaats uit de lijst',
    placeFromListHint: 'Zet het punt midden in dit deel; verfijn het op de kaart.',
    drawnLine: 'getekende lijn',
    drawnOutline: 'getekende omtrek',
    type: 'Soort letsel',
    typeHint: 'Typ een deel van de naam.',
    definition: 'Omschrijving van de standaard',
    count: 'Aantal',
    counts: { single: 'één', exact: 'precies', cluster: 'groep' },
    exactCount: 'Hoeveel',
    about: 'Ongeveer hoeveel',
    pieces: 'stuks',
    size: 'Grootte',
    length: 'Lengte',
    width: 'Breedte',
    depth: 'Diepte',
    inCm: (values: { readonly cm: string }) => `= ${values.cm}`,
    orientation: 'Richting van de lengte',
    orientations: { longitudinal: 'in de lengte', transverse: 'dwars', oblique: 'schuin', round: 'rond' },
    method: 'Hoe bepaald',
    methods: { measured: 'gemeten', estimated: 'geschat', photo: 'op de foto' },
    features: 'Kenmerken',
    featuresFirstType: 'Kies eerst het soort letsel; daarna staan hier de kenmerken die de standaard vraagt.',
    cause: 'Toedracht zoals verteld',
    statedCause: 'Woordelijk',
    statedCauseHint: 'Schrijf op wat is gezegd, in de woorden van wie het zei. Wat u ervan vindt hoort in de duiding.',
    statedBy: 'Verteld door',
    remarks: 'Opmerkingen',
    complete: 'Alle verplichte kenmerken zijn ingevuld.',
    incomplete: (values: { readonly labels: readonly string[] }) =>
      values.labels.length === 1
        ? `Nog 1 verplicht gegeven: ${values.labels[0]?.toLocaleLowerCase('nl')}.`
        : `Nog ${values.labels.length} verplichte gegevens: ${values.labels.map((label) => label.toLocaleLowerCase('nl')).join(', ')}.`,
    gapProblems,
    save: 'Opslaan',
    saveAndNext: 'Opslaan en volgende',
    saved: (values: { readonly number: number }) => `Letsel ${values.number} is opgeslagen.`,
    copy: 'Kopie als nieuw letsel',
    copied: (values: { readonly number: number }) =>
      `Overgenomen van letsel ${values.number}. Plaats, grootte en toedracht zijn leeg: die horen bij deze ene plek.`,
    remove: 'Verwijderen…',
    removeTitle: (values: { readonly number: number }) => `Letsel ${values.number} verwijderen?`,
    removeWords:
      "Het letsel verdwijnt van de kaart en uit de beschrijving. Foto's blijven bewaard. De verwijdering staat in het logboek; het nummer wordt niet opnieuw gebruikt.",
    removeConfirm: 'Letsel verwijderen',
    unsavedTitle: 'Dit letsel is nog niet opgeslagen',
    unsavedWords: 'Wat u invulde gaat verloren als u verdergaat zonder op te slaan.',
    unsavedDiscard: 'Invoer weggooien',
    unsavedStay: 'Verder met dit letsel',
    preview: 'Zo komt het in de beschrijving',
    sources: (values: { readonly unverified: number }) =>
      values.unverified === 0
        ? 'Bronnen van deze kenmerken'
        : `Bronnen van deze kenmerken (${values.unverified} niet nagekeken)`,
  },

  details: {
    save: 'Opslaan',
    startedAt: 'Begin van het onderzoek',
    endedAt: 'Einde van het onderzoek',
    endedAtHint: 'Mag leeg blijven: bij het vaststellen wordt dan dat tijdstip genomen.',
    place: 'Plaats van het onderzoek',
    examiner: 'Onderzoeker',
    present: 'Aanwezig',
    light: 'Licht',
    position: 'Houding van het kind',
    technique: 'Techniek',
    limits: 'Andere beperkingen',
    limitsHint: 'Wat kon niet worden onderzocht, en waardoor?',
    weight: 'Gewicht',
    height: 'Lengte',
    headCircumference: 'Hoofdomtrek',
    motorLevel: 'Motorische ontwikkeling',
    motorLevelHint: 'Wat het kind zelf kan, volgens wie het kent of zoals gezien.',
    impression: 'Algemene indruk',
    impressionHint: 'Wat u ziet en hoort; geen verklaring.',
    measuresHint:
      'Ongewone waarden worden gevraagd nog eens na te kijken; de grenzen zijn die van invoer, geen normen.',
  },

  statements: {
    title: 'Wat er is gezegd',
    intro: 'Wat iemand zei, woordelijk en apart van wat u zelf ziet. Stel geen vragen die het antwoord al noemen.',
    empty: 'Nog niets vastgelegd',
    emptyWords: 'Leg vast wat het kind en anderen vertelden, in hun eigen woorden, met wie ernaar vroeg.',
    add: 'Uitspraak toevoegen',
    item: (values: { readonly index: number }) => `Uitspraak ${values.index}`,
    source: 'Gezegd door',
    words: 'Woordelijk',
    mechanism: 'Genoemde toedracht',
    mechanismHint: 'Alleen als de woorden er een noemen.',
    remove: (values: { readonly index: number }) => `Uitspraak ${values.index} verwijderen`,
  },
};
