import type { AuditEntry } from '../domain/audit/audit-entry.ts';
import type { AuditAction, AuditKind, AuditOutcome, LifeCycle } from '../domain/audit/audit-kind.ts';
import type { AuditKindGroup } from '../domain/audit/audit-kind-groups.ts';
import { trailFieldsNl } from './trail-fields.nl.ts';

const number = (value: number): string => new Intl.NumberFormat('nl-NL').format(value);
const lines = (count: number): string => `${number(count)} ${count === 1 ? 'regel' : 'regels'}`;

/** What an event was about, as the subject of a sentence. */
const objects: Readonly<Record<AuditEntry['objectType'], string>> = {
  vault: 'kluis',
  user: 'gebruiker',
  setting: 'instelling',
  child: 'gegevens van het kind',
  case: 'dossier',
  contact: 'contact',
  consent: 'toestemming',
  document: 'ondertekend formulier',
  examination: 'onderzoek',
  'region-finding': 'bevindingen per gebied',
  injury: 'letsel',
  trace: 'spoor',
  photo: 'foto',
  description: 'letselbeschrijving',
  interpretation: 'duiding',
  report: 'rapport',
  registration: 'registratie',
  statistics: 'regionale tabellen',
  worklist: 'werklijst',
  'audit-trail': 'logboek',
  'recovery-kit': 'herstelset',
  backup: 'reservekopie',
  standard: 'standaard',
};

/** What was done with it, after the subject. */
const deeds: Readonly<Record<AuditKind, string>> = {
  open: 'geopend',
  read: 'bekeken',
  search: 'doorzocht',
  create: 'gemaakt',
  change: 'gewijzigd',
  delete: 'verwijderd',
  freeze: 'vastgesteld',
  sign: 'ondertekend',
  review: 'getoetst',
  issue: 'uitgebracht',
  print: 'als PDF bekeken',
  import: 'ingevoerd',
  export: 'geëxporteerd',
  aggregate: 'bekeken',
  'hand-over': 'overgedragen',
  unlock: 'ontgrendeld',
  'unlock-failed': 'niet ontgrendeld: verkeerde wachtzin',
  'call-refused': 'beschermd: een opdracht is geweigerd',
  lock: 'vergrendeld',
  recover: 'geopend met herstelwoorden',
  'passphrase-change': 'kreeg een andere wachtzin',
  'key-rotation': 'kreeg nieuwe sleutels',
  'user-change': 'gewijzigd',
  'settings-change': 'gewijzigd',
  'edition-load': 'geladen',
  'edition-use': 'in gebruik genomen',
  destruction: 'vernietigd',
  backup: 'gekopieerd',
  restore: 'teruggezet',
  upgrade: 'bijgewerkt voor een nieuwe versie van de app',
  anchor: 'voor het eerst verzegeld op dit werkstation',
  'notes-damaged': 'aantekeningen van vóór het openen beschadigd',
  verify: 'gecontroleerd',
};

/** Where the plain sentence would not say it well. */
const sentences: Readonly<Record<string, string>> = {
  'call-refused vault': 'Opdracht geweigerd',
  'create child': 'Gegevens van het kind vastgelegd',
  'create report': 'Concept van rapport gemaakt',
  'create user': 'Gebruiker toegevoegd',
  'create consent': 'Antwoord over toestemming vastgelegd',
  'create contact': 'Contact vastgelegd',
  'create injury': 'Letsel vastgelegd',
  'create examination': 'Onderzoek gestart',
  'create recovery-kit': 'Herstelset gemaakt',
  'delete user': 'Toegang van gebruiker ingetrokken',
  'delete recovery-kit': 'Herstelset ingetrokken',
  'import photo': 'Foto toegevoegd',
  'import document': 'Ondertekend formulier toegevoegd',
  'delete document': 'Ondertekend formulier weggehaald',
  'freeze interpretation': 'Hypothesen vastgelegd',
  'backup vault': 'Reservekopie van de kluis gemaakt',
  'backup backup': 'Reservekopie gemaakt',
  'verify backup': 'Terugzetten geoefend',
  'restore vault': 'Oudere kluis of reservekopie teruggezet',
  'unlock-failed vault': 'Ontgrendelen mislukt',
  'passphrase-change user': 'Wachtzin gewijzigd',
  'recover user': 'Toegang hersteld met herstelwoorden',
  'key-rotation vault': 'Sleutels van de kluis vervangen',
  'edition-load standard': 'Uitgave van de standaard geladen',
  'edition-use standard': 'Uitgave van de standaard in gebruik genomen voor nieuwe dossiers',
};

