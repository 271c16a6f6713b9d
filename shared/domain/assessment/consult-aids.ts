import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { ExaminationRecord } from '../case/case-record.ts';
import type { ChildDetails } from '../child/child.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type AidResult, aidResult } from './aid-result.ts';
import { flaccScore } from './flacc-score.ts';
import { gcsScore } from './gcs-score.ts';
import { kemp2021 } from './kemp-2021.ts';
import { kleinmanFractures } from './kleinman-fractures.ts';
import { nvkBruiseSites } from './nvk-bruise-sites.ts';
import { scaldFeatures } from './scald-features.ts';
import { ten4Facesp } from './ten-4-facesp.ts';

/**
 * Applies the rules of the edition to an examination, in the edition's order. A rule that the edition does not enable is named and never
 * computed; a score that was not recorded, and a rule that this program does not know, give no result.
 */
export function consultAids(
  child: Pick<ChildDetails, 'birthDate'>,
  examination: ExaminationRecord,
  lookup: StandardLookup,
): readonly AidResult[] {
  return lookup.standard['decision-aids'].flatMap((aid) => {
    if (!aid.enabled) return [aidResult(aid.id, { status: 'insufficient-information' })];
    const found = rules[aid.id]?.({ aid, child, examination, lookup });
    return found === undefined ? [] : [found];
  });
}

interface Consulted {
  readonly aid: DecisionAid;
  readonly child: Pick<ChildDetails, 'birthDate'>;
  readonly examination: ExaminationRecord;
  readonly lookup: StandardLookup;
}

/** The rules by the id of their aid. */
const rules: Readonly<Record<string, (given: Consulted) => AidResult | undefined>> = {
  'ten-4-facesp': (given) => ten4Facesp({ ...injuriesWithAge(given), lookup: given.lookup }),
  'nvk-bruise-sites': ({ aid, examination: { injuries, details }, lookup }) =>
    nvkBruiseSites({ aid, injuries, motorLevel: details.general.motorLevel, lookup }),
  'kemp-2021': (given) =>
    kemp2021({
      ...injuriesWithAge(given),
      ...motorLevel(given),
      regions: given.examination.regions,
      lookup: given.lookup,
    }),
  'kleinman-fractures': (given) =>
    kleinmanFractures({ ...injuriesWithAge(given), ...motorLevel(given), lookup: given.lookup }),
  'scald-features': (given) => scaldFeatures({ ...injuriesWithAge(given), lookup: given.lookup }),
  gcs: ({ aid, examination }) => gcsScore(aid, examination.details.general.coma),
  flacc: (given) => flaccScore({ ...injuriesWithAge(given), pain: given.examination.details.general.pain }),
};

const injuriesWithAge = ({ aid, child, examination }: Consulted) => ({
  aid,
  injuries: examination.injuries,
  birthDate: child.birthDate,
  examinedOn: amsterdamCivil(examination.details.startedAt).date,
});

const motorLevel = ({ examination }: Consulted) => ({ motorLevel: examination.details.general.motorLevel });
