import type { RouteFailure } from '../contract/contract.ts';

type ImportFailure = RouteFailure<'photo.import'>['kind'];

/** Why one file of several was not taken in; said at its line while the others go on. */
const importFailures: Readonly<Record<ImportFailure, string>> = {
  'not-found': 'Het onderzoek of een gekozen letsel is er niet meer. Kies opnieuw.',
  'examination-frozen': 'De letselbeschrijving is vastgesteld; er kunnen geen foto’s meer bij.',
  'unknown-code': 'De standaard kent een van deze keuzes niet. Kies stap en meetlat opnieuw.',
  'no-consent':
    'Toestemming voor deze foto is geweigerd of ingetrokken. Leg bij het dossier eerst nieuwe toestemming of een grond vast.',
  'not-an-image': 'Geen foto. Kies een JPEG, PNG, TIFF, WebP, HEIC, DNG of ander camerabestand.',
  'image-damaged': 'Beschadigd en niet te lezen. Kopieer de foto opnieuw van de camera.',
  'no-preview': 'Bevat geen afbeelding die getoond kan worden. Zet de foto om naar JPEG of TIFF; bewaar het origineel.',
  'image-too-large': 'Te groot om te openen.',
  duplicate: 'Staat al in dit dossier; niet opnieuw toegevoegd.',
};