const groups: Readonly<Record<AuditKindGroup, string>> = {
  looking: 'Inzien en zoeken',
  recording: 'Vastleggen en wijzigen',
  leaving: 'Uit de kluis',
  access: 'Ontgrendelen en vergrendelen',
  keeping: 'Beheer van de kluis',
};

const actions: Readonly<Record<AuditAction, string>> = {
  C: 'C (maken)',
  R: 'R (lezen)',
  U: 'U (wijzigen)',
  D: 'D (verwijderen)',
  E: 'E (uitvoeren)',
};

const outcomes: Readonly<Record<AuditOutcome, string>> = {
  success: 'gelukt',
  'minor-failure': 'deels mislukt',
  'serious-failure': 'mislukt',
  'major-failure': 'ernstig mislukt',
};

const lifeCycles: Readonly<Record<LifeCycle, string>> = {
  origination: 'ontstaan',
  import: 'ingevoerd',
  amendment: 'aangepast',
  verification: 'gecontroleerd',
  translation: 'omgezet',
  access: 'gebruikt',
  'de-identification': 'ontdaan van herleidbare gegevens',
  aggregation: 'samengevoegd',
  report: 'gerapporteerd',
  export: 'geëxporteerd',
  disclosure: 'verstrekt',
  receipt: 'ontvangen',
  archiving: 'gearchiveerd',
  'logical-deletion': 'verwijderd',
  'permanent-erasure': 'onherstelbaar gewist',
};

const reasons: Readonly<Record<string, string>> = {
  'not-allowed': 'de rol van de gebruiker laat dit niet toe',
  'vault-locked': 'de kluis was vergrendeld',
  'unknown-route': 'deze opdracht bestaat niet',
  'too-large': 'de opdracht was te groot',
  'invalid-input': 'de opdracht had niet de juiste vorm',
  'untrusted-sender': 'de opdracht kwam niet van ons eigen venster',
  'malformed-message': 'het bericht was geen opdracht',
};

