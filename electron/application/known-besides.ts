import type { KnownBesides } from '../../shared/domain/injury/contradictions.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import { ageOn } from '../../shared/kernel/iso-date.ts';
import type { ExaminationInCase } from './find-examination-record.ts';
import type { Workspace } from './workspace.ts';

/**
 * What findings are compared with besides the examination: the child's sex, the other examinations, and the mannequin nearest to its age then. No mannequin for an
 * examination before birth, or where no body was built.
 */
export function knownBesides({ bodies }: Pick<Workspace, 'bodies'>, found: ExaminationInCase): KnownBesides {
  const { birthDate, sex } = found.record.child;
  const age = ageOn(birthDate, amsterdamCivil(found.examination.details.startedAt).date);
  const { examinations } = found.record;
  return { sex, examinations, body: age === undefined ? undefined : bodies.nearest(age.totalMonths / 12) };
}
