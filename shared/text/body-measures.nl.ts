const surfaces = {
  'mosteller-1987': 'Lichaamsoppervlak uit gemeten lengte en gewicht.',
  'mannequin-at-height': 'Lichaamsoppervlak van het model op de gemeten lengte.',
  mannequin: 'Lichaamsoppervlak van het model.',
};

/** What the body map says of a drawing, and the distances that a description names. */
export const bodyMeasuresNl = {
  title: 'Op de kaart gemeten',
  working: 'Wordt berekend…',
  failed: 'De lichaamskaart kon niet worden geladen; er zijn geen maten.',
  onChild: (values: { readonly cm: string }) =>
    `Berekend uit de tekening, op een lichaamsmodel van de gemeten lengte (${values.cm} cm). Niet op het kind gemeten.`,
  onMannequin: (values: { readonly years: number }) =>
    `Een indicatie: berekend uit de tekening op het lichaamsmodel van ${values.years === 0 ? 'een pasgeborene' : `${values.years} jaar`}, want de lengte van het kind is niet ingevuld. Niet op het kind gemeten.`,
  distance: 'Afstand',
  size: 'Tekening',
  lineLength: (values: { readonly length: string }) => `lengte ca. ${values.length}`,
  lengthByWidth: (values: { readonly size: string }) => `ca. ${values.size}`,
  area: 'Oppervlak',
  areaWords: (values: { readonly cm2: string; readonly percent: string }) =>
    `ca. ${values.cm2} cm², ${values.percent}% van het lichaam`,
  surfaces,
  ring: 'De lijn loopt rondom: geteld is alles voorbij de lijn, tot het uiteinde.',
  faults: {
    'too-few-places': 'De omtrek heeft te weinig punten voor een oppervlak.',
    'crosses-itself': 'De omtrek kruist zichzelf; daarom is er geen oppervlak.',
    'encloses-nothing': 'De omtrek omsluit niets; daarom is er geen oppervlak.',
    'lines-cross': 'De lijnen kruisen elkaar; daarom is er geen oppervlak.',
  },
  include: 'In beschrijving',
  includeDistance: (values: { readonly words: string }) => `Afstand opnemen in de beschrijving: ${values.words}`,
  includeArea: 'Oppervlak opnemen in de beschrijving',
  included: 'Opgenomen',
  takeOut: 'Uit beschrijving',
  takeSize: 'Neem over als geschatte maat',
  sizeStands: 'De gemeten grootte blijft staan.',
  landmarks: 'Afstand in de beschrijving',
  landmark: 'Vast punt',
  landmarkDistance: 'Afstand',
  upright: 'Richting',
  across: 'En opzij',
  none: 'niet genoemd',
  method: 'Hoe bepaald',
  methods: { measured: 'op het kind gemeten', drawn: 'van de kaart' },
  enterMeasured: 'Gemeten afstand invullen',
  remove: (values: { readonly landmark: string }) => `Afstand weghalen: ${values.landmark}`,
  removeArea: 'Oppervlak uit de beschrijving halen',
};
