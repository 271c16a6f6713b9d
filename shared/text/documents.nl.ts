/** Scans and photos of signed forms of consent. */
export const documentsNl = {
  title: 'Ondertekende formulieren',
  none: 'Er is nog geen ondertekend formulier toegevoegd.',
  add: 'Ondertekend formulier toevoegen…',
  addTitle: 'Ondertekend formulier toevoegen',
  drop: 'Sleep een scan of foto hierheen',
  choose: 'Bestand kiezen',
  formats: 'PDF, JPEG, PNG, TIFF of WebP, tot 50 MB. Het bestand blijft zoals het is.',
  file: 'Bestand',
  fileMissing: 'Kies eerst een bestand.',
  unreadable: 'Dit bestand kan niet worden gelezen.',
  scopes: 'Waarvoor',
  persons: 'Wie tekende',
  signedOn: 'Datum van ondertekening',
  note: 'Opmerking',
  adding: 'Het formulier wordt toegevoegd…',
  answersStay: 'Wat iemand antwoordde, legt u vast in de tabel bij Toestemming. Het formulier is het bewijs daarbij.',
  added: (values: { readonly date: string; readonly by: string | undefined }) =>
    values.by === undefined ? `toegevoegd ${values.date}` : `toegevoegd ${values.date} door ${values.by}`,
  signed: (values: { readonly date: string }) => `getekend ${values.date}`,
  struck: (values: { readonly date: string; readonly by: string; readonly reason: string }) =>
    `weggehaald ${values.date} door ${values.by}: ${values.reason}`,
  showStruck: (values: { readonly count: number }) =>
    values.count === 1 ? '1 weggehaald formulier' : `${values.count} weggehaalde formulieren`,
  open: (values: { readonly fileName: string }) => `${values.fileName} bekijken`,
  kind: 'Soort',
  size: 'Grootte',
  sha256: 'SHA-256',
  addedAt: 'Toegevoegd',
  pdf: 'Een PDF wordt hier niet getoond, omdat een PDF van buiten schade kan doen. Bewaar het bestand en open het in uw eigen PDF-lezer.',
  cannotShow: 'Dit formulier kan niet worden getoond.',
  loading: 'Het formulier wordt geopend…',
  picture: (values: { readonly fileName: string }) => `Afbeelding van het formulier ${values.fileName}`,
  save: 'Bestand bewaren…',
  saved: (values: { readonly fileName: string }) => `Bewaard als ${values.fileName}.`,
  strike: 'Weghalen',
  strikeAction: 'Weghalen…',
  strikeTitle: (values: { readonly fileName: string }) => `${values.fileName} weghalen`,
  strikeWords:
    'Het formulier telt dan niet meer mee. Het blijft bewaard met uw reden. Dit kan niet ongedaan worden gemaakt.',
  withoutPaper: (values: { readonly answers: readonly string[] }) =>
    `Schriftelijk gegeven, nog zonder ondertekend formulier: ${values.answers.join('; ')}.`,
  duplicate: 'Dit formulier is al toegevoegd.',
};

export type DocumentsText = typeof documentsNl;
