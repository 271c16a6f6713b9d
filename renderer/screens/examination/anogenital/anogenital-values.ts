import { anatomicalHour } from '../../../../shared/domain/examination/anatomical-hour.ts';
import type { AnogenitalExamination } from '../../../../shared/domain/examination/anogenital.ts';
import type { AnogenitalStandard } from '../../../../shared/domain/standard/anogenital-standard.ts';

/** What one position and technique gave, by structure. */
export interface RoundValues {
  position: string;
  technique: string;
  cells: Record<string, { outcome: string; reason: string }>;
}

export interface ObservationValues {
  finding: string;
  structure: string;
  side: string;
  position: string;
  observedHour: string;
  /** Entered only where the clock of the position has no known turn. */
  anatomicalHour: string;
  secondPosition: string;
  secondOutcome: string;
  remark: string;
}

/** What is entered about genitals and anus, with every field allowed to be empty. */
export interface AnogenitalValues {
  present: string[];
  couldStop: string;
  colposcope: { used: string; magnification: number | string | undefined; recording: string };
  rounds: RoundValues[];
  observations: ObservationValues[];
  /** `none-seen`, `not-assessable`, or `type:` and the id of a type. */
  mutilation: string;
  remarks: string;
}

/** The form of what is recorded; empty where nothing is. */
export function valuesOfAnogenital(
  recorded: AnogenitalExamination | undefined,
  { structures }: Pick<AnogenitalStandard, 'structures'>,
): AnogenitalValues {
  const { present = [], couldStop = '', colposcope, observations = [], mutilation, remarks = '' } = recorded ?? {};
  return {
    present: [...present],
    couldStop,
    colposcope: {
      used: colposcope === undefined ? '' : colposcope.used ? 'yes' : 'no',
      magnification: colposcope?.magnification,
      recording: colposcope?.recording ?? '',
    },
    rounds: roundsOf(recorded?.views ?? [], structures),
    observations: observations.map((each) => ({
      finding: each.finding,
      structure: each.structure,
      side: each.side ?? '',
      position: each.position,
      observedHour: each.observedHour === undefined ? '' : String(each.observedHour),
      anatomicalHour: each.anatomicalHour === undefined ? '' : String(each.anatomicalHour),
      secondPosition: each.second?.position ?? '',
      secondOutcome: each.second?.outcome ?? '',
      remark: each.remark ?? '',
    })),
    mutilation:
      mutilation === undefined ? '' : mutilation.kind === 'seen' ? `type:${mutilation.type}` : mutilation.kind,
    remarks,
  };
}

function roundsOf(views: AnogenitalExamination['views'], structures: AnogenitalStandard['structures']): RoundValues[] {
  return [...Map.groupBy(views, ({ position, technique }) => JSON.stringify([position, technique])).values()].flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const cells = emptyCells(structures);
      for (const { structure, outcome, reason = '' } of group) cells[structure] = { outcome, reason };
      return [{ position: first.position, technique: first.technique, cells }];
    },
  );
}

/** Nothing recorded of any structure. */
export const emptyCells = (structures: readonly { readonly id: string }[]): RoundValues['cells'] =>
  Object.fromEntries(structures.map(({ id }) => [id, { outcome: '', reason: '' }]));

type Entered<Values> = { readonly [Key in keyof Values]?: Values[Key] | undefined };

/**
 * What was entered as the record's schema takes it: only structures with an outcome, hours as numbers, the hour on the child worked out where
 * the clock of the position is known. The schema says what is missing.
 */
export function anogenitalOfValues(values: Entered<AnogenitalValues>, standard: AnogenitalStandard): unknown {
  const { present = [], couldStop, rounds = [], observations = [], mutilation = '', remarks } = values;
  const { used = '', magnification, recording }: Entered<AnogenitalValues['colposcope']> = values.colposcope ?? {};
  return {
    present,
    ...filled({ couldStop, remarks }),
    ...(used === ''
      ? {}
      : { colposcope: used === 'yes' ? { used: true, ...filled({ magnification, recording }) } : { used: false } }),
    views: rounds.flatMap(({ position, technique, cells = {} }: Entered<RoundValues>) =>
      Object.entries(cells).flatMap(
        ([structure, { outcome = '', reason = '' }]: [string, Entered<RoundValues['cells'][string]>]) =>
          outcome === ''
            ? []
            : [{ structure, position, technique, outcome, ...(needsReason(outcome) ? filled({ reason }) : {}) }],
      ),
    ),
    observations: observations.map((each) => observationOf(each, standard)),
    ...(mutilation === ''
      ? {}
      : {
          mutilation: mutilation.startsWith('type:')
            ? { kind: 'seen', type: mutilation.slice('type:'.length) }
            : { kind: mutilation },
        }),
  };
}

/** Whether an outcome says that a structure was not seen. */
export const needsReason = (outcome: string): boolean => outcome === 'not-assessable' || outcome === 'refused';

function observationOf(each: Entered<ObservationValues>, standard: AnogenitalStandard): unknown {
  const { finding, structure, side, position = '', observedHour = '', secondPosition = '', secondOutcome = '' } = each;
  const observed = observedHour === '' ? undefined : Number(observedHour);
  const turned = observed === undefined ? undefined : anatomicalHour(observed, position, standard);
  const byHand = (each.anatomicalHour ?? '') === '' ? undefined : Number(each.anatomicalHour);
  const known = standard.positions.find(({ id }) => id === position)?.turn !== undefined;
  return {
    finding,
    structure,
    position: position === '' ? undefined : position,
    ...filled({ side, observedHour: observed, anatomicalHour: known ? turned : byHand, remark: each.remark }),
    ...(secondPosition === '' && secondOutcome === ''
      ? {}
      : { second: { ...filled({ position: secondPosition, outcome: secondOutcome }) } }),
  };
}

const filled = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

/** Whether nothing at all was entered. */
export const isEmptyAnogenital = ({ present, views, observations, ...rest }: AnogenitalExamination): boolean =>
  present.length + views.length + observations.length === 0 && Object.values(rest).every((part) => part === undefined);
