/** Backups, restoring one, and room on the disk. */
export const backupNl = {
  title: 'Reservekopie',
  lead: 'Een reservekopie is versleuteld zoals de kluis zelf en gaat open met een wachtzin die gold toen zij werd gemaakt. Bewaar haar op een andere schijf, op een andere plek dan deze computer.',
  last: 'Laatste reservekopie',
  never: 'nog geen',
  folder: 'Map',
  noFolder: 'nog niet gekozen',
  free: 'Vrij op de schijf van de kluis',
  freeUnknown: 'onbekend',
  reserve: 'Noodruimte',
  reserveKept: 'aanwezig: op een volle schijf kan nog worden opgeslagen',
  reserveReleased: 'niet aanwezig; komt er weer zodra er genoeg ruimte is',
  sameDisk:
    'Deze map ligt op dezelfde schijf als de kluis. Gaat die schijf stuk, dan bent u beide kwijt. Kies een map op een andere schijf.',
  make: 'Nu een reservekopie maken',
  makeFirst: 'Map kiezen en reservekopie maken…',
  makeElsewhere: 'Naar een andere map…',
  making: 'Bezig: bestanden nalezen en kopiëren. U kunt doorwerken; vergrendelen breekt dit af.',
  makingPart: (values: { readonly done: string; readonly total: string }) =>
    `Bezig: ${values.done} van ${values.total} nagelezen of gekopieerd. U kunt doorwerken; vergrendelen breekt dit af.`,
  cancel: 'Afbreken',
  cancelNote: 'Het kopiëren van de dossiers zelf, aan het eind, kan niet worden afgebroken.',
  made: (values: { readonly files: number; readonly size: string; readonly at: string }) =>
    `Reservekopie van ${values.at} gemaakt en teruggelezen: ${values.files === 1 ? '1 bestand' : `${values.files} bestanden`}, samen ${values.size}.`,
  reminder: 'Herinneren als de laatste reservekopie ouder is dan',
  reminderHint: 'Geldt voor iedereen die met deze kluis werkt.',
  days: (values: { readonly days: number }) => (values.days === 1 ? '1 dag' : `${values.days} dagen`),
  trainingNote: 'In een oefenkluis wordt u niet herinnerd.',
  practise: 'Terugzetten oefenen',
  practiseLead:
    'Een reservekopie is pas iets waard als terugzetten lukt. Oefenen zet haar terug in een tijdelijke map, vergelijkt alle regels en bestanden, en ruimt alles weer op. Aan uw dossiers verandert niets.',
  lastPractised: 'Terugzetten geoefend',
  neverPractised: 'nog nooit met succes',
  practiseHint: 'Met een reservekopie van deze kluis is terugzetten nog niet met succes geoefend.',
  practiseWhich: 'Welke reservekopie',
  practiseOther: 'Andere map kiezen…',
  practiseFolder: 'Map kiezen…',
  practiseLooking: 'Kijken welke reservekopieën er zijn…',
  practiseNone: 'In deze map staat geen reservekopie van de kluis die nu open is.',
  practisePassphrase: 'Uw wachtzin',
  practisePassphraseHint:
    'De wachtzin die u had toen deze reservekopie werd gemaakt. Verkeerde pogingen tellen mee zoals bij ontgrendelen.',
  practiseStart: 'Oefenen',
  practising: 'Bezig met terugzetten en vergelijken. Vergrendelen breekt dit af.',
  practiseGood: (values: { readonly rows: number; readonly files: number; readonly at: string }) =>
    `Geslaagd: ${values.rows} dossierregels en ${values.files === 1 ? '1 bestand' : `${values.files} bestanden`} zijn gelijk aan de reservekopie van ${values.at}.`,
  practiseBad: (values: { readonly at: string }) =>
    `Niet geslaagd: wat werd teruggezet, verschilt van de reservekopie van ${values.at}.`,
  differsRecords: 'De dossierregels zijn niet gelijk.',
  differsTrail: 'Het logboek klopt niet of eindigt ergens anders.',
  differsFiles: (values: { readonly count: number }) =>
    values.count === 1
      ? 'Eén bestand ontbreekt of is niet gelijk.'
      : `${values.count} bestanden ontbreken of zijn niet gelijk.`,
  practiseAdvice: 'Maak een nieuwe reservekopie, het liefst op een andere schijf, en meld dit aan uw beheerder.',
  restoreLead: 'Echt terugzetten doet u op het scherm waar u een kluis opent, met ‘Reservekopie terugzetten’.',
  noticeLabel: 'Veiligheid van de kluis',
  dueNever: 'Van deze kluis is nog geen reservekopie.',
  due: (values: { readonly date: string }) => `De laatste reservekopie is van ${values.date}.`,
  toBackup: 'Reservekopie maken',
  lowSpace: (values: { readonly free: string }) =>
    `Op de schijf van de kluis is nog ${values.free} vrij. Maak ruimte vrij.`,
  noReserve: 'De noodruimte waarmee op een volle schijf nog kan worden opgeslagen, is er niet meer.',
  later: 'Later',
  other: 'Een reservekopie terugzetten',
  restoreTitle: 'Reservekopie terugzetten',
  restoreStart:
    'Kies de map waarin de reservekopie staat. Alles wordt eerst nagekeken; is er iets niet heel, dan wordt er niets teruggezet.',
  source: 'Map met reservekopieën',
  noSource: 'nog niet gekozen',
  chooseSource: 'Map kiezen…',
  snapshot: 'Welke reservekopie',
  snapshotSize: (values: { readonly files: number; readonly size: string }) =>
    `${values.files === 1 ? '1 bestand' : `${values.files} bestanden`}, ${values.size}`,
  unreadable: (values: { readonly count: number }) =>
    values.count === 1
      ? 'Eén reservekopie in deze map is niet te lezen: de lijst van haar onderdelen ontbreekt of is beschadigd.'
      : `${values.count} reservekopieën in deze map zijn niet te lezen: de lijst van hun onderdelen ontbreekt of is beschadigd.`,
  name: 'Naam van de kluis',
  nameHint: 'Zoals deze in de lijst op dit werkstation komt. Zet hier geen namen van kinderen in.',
  passphrase: 'Wachtzin',
  passphraseHint: 'De wachtzin die u had toen deze reservekopie werd gemaakt.',
  destination: 'Nieuwe map voor de kluis',
  consequence:
    'U krijgt de kluis zoals zij toen was; wat daarna is vastgelegd staat er niet in. Het logboek vermeldt dat zij is teruggezet.',
  replaces: (values: { readonly label: string }) =>
    `De app opent voortaan de teruggezette kluis in plaats van ‘${values.label}’. De vroegere map blijft op de schijf staan.`,
  restore: 'Terugzetten en openen',
  restoring: 'Bezig met nakijken en terugzetten…',
};
