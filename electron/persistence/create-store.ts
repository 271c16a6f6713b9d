import type { Store } from '../application/ports.ts';
import { caseRepository, childRepository, consentRepository, contactRepository } from './case-repositories.ts';
import { examinationRepository, injuryRepository, regionRepository } from './examination-repositories.ts';
import { photoRepository } from './photo-repository.ts';
import { descriptionRepository, interpretationRepository, registrationRepository, reportRepository } from './product-repositories.ts';
import type { StoreContext } from './store-context.ts';
import { draftRepository, settingRepository, userRepository } from './workspace-repositories.ts';

/** All repositories over one transaction. */
export const createStore = (context: StoreContext): Store => ({
  users: userRepository(context),
  settings: settingRepository(context),
  children: childRepository(context),
  cases: caseRepository(context),
  contacts: contactRepository(context),
  consent: consentRepository(context),
  examinations: examinationRepository(context),
  regions: regionRepository(context),
  injuries: injuryRepository(context),
  photos: photoRepository(context),
  descriptions: descriptionRepository(context),
  interpretations: interpretationRepository(context),
  reports: reportRepository(context),
  registrations: registrationRepository(context),
  drafts: draftRepository(context),
});