/** Photos: taking in, grid, viewer, what is missing. */
export const photosNl = {
  title: "Foto's",
  grid: (values: { readonly count: number }) => (values.count === 1 ? '1 foto' : `${values.count} foto's`),
  empty: "Nog geen foto's",
  emptyWords:
    "Sleep foto's hierheen of kies bestanden. De bestanden worden byte voor byte bewaard en versleuteld; van elk wordt het controlegetal (SHA-256) vastgelegd. Maak per letsel een overzicht en een opname dichtbij met meetlat.",
  noneInFilter: 'Geen foto bij deze keuze.',
  filter: "Toon foto's van",
  filterAll: 'alle letsels',
  filterNone: 'geen letsel (overzicht)',
  frozen: "De letselbeschrijving is vastgesteld. Foto's kunnen niet meer worden toegevoegd of gewijzigd.",
  toConsent: 'Naar toestemming',
  intimate: 'Intieme foto',
  intimateHint: 'Blijft verborgen tot iemand haar opent; dat komt in het logboek.',
  intimateHidden: 'Intieme foto, verborgen',
  reveal: 'Toon deze foto',
  revealWords: 'Het openen van een intieme foto komt in het logboek.',
  injuries: (values: { readonly numbers: readonly number[] }) =>
    values.numbers.length === 0 ? 'geen letsel' : `letsel ${values.numbers.join(', ')}`,
  loading: 'Foto wordt geopend…',
  cannotShow: 'Deze foto kan niet worden getoond.',

  add: {
    title: "Foto's toevoegen",
    drop: "Sleep foto's hierheen",
    choose: 'Kies bestanden…',
    chooseFolder: 'Kies een map of kaart…',
    formats:
      'JPEG, PNG, TIFF, WebP, HEIC of een camerabestand (zoals DNG, CR2, NEF), tot 200 MB. Het origineel blijft ongewijzigd bewaard.',
    step: 'Stap in de serie',
    scale: 'Meetlat in beeld',
    intimate: "Intieme foto's",
    intimateHint: 'Blijven verborgen tot iemand ze opent; dat komt in het logboek.',
    takenBy: 'Gemaakt door',
    injuries: 'Letsels in beeld',
    forAll: 'Geldt voor alle bestanden hieronder; later per foto te wijzigen.',
    start: (values: { readonly count: number }) =>
      values.count === 1 ? '1 foto toevoegen' : `${values.count} foto's toevoegen`,
    stop: 'Stoppen',
    clear: 'Lijst leegmaken',
    retry: (values: { readonly count: number }) =>
      values.count === 1 ? 'Mislukt bestand opnieuw proberen' : `${values.count} mislukte bestanden opnieuw proberen`,
    someUnreadable:
      'Niet alles in deze map kon worden gelezen. Kijk na of alle foto’s in de lijst staan, en of de kaart of schijf nog is aangesloten.',
    tooLarge: 'Dit bestand is groter dan 200 MB en wordt niet gelezen.',
    waiting: 'wacht',
    sending: 'bezig…',
    done: 'toegevoegd',
    progress: (values: { readonly done: number; readonly total: number }) =>
      `${values.done} van ${values.total} verwerkt`,
    finished: (values: { readonly added: number; readonly failed: number }) =>
      values.failed === 0
        ? `${values.added} toegevoegd.`
        : `${values.added} toegevoegd, ${values.failed} niet. De reden staat bij het bestand.`,
    unreadable: 'Het bestand kan niet worden gelezen. Is de kaart of schijf nog aangesloten?',
    failures: importFailures,
    remove: (values: { readonly name: string }) => `${values.name} uit de lijst halen`,
  },

  details: {
    title: 'Gegevens',
    none: 'Kies een foto om de gegevens te zien.',
    caption: 'Bijschrift',
    captionHint: 'Wat te zien is, niet hoe het is ontstaan.',
    save: 'Opslaan',
    view: 'Groot bekijken',
    clock: {
      correct: 'Klok van de camera corrigeren…',
      title: 'Klok van de camera',
      lead: 'Vergelijk de klok van de camera met een klok die goed loopt. De tijd in het bestand zelf verandert niet.',
      shown: 'De camera toonde',
      real: 'Toen was het',
      all: (values: { readonly count: number }) =>
        values.count === 1
          ? 'Ook voor de andere foto van dit toestel in dit onderzoek'
          : `Ook voor de ${values.count} andere foto’s van dit toestel in dit onderzoek`,
      reset: 'Correctie weghalen',
      corrected: (values: { readonly shown: string; readonly behind: boolean; readonly span: string }) =>
        `gecorrigeerd; de camera schreef ${values.shown} en liep ${values.span} ${values.behind ? 'achter' : 'voor'}`,
    },
    strike: 'Uit het dossier halen…',
    strikeAction: 'Uit het dossier halen',
    strikeTitle: (values: { readonly fileName: string }) => `${values.fileName} uit het dossier halen`,
    strikeWords:
      'Bijvoorbeeld een foto van een ander kind. De foto telt dan nergens meer mee en verlaat de kluis nooit. Het origineel blijft met uw reden bewaard. Dit kan niet ongedaan worden gemaakt.',
    struckCount: (values: { readonly count: number }) =>
      values.count === 1 ? '1 foto uit het dossier gehaald' : `${values.count} foto’s uit het dossier gehaald`,
    struckLine: (values: {
      readonly fileName: string;
      readonly date: string;
      readonly by: string;
      readonly reason: string;
    }) => `${values.fileName}: ${values.date}, ${values.by}: ${values.reason}`,
    file: 'Bestand',
    taken: 'Tijd volgens de camera',
    notTaken: 'geen tijd in het bestand',
    device: 'Toestel',
    noDevice: 'niet in het bestand',
    pixels: 'Beeldpunten',
    bytes: 'Grootte van het bestand',
    imported: 'Toegevoegd',
    sha256: 'SHA-256',
    location: 'Plaatsgegevens',
    shown: 'Getoond',
    embedded:
      'De afbeelding die de camera in het bestand heeft gezet, niet de ruwe sensordata. In die afbeelding wordt gemeten.',
    hasLocation:
      'In het bestand staan plaatsgegevens van de camera (GPS). Het origineel blijft ongewijzigd; voorvertoningen hebben ze niet.',
    kilobytes: (values: { readonly kilobytes: number }) => `${values.kilobytes} kB`,
    megabytes: (values: { readonly megabytes: string }) => `${values.megabytes} MB`,
    offset: {
      during: 'tijdens het onderzoek',
      before: (values: { readonly span: string }) => `${values.span} vóór het begin van het onderzoek`,
      after: (values: { readonly span: string }) => `${values.span} na het einde van het onderzoek`,
      sinceStart: (values: { readonly span: string }) => `${values.span} na het begin van het onderzoek`,
    },
    span: (values: { readonly minutes: number }) => {
      if (values.minutes < 120) return values.minutes === 1 ? '1 minuut' : `${values.minutes} minuten`;
      if (values.minutes < 2880) return `${Math.round(values.minutes / 60)} uur`;
      return `${Math.round(values.minutes / 1440)} dagen`;
    },
  },

  viewer: {
    title: (values: { readonly index: number; readonly total: number }) => `Foto ${values.index} van ${values.total}`,
    previous: 'Vorige foto',
    next: 'Volgende foto',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    fit: 'Passend',
    keysHint: 'Pijltjes: vorige en volgende. + en −: zoomen. 0: passend. Slepen verschuift.',
    alt: (values: { readonly step: string; readonly injuries: string }) => `Foto, ${values.step}, ${values.injuries}`,
  },

  missing: {
    title: 'Nog te maken',
    titleFrozen: 'Niet gemaakt',
    complete: 'Van elk letsel is er een overzicht en een opname dichtbij met meetlat.',
    overview: 'overzicht',
    closeUp: 'met meetlat',
    noInjuries: 'Er zijn nog geen letsels vastgelegd.',
  },
};
