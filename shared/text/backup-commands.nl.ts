const number = (value: number): string => new Intl.NumberFormat('nl-NL').format(value);

interface Size {
  readonly files: number;
  readonly bytes: number;
}

const size = ({ files, bytes }: Size): string =>
  `${files === 1 ? '1 bestand' : `${number(files)} bestanden`}, samen ${number(bytes)} bytes`;

const passphrase = `De wachtzin kan ook in de omgeving staan, als LETSELDOSSIER_PASSPHRASE.`;

/** What `npm run backup`, `npm run restore` and `npm run drill` say. */
export const backupCommandsNl = {
  backupHelp: `Gebruik: npm run -s backup -- --vault MAP --to MAP [opties]

Maakt een reservekopie van een kluis en leest alles terug voor zij geldt. Bestanden
die al in een eerdere reservekopie staan worden nagelezen en niet nog eens gekopieerd.
Alles blijft versleuteld. Het logboek van de kluis vermeldt de reservekopie.

  --vault MAP              map van de kluis, met vault.json erin (verplicht)
  --to MAP                 bestaande map op een andere schijf (verplicht)
  --passphrase-file FILE   neem de wachtzin uit de eerste regel van dit bestand
  --user-data MAP          map waarin de app op deze computer haar gegevens bewaart
                           (anders die van de app zelf, als die er is)
  --language nl|en         taal van de meldingen en van deze hulp (anders nl)
  --help                   toon deze hulp

${passphrase} De kluis mag niet tegelijk in de app open zijn.

Afsluitcode: 0 gelukt, 1 geweigerd, 2 verkeerd gebruik.`,
  restoreHelp: `Gebruik: npm run -s restore -- --backup MAP --to MAP [opties]

Zet een reservekopie terug als kluis in een lege map. Eerst wordt elk onderdeel met
de lijst van de reservekopie vergeleken; ontbreekt er iets of is er iets beschadigd,
dan wordt dat genoemd en niets teruggezet. De app opent voortaan de teruggezette kluis;
de vroegere map van dezelfde kluis blijft staan en wordt niet meer gebruikt.

  --backup MAP             map met reservekopieën, of één reservekopie (verplicht)
  --snapshot NAAM          welke: naam van de map of tijdstip (anders de nieuwste)
  --to MAP                 map die nog niet bestaat of leeg is (verplicht)
  --label NAAM             naam van de kluis als de app haar hier nog niet kent
  --passphrase-file FILE   neem de wachtzin uit de eerste regel van dit bestand
  --user-data MAP          map waarin de app op deze computer haar gegevens bewaart
                           (anders die van de app zelf, als die er is)
  --language nl|en         taal van de meldingen en van deze hulp (anders nl)
  --help                   toon deze hulp

${passphrase} Nodig is een
wachtzin die gold toen de reservekopie werd gemaakt.

Afsluitcode: 0 gelukt, 1 geweigerd, 2 verkeerd gebruik.`,
  drillHelp: `Gebruik: npm run -s drill -- --backup MAP [opties]

Oefent het terugzetten: zet een reservekopie terug in een tijdelijke map, vergelijkt
alle rijen van alle tabellen en het einde van het logboek met wat er is weggeschreven,
ontcijfert elk bestand en vergelijkt het met zijn SHA-256, opent de kluis en ruimt alles op.
De reservekopie en de kluis in gebruik veranderen niet.

  --backup MAP             map met reservekopieën, of één reservekopie (verplicht)
  --snapshot NAAM          welke: naam van de map of tijdstip (anders de nieuwste)
  --passphrase-file FILE   neem de wachtzin uit de eerste regel van dit bestand
  --json FILE              schrijf de uitkomst ook als JSON
  --language nl|en         taal van de meldingen en van deze hulp (anders nl)
  --help                   toon deze hulp

${passphrase}

Afsluitcode: 0 het terugzetten lukt, 1 het lukt niet, 2 verkeerd gebruik.`,
  unnamed: 'Kluis',
  made: ({ at, path, ...all }: Size & { readonly at: string; readonly path: string }) =>
    `Reservekopie van ${at}: ${size(all)}\nMap: ${path}`,
  restored: ({ at, path, ...all }: Size & { readonly at: string; readonly path: string }) =>
    `Teruggezet: de kluis zoals zij was op ${at}, ${size(all)}\nMap: ${path}`,
  formerStays: (values: { readonly path: string }) =>
    `De vroegere map blijft staan en wordt niet meer gebruikt: ${values.path}`,
  notRegistered:
    'De app op deze computer kent deze kluis niet, want haar gegevens zijn hier niet gevonden. Geef ze met --user-data, of zet terug vanuit de app.',
  unreadable: (values: { readonly name: string }) =>
    `Reservekopie ${values.name}: manifest.json ontbreekt of is beschadigd.`,
  unknownSnapshot: (values: { readonly name: string }) => `Er is geen reservekopie ${values.name}. Er zijn:`,
  damagedPart: (values: { readonly name: string }) => `Ontbreekt of is beschadigd: ${values.name}`,
  nothingRestored: 'De reservekopie is niet heel. Er is niets teruggezet.',
  drilled: (values: { readonly name: string; readonly at: string }) =>
    `Reservekopie ${values.name} van ${values.at}: teruggezet in een tijdelijke map en geopend`,
  drillFiles: ({ files, bytes }: Size) => `Bestanden: ${size({ files, bytes })}, ontcijferd en vergeleken`,
  drillHead: (values: { readonly entries: number; readonly head: string }) =>
    `Logboek: ${number(values.entries)} regels, kop ${values.head}`,
  drillContent: (values: { readonly content: string }) => `Alle rijen: SHA-256 ${values.content}`,
  drillSound: 'Het terugzetten is geoefend en lukt.',
  drillUnsound: 'Met deze reservekopie lukt het terugzetten NIET. Maak een nieuwe en oefen opnieuw.',
  contentDiffers: 'De rijen zijn andere dan die zijn weggeschreven.',
  headDiffers: 'Het logboek eindigt anders dan toen de reservekopie werd gemaakt.',
  entryBroken: (values: { readonly sequence: number }) => `Het logboek klopt niet vanaf regel ${values.sequence}.`,
};
