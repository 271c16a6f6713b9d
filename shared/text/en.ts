import { aidsEn } from './aids.en.ts';
import { anogenitalEn } from './anogenital.en.ts';
import { backupEn } from './backup.en.ts';
import { bodyMapEn } from './body-map.en.ts';
import { bodyMeasuresEn } from './body-measures.en.ts';
import { bodyPlatesEn } from './body-plates.en.ts';
import { bodySolidEn } from './body-solid.en.ts';
import { caseFileEn } from './case-file.en.ts';
import { commonEn } from './common.en.ts';
import { componentsEn } from './components.en.ts';
import { consentEn } from './consent.en.ts';
import { contradictionsEn } from './contradictions.en.ts';
import { descriptionScreenEn } from './description-screen.en.ts';
import { documentsEn } from './documents.en.ts';
import { doubtfulWordsEn } from './doubtful-words.en.ts';
import { editionsEn } from './editions.en.ts';
import { evidenceEn } from './evidence.en.ts';
import { examinationEn } from './examination.en.ts';
import { examinationDetailsEn } from './examination-details.en.ts';
import { failuresEn } from './failures.en.ts';
import { frameEn } from './frame.en.ts';
import { injuryEntryEn } from './injury-entry.en.ts';
import { interpretationEn } from './interpretation.en.ts';
import { issuesEn } from './issues.en.ts';
import { measuringEn } from './measuring.en.ts';
import type { Texts } from './nl.ts';
import { peopleEn } from './people.en.ts';
import { photoMeasureEn } from './photo-measure.en.ts';
import { photoViewerEn } from './photo-viewer.en.ts';
import { photosEn } from './photos.en.ts';
import { recordEn } from './record.en.ts';
import { recoveryEn } from './recovery.en.ts';
import { regionScreenEn } from './region-screen.en.ts';
import { registrationEn } from './registration.en.ts';
import { reportScreenEn } from './report-screen.en.ts';
import { rightsEn } from './rights.en.ts';
import { seriesEn } from './series.en.ts';
import { settingsEn } from './settings.en.ts';
import { tracesEn } from './traces.en.ts';
import { trailEn } from './trail.en.ts';
import { unlockEn } from './unlock.en.ts';
import { worklistEn } from './worklist.en.ts';

/** Everything the app says in English, by area. */
export const en: Texts = {
  aids: aidsEn,
  anogenital: anogenitalEn,
  backup: backupEn,
  doubtfulWords: doubtfulWordsEn,
  bodyMap: bodyMapEn,
  bodySolid: bodySolidEn,
  bodyMeasures: bodyMeasuresEn,
  bodyPlates: bodyPlatesEn,
  common: commonEn,
  components: componentsEn,
  consent: consentEn,
  documents: documentsEn,
  evidence: evidenceEn,
  contradictions: contradictionsEn,
  descriptionScreen: descriptionScreenEn,
  editions: editionsEn,
  examination: examinationEn,
  examinationDetails: examinationDetailsEn,
  injuryEntry: injuryEntryEn,
  failures: failuresEn,
  frame: frameEn,
  interpretation: interpretationEn,
  issues: issuesEn,
  measuring: measuringEn,
  people: peopleEn,
  photoMeasure: photoMeasureEn,
  photos: photosEn,
  photoViewer: photoViewerEn,
  record: recordEn,
  recovery: recoveryEn,
  regionScreen: regionScreenEn,
  reportScreen: reportScreenEn,
  caseFile: caseFileEn,
  registration: registrationEn,
  rights: rightsEn,
  series: seriesEn,
  settings: settingsEn,
  traces: tracesEn,
  trail: trailEn,
  unlock: unlockEn,
  worklist: worklistEn,
};
