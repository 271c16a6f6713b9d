import type { Language } from '../../kernel/label.ts';
import { descriptionEn } from '../../text/description.en.ts';
import { descriptionNl } from '../../text/description.nl.ts';
import { examinationWordsEn } from '../../text/examination-words.en.ts';
import { examinationWordsNl } from '../../text/examination-words.nl.ts';
import type { BodyRegion, BodyRegionsFile } from '../body/region.ts';
import type { RegionFinding, RegionState } from '../examination/examination.ts';
import type { StandardLookup } from '../standard/lookup.ts';

interface RegionsToDescribe {
  readonly findings: readonly RegionFinding[];
  readonly regions: BodyRegionsFile;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/**
 * Says of every area of the body what was recorded, in the order of the regions file: normal, with findings, not examined,
 * refused, not visible (with the reason), or nothing at all. Where every part of an area has the same state and reason, the area
 * is named instead of its parts; where only few parts of an area differ, the normal ones are told together as its remaining parts.
 */
export function composeRegions({ findings, regions, lookup, language }: RegionsToDescribe): string {
  const words = (language === 'nl' ? descriptionNl : descriptionEn).regions;
  if (findings.length === 0) return words.allNotRecorded;
  const tree = regionTree(regions);
  const findingById = new Map(findings.map((finding) => [finding.regionId, finding]));
  const entries = tree.roots.flatMap((root) => summarise(root, { childrenById: tree.childrenById, findingById }));
  const name = ({ region, finding, rest }: SummarisedRegion): string => {
    const reason = finding?.reason ?? '';
    if (rest) return words.rest({ region: region.label[language] });
    if (reason === '') return region.label[language];
    return words.withReason({
      region: region.label[language],
      reason: lookup.codeLabel('not-examined-reason', reason, language),
    });
  };
  const inState = (state: RegionState): readonly string[] =>
    entries.filter(({ finding }) => finding?.state === state).map(name);
  const silent = entries.filter(({ finding }) => finding === undefined).map(name);
  const say = (names: readonly string[], sentence: (names: readonly string[]) => string) =>
    names.length === 0 ? [] : [sentence(names)];
  return [
    ...say(inState('normal'), words.normal),
    ...say(inState('finding'), words.finding),
    ...say(inState('not-examined'), words.notExamined),
    ...say(inState('refused'), words.refused),
    ...say(inState('not-visible'), words.notVisible),
    ...say(silent, words.notRecorded),
    ...remarks({ findings, regions, language }),
  ].join(' ');
}

/** What was remarked of regions, in the order of the regions file. */
function remarks({ findings, regions, language }: Omit<RegionsToDescribe, 'lookup'>): readonly string[] {
  const { region: sentence } = language === 'nl' ? examinationWordsNl : examinationWordsEn;
  const remarkById = new Map(findings.map(({ regionId, remark = '' }) => [regionId, remark]));
  return regions.regions.flatMap(({ id, label }) => {
    const remark = remarkById.get(id) ?? '';
    return remark === '' ? [] : [sentence({ region: label[language], remark })];
  });
}

/** `finding: undefined`: nothing was recorded for the region or anything in it. `rest`: what is left of it beside parts told apart. */
interface SummarisedRegion {
  readonly region: BodyRegion;
  readonly finding: RegionFinding | undefined;
  readonly rest: boolean;
}

/** From this many normal parts on, they are told together; fewer are named. */
const partsToldTogether = 4;

type ChildrenById = ReadonlyMap<string, readonly BodyRegion[]>;

interface Recorded {
  readonly childrenById: ChildrenById;
  readonly findingById: ReadonlyMap<string, RegionFinding>;
}

/** The largest areas that can each be told in one word. What is recorded of an area itself holds for the parts that have no record. */
function summarise(region: BodyRegion, recorded: Recorded, inherited?: RegionFinding): readonly SummarisedRegion[] {
  const own = recorded.findingById.get(region.id) ?? inherited;
  const children = recorded.childrenById.get(region.id) ?? [];
  if (children.length === 0) return [{ region, finding: own, rest: false }];
  const parts = children.flatMap((child) => summarise(child, recorded, own));
  const [first] = parts;
  const alike = parts.every(
    ({ finding }) => finding?.state === first?.finding?.state && finding?.reason === first?.finding?.reason,
  );
  return alike ? [{ region, finding: first?.finding, rest: false }] : withRest(region, parts);
}

/** An area of which most parts are normal: those as its remaining parts, the others by name. */
function withRest(region: BodyRegion, parts: readonly SummarisedRegion[]): readonly SummarisedRegion[] {
  const normal = parts.filter(({ finding }) => finding?.state === 'normal');
  const others = parts.filter(({ finding }) => finding?.state !== 'normal');
  const [first] = normal;
  if (first === undefined || normal.length < partsToldTogether || others.length >= normal.length) return parts;
  return [{ region, finding: first.finding, rest: true }, ...others];
}

function regionTree({ regions }: BodyRegionsFile): {
  readonly roots: readonly BodyRegion[];
  readonly childrenById: ChildrenById;
} {
  const childrenById = new Map<string, BodyRegion[]>();
  for (const region of regions) {
    if (region.parent === null) continue;
    const siblings = childrenById.get(region.parent);
    if (siblings === undefined) childrenById.set(region.parent, [region]);
    else siblings.push(region);
  }
  return { roots: regions.filter(({ parent }) => parent === null), childrenById };
}
