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
  takeSize: 'Als geschatte maat',
  takeSizeLabel: 'Neem over als geschatte maat',
  sizeStands: 'De gemeten grootte blijft staan.',
  landmarks: 'Afstand in de beschrijving',
  landmark: 'Vast punt',
  landmarkDistance: 'Afstand',
  upright: 'Richting',
  across: 'En opzij',
  none: 'geen',
  method: 'Hoe bepaald',
  methods: { measured: 'op het kind gemeten', drawn: 'van de kaart' },
  enterMeasured: 'Gemeten afstand invullen',
  remove: (values: { readonly landmark: string }) => `Afstand weghalen: ${values.landmark}`,
  removeArea: 'Oppervlak uit de beschrijving halen',
  /** The burned share of the body, in the aid of the Lund–Browder table. */
  burns: {
    status: (values: { readonly percent: string }) => `${values.percent}% ingetekend`,
    basis:
      'Berekend uit de omtrekken die op de lichaamskaart zijn ingetekend, op het lichaamsmodel van ongeveer deze leeftijd; niet op het kind gemeten. Wat meer brandwonden bedekken, telt één keer.',
    table: 'Verbrand deel van het lichaam',
    part: 'Deel',
    share: 'Verbrand',
    percent: '% lichaam',
    total: 'Samen',
    sides: { left: 'links', right: 'rechts' },
    column: 'Kolom van de tabel',
    counted: 'Geteld',
    leftOut: 'Niet geteld',
    injuries: (values: { readonly numbers: readonly number[] }) =>
      `${values.numbers.length === 1 ? 'letsel' : 'letsels'} ${values.numbers.join(', ')}`,
    none: 'geen',
    because: (values: { readonly number: number; readonly reason: string }) =>
      `letsel ${values.number}: ${values.reason}`,
    reasons: {
      'type-not-counted': 'dit type brandwond telt in de standaard niet mee',
      'first-degree': 'eerstegraads',
      'depth-unknown': 'de diepte is niet vastgelegd of niet te beoordelen',
      'flat-drawing': 'ingetekend op een detailtekening, die niet op schaal is',
      'no-outline': 'geen omtrek ingetekend',
      'encloses-nothing': 'de omtrek omsluit niets',
      'crosses-itself': 'de omtrek kruist zichzelf',
    },
    remark: 'Let op',
    remarks: {
      ring: 'de lijn loopt rondom; alles voorbij de lijn is geteld',
      'mixed-depth': 'wisselende diepte; eerstegraads delen binnen de omtrek zijn meegeteld',
    },
    moreByUnknownDepth: (values: { readonly percent: string }) =>
      `Zouden de omtrekken zonder vastgelegde diepte meetellen, dan komt er ${values.percent}% bij.`,
  },
};
