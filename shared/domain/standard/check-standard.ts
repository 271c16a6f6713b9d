import { checkAnogenital } from './check-anogenital.ts';
import { checkBodyAndAids } from './check-body-and-aids.ts';
import { checkRegionTree } from './check-body-fit.ts';
import { checkBodyPlates } from './check-body-plates.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkInjuryTypes } from './check-injury-types.ts';
import { checkTraces } from './check-traces.ts';
import { codeListIds } from './code-list.ts';
import type { Standard } from './standard.ts';
import { duplicatesOf, type StandardFault } from './standard-fault.ts';

/**
 * The references between the files of an edition that no schema of one file can see: unknown and doubled ids, gaps in the
 * probability scale, municipalities outside the ten regions, figures that do not add up. An empty list means that every id
 * used anywhere in the edition is defined in it.
 */
export function checkStandard(standard: Standard): readonly StandardFault[] {
  return [
    ...checkCodeLists(standard),
    ...checkInjuryTypes(standard),
    ...checkBodyAndAids(standard),
    ...checkRegionTree(standard),
    ...checkBodyPlates(standard),
    ...checkIndicators(standard),
    ...checkProbabilityScale(standard),
    ...checkGeography(standard),
    ...checkReportFormat(standard),
    ...checkTraces(standard),
    ...checkAnogenital(standard),
  ];
}

function checkCodeLists(standard: Standard): readonly StandardFault[] {
  const file = 'code-lists';
  const lists = standard[file];
  const ids = new Set(lists.map((list) => list.id));
  return [
    ...codeListIds
      .filter((id) => !ids.has(id))
      .map((id) => ({ file, path: '', kind: 'missing-code-list', value: id }) as const),
    ...duplicatesOf(file, '', lists),
    ...lists.flatMap((list) => duplicatesOf(file, `${list.id}.entries`, list.entries)),
  ];
}

function checkProbabilityScale(standard: Standard): readonly StandardFault[] {
  const file = 'probability-scale';
  const { terms } = standard[file];
  const faults: StandardFault[] = [...duplicatesOf(file, 'terms', terms)];
  terms.forEach((term, index) => {
    const next = terms[index + 1];
    if (next === undefined ? term.to !== undefined : term.to !== next.from) {
      faults.push({ file, path: `terms.${term.id}`, kind: 'scale-gap', value: String(term.to ?? '') });
    }
    for (const sentence of [term.sentence.nl, term.sentence.en]) {
      if (!sentence.includes('{first}') || !sentence.includes('{second}')) {
        faults.push({ file, path: `terms.${term.id}.sentence`, kind: 'missing-placeholder', value: sentence });
      }
    }
  });
  return faults;
}

function checkGeography(standard: Standard): readonly StandardFault[] {
  const file = 'geography';
  const { policeRegions, municipalities } = standard[file];
  const codes = new Set(policeRegions.map((region) => region.code));
  return [
    ...duplicatesOf(
      file,
      'policeRegions',
      policeRegions.map(({ code }) => ({ id: code })),
    ),
    ...duplicatesOf(
      file,
      'municipalities',
      municipalities.map(({ code }) => ({ id: code })),
    ),
    ...municipalities
      .filter((row) => !codes.has(row.policeRegion))
      .map(
        (row) => ({ file, path: `municipalities.${row.code}`, kind: 'unknown-id', value: row.policeRegion }) as const,
      ),
  ];
}

function checkReportFormat(standard: Standard): readonly StandardFault[] {
  const file = 'report-format';
  const { sections, questions, declaration, notices } = standard[file];
  return [
    ...duplicatesOf(file, 'sections', sections),
    ...duplicatesOf(file, 'questions', questions),
    ...duplicatesOf(file, 'declaration', declaration),
    ...duplicatesOf(file, 'notices', notices),
  ];
}
