import type { Store } from '../application/ports.ts';
import { caseRepository, childRepository, consentRepository, contactRepository } from './case-repositories.ts';
import { documentRepository } from './document-repository.ts';
import { editionRepository, editionUseRepository } from './edition-repositories.ts';
import { examinationRepository, injuryRepository, regionRepository } from './examination-repositories.ts';
import { keyHolderRepository } from './key-holder-repository.ts';
import { layerRepository, measurementRepository } from './photo-layer-repositories.ts';
import { photoRepository } from './photo-repository.ts';
import {
  descriptionRepository,
  interpretationRepository,
  registrationRepository,
  reportRepository,
} from './product-repositories.ts';
import { traceRepository, traceRoundRepository } from './trace-repositories.ts';
import { trailRepository } from './trail-repository.ts';
import type { WriteScope } from './unit-of-work.ts';
import { draftRepository, settingRepository, userRepository } from './workspace-repositories.ts';

/** All repositories over one transaction. */
export const createStore = (scope: WriteScope): Store => ({
  users: userRepository(scope),
  keyHolders: keyHolderRepository(scope),
  editions: editionRepository(scope),
  editionUses: editionUseRepository(scope),
  settings: settingRepository(scope),
  children: childRepository(scope),
  cases: caseRepository(scope),
  contacts: contactRepository(scope),
  consent: consentRepository(scope),
  documents: documentRepository(scope),
  examinations: examinationRepository(scope),
  regions: regionRepository(scope),
  injuries: injuryRepository(scope),
  traces: traceRepository(scope),
  traceRounds: traceRoundRepository(scope),
  photos: photoRepository(scope),
  layers: layerRepository(scope),
  measurements: measurementRepository(scope),
  descriptions: descriptionRepository(scope),
  interpretations: interpretationRepository(scope),
  reports: reportRepository(scope),
  registrations: registrationRepository(scope),
  trail: trailRepository(scope),
  drafts: draftRepository(scope),
});