/** The screen on which the trail is read. */
export const trailNl = {
  page: 'Logboek',
  title: 'Logboek',
  titleOfCase: (values: { readonly number: string }) => `Logboek van dossier ${values.number}`,
  ofThisCase: 'Logboek van dit dossier',
  lead: 'Wie wat wanneer heeft gedaan. Regels worden nooit gewijzigd of verwijderd; ook dat u hier kijkt, komt in het logboek.',
  filter: 'Zoeken in het logboek',
  caseNumber: 'Dossier',
  allCases: 'alle dossiers',
  person: 'Persoon',
  everybody: 'iedereen',
  from: 'Van',
  to: 'Tot en met',
  periodReversed: 'Deze dag ligt vóór de eerste dag.',
  group: 'Soort',
  allKinds: 'alle soorten',
  show: 'Tonen',
  refresh: 'Vernieuwen',
  count: (values: { readonly shown: number; readonly matching: number; readonly at: string }) =>
    values.shown === values.matching
      ? `${lines(values.matching)}, stand van ${values.at}`
      : `${number(values.shown)} van ${lines(values.matching)}, stand van ${values.at}`,
  more: 'Meer tonen',
  columns: {
    number: 'Nr.',
    time: 'Tijd',
    who: 'Wie',
    what: 'Wat',
    case: 'Dossier',
    workstation: 'Werkstation',
    outcome: 'Uitkomst',
  },
  nobody: 'nog niet aangemeld',
  unknownPerson: 'onbekend',
  thisWorkstation: 'dit werkstation',
  howToMove: 'Pijl omhoog en omlaag gaan door de lijst, Enter toont alle gegevens van een regel.',
  emptyTitle: 'Geen regels gevonden',
  empty: 'Geen gebeurtenis past bij deze voorwaarden. Kies een andere periode of toon alle soorten.',
  objects,
  deeds,
  sentences,
  groups,
  actions,
  outcomes,
  lifeCycles,
  reasons,
  fields: trailFieldsNl,
  changed: (values: { readonly fields: string }) => `: ${values.fields}`,
  ofEdition: (values: { readonly edition: string }) => `: ${values.edition}`,
  filteredBy: (values: { readonly fields: string }) => ` (op ${values.fields})`,
  refusedCall: (values: { readonly reason: string; readonly count: number }) =>
    values.count === 1 ? `: ${values.reason}` : `: ${values.reason} (${number(values.count)} keer)`,
  and: 'en',
  detail: {
    title: (values: { readonly sequence: number }) => `Regel ${number(values.sequence)}`,
    intro: 'Velden volgens NEN 7513; tussen haakjes de naam in RFC 3881, waar die er een heeft.',
    at: 'Tijdstip (EventDateTime)',
    kind: 'Gebeurtenis (EventID)',
    action: 'Handeling (EventActionCode)',
    outcome: 'Uitkomst (EventOutcomeIndicator)',
    userId: 'Gebruiker (UserID)',
    role: 'Rol (RoleIDCode)',
    purpose: 'Doel',
    objectType: 'Soort object (ParticipantObjectIDTypeCode)',
    objectId: 'Object (ParticipantObjectID)',
    lifeCycle: 'Levensfase (ParticipantObjectDataLifeCycle)',
    caseId: 'Dossier',
    fields: 'Velden (ParticipantObjectDetail)',
    sourceId: 'Werkstation (AuditSourceID)',
    refused: 'Geweigerde opdracht',
    edition: 'Uitgave van de standaard',
    eventId: 'Kenmerk van de regel',
    hash: 'Hash van deze regel',
    previousHash: 'Hash van de vorige regel',
    close: 'Sluiten',
    openCase: 'Dossier openen',
  },
  saveCsv: 'Opslaan als CSV',
  saveJson: 'Opslaan als JSON',
  fileName: (values: { readonly date: string; readonly selection: boolean }) =>
    values.selection ? `logboek-selectie-${values.date}` : `logboek-${values.date}`,
  saved: (values: { readonly fileName: string; readonly entries: number }) =>
    `${lines(values.entries)} opgeslagen in ${values.fileName}. Dat staat ook in het logboek.`,
  check: 'Controleren',
  checking: 'Elke regel wordt nagerekend',
  checked: (values: { readonly entries: number; readonly until: string }) =>
    `${lines(values.entries)}, onafgebroken tot ${values.until}.`,
  checkedTitle: 'Het logboek klopt',
  head: (values: { readonly head: string }) => `Kop van de keten: ${values.head}`,
  notAnchored: 'Op dit werkstation staat geen zegel van deze kluis.',
  brokenTitle: 'Het logboek klopt niet',
  broken: {
    'trail-broken': (values: { readonly sequence: number }) =>
      `Klopt niet vanaf regel ${number(values.sequence)}. Verander niets aan de map van de kluis en meld dit aan uw beheerder.`,
    'store-rolled-back': (values: { readonly sealedSequence: number; readonly storeSequence: number }) =>
      `Het logboek liep al tot regel ${number(values.sealedSequence)} en loopt nu tot regel ${number(values.storeSequence)}: er ontbreken regels. Meld dit aan uw beheerder.`,
    'seal-damaged': (values: { readonly place: 'vault' | 'workstation' }) =>
      `Het zegel ${values.place === 'vault' ? 'in de kluis' : 'op dit werkstation'} ontbreekt of is niet van deze kluis. Meld dit aan uw beheerder.`,
  },
};
