import type { EditionFault } from '../domain/standard/inspect-edition.ts';

type Sentences = Readonly<Record<EditionFault['kind'], (fault: Omit<EditionFault, 'kind'>) => string>>;

const kinds: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
  tuple: 'een lijst van vaste lengte',
};

const kind = (expected = ''): string => kinds[expected] ?? expected;

/** What is wrong with an edition, a sentence for each kind of fault; file and place are told apart from it. */
const faults: Sentences = {
  'file-missing': () => 'het bestand ontbreekt.',
  'file-unreadable': ({ value }) => `het bestand is niet te lezen of is geen JSON (${value}).`,
  'key-missing': ({ expected }) => `dit ontbreekt${expected === undefined ? '' : `; verwacht: ${kind(expected)}`}.`,
  'key-unknown': ({ value }) => `de sleutel "${value}" hoort hier niet.`,
  'wrong-kind': ({ value, expected }) => `"${value}" is van de verkeerde soort; verwacht: ${kind(expected)}.`,
  'not-allowed': ({ value, expected }) => `"${value}" mag hier niet; toegestaan: ${expected ?? '-'}.`,
  'wrong-form': ({ value, expected }) =>
    `"${value}" heeft niet de juiste vorm${expected === undefined ? '' : ` (${expected})`}.`,
  'too-small': ({ value, expected }) => `"${value}" is te klein, te kort of te weinig; ten minste ${expected ?? '-'}.`,
  'too-big': ({ value, expected }) => `"${value}" is te groot, te lang of te veel; ten hoogste ${expected ?? '-'}.`,
  'not-a-whole-multiple': ({ value, expected }) => `"${value}" is geen veelvoud van ${expected ?? '-'}.`,
  'not-right': ({ value }) => `"${value}" past bij geen van de vormen die hier mogen.`,
  'duplicate-id': ({ value }) => `de code "${value}" komt meer dan eens voor.`,
  'unknown-id': ({ value }) => `verwijst naar "${value}", en dat is in de uitgave niet gedefinieerd.`,
  'missing-code-list': ({ value }) => `de codelijst "${value}" ontbreekt; het dossier heeft die nodig.`,
  'missing-variable': ({ value }) => `de variabele "${value}" ontbreekt; de registratie leidt die af.`,
  'missing-category': ({ value }) => `de categorie "${value}" ontbreekt.`,
  'uncovered-code': ({ value }) => `geen enkele categorie neemt de code "${value}" op.`,
  'empty-range': ({ value }) => `het bereik of de rij klopt niet: ${value}.`,
  'missing-placeholder': ({ value }) => `er ontbreekt een invulplaats zoals {value}: "${value}".`,
  'unexpected-placeholder': ({ value }) => `hier hoort geen invulplaats: "${value}".`,
  'missing-wording': ({ value }) => `"${value}" heeft geen woorden voor een ontkenning.`,
  'scale-gap': ({ value }) => `de schaal sluit niet aan bij ${value === '' ? 'het einde' : value}.`,
  'wrong-sum': ({ value }) => `de kolom telt op tot ${value} in plaats van 100.`,
  'wrong-edition': ({ value }) => `dit bestand hoort bij uitgave ${value}, niet bij deze.`,
  'circular-parent': ({ value }) => `het gebied "${value}" ligt via zijn ouders in zichzelf.`,
  'body-differs': ({ value }) =>
    `"${value}" ligt niet waar het op het getekende lichaam van dit programma ligt; dat mag een uitgave niet veranderen.`,
};

/** What `npm run standard` says, and the sentences for the faults of an edition. */
export const standardCheckNl = {
  help: `Gebruik: npm run -s standard -- --check [MAP] [opties]

Controleert een uitgave van de standaard voor het vastleggen van letsel: elk
bestand op zichzelf, en daarna alle verwijzingen tussen de bestanden. Noemt elke
fout met bestand en plaats, of anders van elke lijst het aantal gegevens en
hoeveel daarvan onbevestigd zijn. Hoe een uitgave eruitziet staat in
resources/standard/README.md. Er wordt niets veranderd.

  --check [MAP]            controleer de uitgave in deze map (anders de meegeleverde)
  --schema                 schrijf in plaats daarvan het JSON Schema van een uitgave op de uitvoer
  --bundle BESTAND         schrijf een uitgave zonder fouten als het ene bestand
                           dat de app laadt (Instellingen, Standaard)
  --json                   schrijf de uitkomst als JSON op de uitvoer
  --language nl|en         taal van de meldingen en van deze hulp (anders nl)
  --help                   toon deze hulp

Afsluitcode: 0 in orde, 1 fouten gevonden, 2 verkeerd gebruik of geen map.`,
  bundleNotWritten: (values: { readonly path: string }) => `Het bestand ${values.path} kan niet worden geschreven.`,
  noFolder: (values: { readonly path: string }) => `${values.path} is geen map die te lezen is.`,
  title: (values: { readonly title: string; readonly path: string }) => `${values.title} (${values.path})`,
  list: 'Lijst',
  entries: 'aantal',
  unverified: 'onbevestigd',
  sound: (values: { readonly entries: number; readonly unverified: number }) =>
    `In orde: geen fout gevonden. ${values.entries} gegevens, waarvan ${values.unverified} onbevestigd.`,
  fault: (values: { readonly file: string; readonly path: string; readonly sentence: string }) =>
    `${values.file}.json${values.path === '' ? '' : `, ${values.path}`}: ${values.sentence}`,
  broken: (values: { readonly count: number }) =>
    values.count === 1 ? 'Niet te gebruiken: één fout.' : `Niet te gebruiken: ${values.count} fouten.`,
  referencesNotChecked:
    'De verwijzingen tussen de bestanden zijn nog niet nagegaan; dat kan pas als elk bestand op zichzelf klopt.',
  faults,
};
