import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { ExaminationRecord } from '../case/case-record.ts';
import type { ChildDetails } from '../child/child.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { AidResult } from './aid-result.ts';
import { nvkBruiseSites } from './nvk-bruise-sites.ts';
import { ten4Facesp } from './ten-4-facesp.ts';

/**
 * Applies the rules of the edition that are about recorded injuries, in the edition's order. A rule that the edition does not enable
 * is named and never computed; tables and scores, which are read and not applied, give no result.
 */
export function consultAids(
  child: Pick<ChildDetails, 'birthDate'>,
  examination: ExaminationRecord,
  lookup: StandardLookup,
): readonly AidResult[] {
  return lookup.standard['decision-aids'].flatMap((aid) => consult(aid, { child, examination, lookup }));
}

interface Consulted {
  readonly child: Pick<ChildDetails, 'birthDate'>;
  readonly examination: ExaminationRecord;
  readonly lookup: StandardLookup;
}

function consult(aid: DecisionAid, { child, examination, lookup }: Consulted): readonly AidResult[] {
  if (!aid.enabled) return [{ id: aid.id, status: 'insufficient-information', items: [] }];
  const { injuries, details } = examination;
  const examinedOn = amsterdamCivil(details.startedAt).date;
  if (aid.id === 'ten-4-facesp') return [ten4Facesp({ aid, injuries, birthDate: child.birthDate, examinedOn, lookup })];
  if (aid.id === 'nvk-bruise-sites')
    return [nvkBruiseSites({ aid, injuries, motorLevel: details.general.motorLevel, lookup })];
  return [];
}
