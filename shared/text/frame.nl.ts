import type { NextStep } from '../contract/case-routes.ts';
import type { Role } from '../contract/route.ts';

const roles: Readonly<Record<Role, string>> = {
  'forensic-physician': 'forensisch arts',
  'forensic-nurse': 'forensisch verpleegkundige',
  reviewer: 'toetser',
  coordinator: 'coördinator',
  administrator: 'beheerder',
};

const nextSteps: Readonly<Record<NextStep, string>> = {
  'record-contact': 'Contact vastleggen',
  'start-examination': 'Onderzoek starten',
  'freeze-description': 'Beschrijving vaststellen',
  interpret: 'Duiden',
  'issue-report': 'Rapport uitbrengen',
  'complete-registration': 'Registratie afronden',
  done: 'Afgerond',
};

/** The frame around every screen: navigation, case header, keys. */
export const frameNl = {
  navigation: 'Hoofdnavigatie',
  skipToContent: 'Naar de inhoud',
  pages: {
    worklist: 'Werklijst',
    newCase: 'Nieuw dossier',
    region: 'Regio',
    people: 'Personen en rechten',
    settings: 'Instellingen',
  },
  sectionsLabel: 'Onderdelen van het dossier',
  sections: {
    dossier: 'Dossier',
    examination: 'Onderzoek',
    photos: "Foto's",
    traces: 'Sporen',
    description: 'Beschrijving',
    interpretation: 'Duiding',
    report: 'Rapport',
    registration: 'Registratie',
  },
  roles,
  nextSteps,
  lock: 'Vergrendelen',
  training: 'Oefenkluis',
  trainingNote: 'alleen verzonnen gegevens, niet voor echt werk',
  palette: 'Snelkeuze',
  palettePlaceholder: 'Typ een naam, dossiernummer of handeling…',
  paletteEmpty: 'Niets gevonden.',
  keysTitle: 'Toetsen',
  keysIntro: 'Deze toetsen werken nu. Letters doen niets zolang u in een veld typt.',
  keysMore:
    'Op elk scherm: Tab en Shift+Tab gaan van veld naar veld, pijltjes gaan door een lijst, Esc sluit een venster.',
  showKeys: 'Toetsen tonen',
  caseNumber: 'Dossier',
  noExamination: 'Er is nog geen onderzoek gestart.',
  noExaminationHow: 'Bij een contact op het tabblad Dossier start u het onderzoek. Daarna opent dit onderdeel.',
  descriptionFixed: 'beschrijving vastgesteld',
  examinationOf: (values: { readonly date: string; readonly kind: string }) => `${values.kind}, ${values.date}`,
  chooseExamination: 'Onderzoek kiezen',
  unknownPage: 'Deze pagina bestaat niet.',
  toWorklist: 'Naar de werklijst',
  coreStopped:
    'Het deel van de app dat de gegevens bewaart, is gestopt. Wat was opgeslagen, is er nog. Ontgrendel de kluis opnieuw.',
  starting: 'Bezig met openen…',
};
