import type { ChildDetails } from '../child/child.ts';
import type { AnogenitalStandard } from '../standard/anogenital-standard.ts';
import { anatomicalHour, inArc, posteriorHalf } from './anatomical-hour.ts';
import type { AnogenitalExamination, AnogenitalObservation } from './anogenital.ts';

/** What contradicts itself in an anogenital examination. */
export type AnogenitalContradictionCode =
  | 'structure-against-sex'
  | 'mutilation-against-sex'
  | 'finding-against-structure'
  | 'hour-outside-structure'
  | 'hours-disagree'
  | 'same-position-twice'
  | 'normal-beside-finding';

/** What is still missing from one. */
export type AnogenitalGapCode = 'hour-missing' | 'second-position-missing' | 'finding-not-described';

/** A contradiction or a gap, with the observation (from 0) or the structure that it is about. Never a reason to refuse a record. */
export type AnogenitalRemark = (
  | { readonly kind: 'contradiction'; readonly code: AnogenitalContradictionCode }
  | { readonly kind: 'gap'; readonly code: AnogenitalGapCode }
) & { readonly observation?: number; readonly structure?: string };

export interface AnogenitalSubject {
  readonly anogenital: AnogenitalExamination;
  readonly standard: AnogenitalStandard;
  readonly sex?: ChildDetails['sex'] | undefined;
}

/** Names what contradicts itself and what is missing: first of the structures, then of each observation. */
export const checkAnogenitalExamination = (subject: AnogenitalSubject): readonly AnogenitalRemark[] => [
  ...checkStructures(subject),
  ...checkMutilation(subject),
  ...subject.anogenital.observations.flatMap((observation, index) => [
    ...contradictionsOf(observation, subject).map(
      (code): AnogenitalRemark => ({ kind: 'contradiction', code, observation: index }),
    ),
    ...gapsOf(observation, subject).map((code): AnogenitalRemark => ({ kind: 'gap', code, observation: index })),
  ]),
];

const otherSex = (sex: string | undefined, own: string | undefined): boolean =>
  own !== undefined && (sex === 'female' || sex === 'male') && own !== sex;

function checkStructures({ anogenital, standard, sex }: AnogenitalSubject): readonly AnogenitalRemark[] {
  const { views, observations } = anogenital;
  return [...new Set(views.map(({ structure }) => structure))].flatMap((structure): readonly AnogenitalRemark[] => {
    const known = standard.structures.find(({ id }) => id === structure);
    const seen = views.some((view) => view.structure === structure && view.outcome === 'finding');
    const described = observations.some((observation) => observation.structure === structure);
    return [
      ...(otherSex(sex, known?.sex)
        ? [{ kind: 'contradiction', code: 'structure-against-sex', structure } as const]
        : []),
      ...(seen && !described ? [{ kind: 'gap', code: 'finding-not-described', structure } as const] : []),
    ];
  });
}

function checkMutilation({ anogenital, sex }: AnogenitalSubject): readonly AnogenitalRemark[] {
  return sex === 'male' && anogenital.mutilation?.kind === 'seen'
    ? [{ kind: 'contradiction', code: 'mutilation-against-sex' }]
    : [];
}

function contradictionsOf(
  observation: AnogenitalObservation,
  { anogenital, standard, sex }: AnogenitalSubject,
): readonly AnogenitalContradictionCode[] {
  const structure = standard.structures.find(({ id }) => id === observation.structure);
  const finding = standard.findings.find(({ id }) => id === observation.finding);
  const { observedHour, anatomicalHour: hour, position, second } = observation;
  const turned = observedHour === undefined ? undefined : anatomicalHour(observedHour, position, standard);
  const here = anogenital.views.filter(
    (view) => view.structure === observation.structure && view.position === position,
  );
  return [
    ...(otherSex(sex, structure?.sex) ? (['structure-against-sex'] as const) : []),
    ...(finding === undefined || finding.structures.includes(observation.structure)
      ? []
      : (['finding-against-structure'] as const)),
    ...(hour !== undefined && structure?.hours !== undefined && !inArc(hour, structure.hours)
      ? (['hour-outside-structure'] as const)
      : []),
    ...(hour !== undefined && turned !== undefined && hour !== turned ? (['hours-disagree'] as const) : []),
    ...(second?.position === position ? (['same-position-twice'] as const) : []),
    ...(here.length > 0 && here.every(({ outcome }) => outcome === 'normal')
      ? (['normal-beside-finding'] as const)
      : []),
  ];
}

function gapsOf(observation: AnogenitalObservation, { standard }: AnogenitalSubject): readonly AnogenitalGapCode[] {
  const finding = standard.findings.find(({ id }) => id === observation.finding);
  const hourMissing = finding?.clock === 'required' && observation.anatomicalHour === undefined;
  return [
    ...(hourMissing ? (['hour-missing'] as const) : []),
    ...(isPosteriorDefect(observation, standard) && observation.second === undefined
      ? (['second-position-missing'] as const)
      : []),
  ];
}

/** Whether something seen is an interruption of the hymen at or below 3 and 9, which is looked at in a second position. */
export function isPosteriorDefect(
  { finding: id, anatomicalHour: hour }: Pick<AnogenitalObservation, 'finding' | 'anatomicalHour'>,
  { findings }: Pick<AnogenitalStandard, 'findings'>,
): boolean {
  const isDefect = findings.find((finding) => finding.id === id)?.defect === true;
  return isDefect && hour !== undefined && inArc(hour, posteriorHalf);
}
