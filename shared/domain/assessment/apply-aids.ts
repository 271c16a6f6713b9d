import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { ExaminationRecord } from '../case/case-record.ts';
import type { ChildDetails } from '../child/child.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { AidResult } from './aid-result.ts';
import { nvkBruiseSites } from './nvk-bruise-sites.ts';
import { ten4Facesp } from './ten-4-facesp.ts';

/** Applies every enabled rule of the edition that is about recorded injuries; a rule that is not enabled gives no result. */
export function applyAids(
  examination: ExaminationRecord,
  child: Pick<ChildDetails, 'birthDate'>,
  lookup: StandardLookup,
): readonly AidResult[] {
  const { injuries, details } = examination;
  const examinedOn = amsterdamCivil(details.startedAt).date;
  const results: AidResult[] = [];
  const ten4 = lookup.decisionAid('ten-4-facesp');
  if (ten4?.enabled) results.push(ten4Facesp({ aid: ten4, injuries, birthDate: child.birthDate, examinedOn, lookup }));
  const nvk = lookup.decisionAid('nvk-bruise-sites');
  if (nvk?.enabled)
    results.push(nvkBruiseSites({ aid: nvk, injuries, motorLevel: details.general.motorLevel, lookup }));
  return results;
}
