import { aidsNl } from './aids.nl.ts';
import { anogenitalNl } from './anogenital.nl.ts';
import { backupNl } from './backup.nl.ts';
import { bodyMapNl } from './body-map.nl.ts';
import { bodyMeasuresNl } from './body-measures.nl.ts';
import { bodyPlatesNl } from './body-plates.nl.ts';
import { bodySolidNl } from './body-solid.nl.ts';
import { caseFileNl } from './case-file.nl.ts';
import { commonNl } from './common.nl.ts';
import { componentsNl } from './components.nl.ts';
import { consentNl } from './consent.nl.ts';
import { contradictionsNl } from './contradictions.nl.ts';
import { descriptionScreenNl } from './description-screen.nl.ts';
import { documentsNl } from './documents.nl.ts';
import { doubtfulWordsNl } from './doubtful-words.nl.ts';
import { editionsNl } from './editions.nl.ts';
import { evidenceNl } from './evidence.nl.ts';
import { examinationNl } from './examination.nl.ts';
import { examinationDetailsNl } from './examination-details.nl.ts';
import { failuresNl } from './failures.nl.ts';
import { frameNl } from './frame.nl.ts';
import { injuryEntryNl } from './injury-entry.nl.ts';
import { interpretationNl } from './interpretation.nl.ts';
import { issuesNl } from './issues.nl.ts';
import { measuringNl } from './measuring.nl.ts';
import { peopleNl } from './people.nl.ts';
import { photoMeasureNl } from './photo-measure.nl.ts';
import { photoViewerNl } from './photo-viewer.nl.ts';
import { photosNl } from './photos.nl.ts';
import { recordNl } from './record.nl.ts';
import { recoveryNl } from './recovery.nl.ts';
import { regionScreenNl } from './region-screen.nl.ts';
import { registrationNl } from './registration.nl.ts';
import { reportScreenNl } from './report-screen.nl.ts';
import { rightsNl } from './rights.nl.ts';
import { seriesNl } from './series.nl.ts';
import { settingsNl } from './settings.nl.ts';
import { tracesNl } from './traces.nl.ts';
import { trailNl } from './trail.nl.ts';
import { unlockNl } from './unlock.nl.ts';
import { worklistNl } from './worklist.nl.ts';

/** Everything the app says in Dutch, by area; the English catalogue has the same shape. */
export const nl = {
  aids: aidsNl,
  anogenital: anogenitalNl,
  backup: backupNl,
  doubtfulWords: doubtfulWordsNl,
  bodyMap: bodyMapNl,
  bodySolid: bodySolidNl,
  bodyMeasures: bodyMeasuresNl,
  bodyPlates: bodyPlatesNl,
  common: commonNl,
  components: componentsNl,
  consent: consentNl,
  documents: documentsNl,
  evidence: evidenceNl,
  contradictions: contradictionsNl,
  descriptionScreen: descriptionScreenNl,
  editions: editionsNl,
  examination: examinationNl,
  examinationDetails: examinationDetailsNl,
  injuryEntry: injuryEntryNl,
  failures: failuresNl,
  frame: frameNl,
  interpretation: interpretationNl,
  issues: issuesNl,
  measuring: measuringNl,
  people: peopleNl,
  photoMeasure: photoMeasureNl,
  photos: photosNl,
  photoViewer: photoViewerNl,
  record: recordNl,
  recovery: recoveryNl,
  regionScreen: regionScreenNl,
  reportScreen: reportScreenNl,
  caseFile: caseFileNl,
  registration: registrationNl,
  rights: rightsNl,
  series: seriesNl,
  settings: settingsNl,
  traces: tracesNl,
  trail: trailNl,
  unlock: unlockNl,
  worklist: worklistNl,
};

/** The shape of a catalogue; a missing or superfluous key in the other language is a compile error. */
export type Texts = typeof nl;
