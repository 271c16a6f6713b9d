import { Interpretation } from '../../../shared/domain/assessment/interpretation.ts';
import type { InjuryRecord } from '../../../shared/domain/case/case-record.ts';
import type { ProbabilityScale } from '../../../shared/domain/standard/probability-scale.ts';
import type { Instant } from '../../../shared/kernel/iso-date.ts';
import { formSchema, type ReadForm } from '../../record/form-schema.ts';

/** "No statement possible" as a choice in the form; the record says `null`. */
export const noStatement = 'no-statement';

/**
 * The choices of the scale that point to neither hypothesis: "no statement possible", and a term whose interval begins at 1
 * (as probable under the one as under the other). For every other choice a person says the direction; none is offered beforehand.
 */
export const choicesWithoutDirection = ({ terms }: Pick<ProbabilityScale, 'terms'>): ReadonlySet<string> =>
  new Set([noStatement, ...terms.filter(({ from }) => from === 1).map(({ id }) => id)]);

export const hypothesisIds = ['H1', 'H2', 'H3'] as const;
export type HypothesisId = (typeof hypothesisIds)[number];

export interface InjuryValues {
  injuryId: string;
  mechanism: string[];
  causeClass: string;
  fitWithStatedCause: string;
  considerations: string;
}

/** What the forms of the interpretation hold: every injury, hypothesis and question has its place, filled in or not. */
export interface InterpretationValues {
  injuries: InjuryValues[];
  hypotheses: Record<HypothesisId, string>;
  evaluation: { first: string; second: string; term: string; direction: string; basis: string[]; reasoning: string };
  answers: Record<string, string>;
  conclusion: string;
  limitations: string;
}

/** What the form is made for: the injuries and questions that can be filled in. */
export interface InterpretationFrame {
  readonly injuries: readonly InjuryRecord[];
  readonly questionIds: readonly string[];
}

export const emptyEvaluation: InterpretationValues['evaluation'] = {
  first: 'H1',
  second: 'H2',
  term: '',
  direction: '',
  basis: [],
  reasoning: '',
};

/** The values of the form for what is recorded so far. */
export function valuesOf(
  recorded: Interpretation | undefined,
  { injuries, questionIds }: InterpretationFrame,
): InterpretationValues {
  const evaluation = recorded?.evaluation;
  return {
    injuries: injuries.map(({ id }) => {
      const known = recorded?.injuries.find((entry) => entry.injuryId === id);
      return {
        injuryId: id,
        mechanism: [...(known?.mechanism ?? [])],
        causeClass: known?.causeClass ?? '',
        fitWithStatedCause: known?.fitWithStatedCause ?? '',
        considerations: known?.considerations ?? '',
      };
    }),
    hypotheses: {
      H1: textOf(recorded, 'H1'),
      H2: textOf(recorded, 'H2'),
      H3: textOf(recorded, 'H3'),
    },
    evaluation:
      evaluation === undefined
        ? emptyEvaluation
        : { ...evaluation, basis: [...evaluation.basis], term: evaluation.term ?? noStatement },
    answers: Object.fromEntries(
      questionIds.map((id) => [id, recorded?.answers.find((answer) => answer.questionId === id)?.answer ?? '']),
    ),
    conclusion: recorded?.conclusion ?? '',
    limitations: recorded?.limitations ?? '',
  };
}

const textOf = (recorded: Interpretation | undefined, id: HypothesisId): string =>
  recorded?.hypotheses.find((hypothesis) => hypothesis.id === id)?.text ?? '';

/** The contract's schema over the values of the form: what is left empty is absent, and errors stand at the fields of the form. */
export const interpretationSchema = (fixedAt: Instant | undefined, scale: Pick<ProbabilityScale, 'terms'>) =>
  formSchema(Interpretation, (values) => readValues(values as PrunedValues, { fixedAt, scale })); // The form has removed what is empty.

/** The form's values without what is empty. */
type PrunedValues = {
  readonly [Key in Exclude<keyof InterpretationValues, 'injuries' | 'evaluation'>]?: Partial<InterpretationValues[Key]>;
} & {
  readonly injuries?: readonly Partial<InjuryValues>[];
  readonly evaluation?: Partial<InterpretationValues['evaluation']>;
};

interface ReadingFrame {
  readonly fixedAt: Instant | undefined;
  readonly scale: Pick<ProbabilityScale, 'terms'>;
}

function readValues(values: PrunedValues, { fixedAt, scale }: ReadingFrame): ReadForm {
  const rows = (values.injuries ?? []).map((row, index) => ({ row, index })).filter(({ row }) => isEntered(row));
  const hypotheses = hypothesisIds.flatMap((id) =>
    values.hypotheses?.[id] === undefined ? [] : [{ id, text: values.hypotheses[id] }],
  );
  const answers = Object.entries(values.answers ?? {}).map(([questionId, answer]) => ({ questionId, answer }));
  const candidate = {
    injuries: rows.map(({ row }) => ({ ...row, mechanism: row.mechanism ?? [] })),
    hypotheses,
    ...(fixedAt === undefined ? {} : { hypothesesFixedAt: fixedAt }),
    ...(fixedAt === undefined || !isWeighed(values.evaluation)
      ? {}
      : { evaluation: evaluationOf(values.evaluation, scale) }),
    answers,
    conclusion: values.conclusion,
    limitations: values.limitations,
  };
  const pathOf = ([area, at, ...rest]: PropertyKey[]): PropertyKey[] => {
    if (area === 'injuries' && typeof at === 'number') return [area, rows[at]?.index ?? at, ...rest];
    if (area === 'hypotheses' && typeof at === 'number') return [area, hypotheses[at]?.id ?? at];
    if (area === 'answers' && typeof at === 'number') return [area, answers[at]?.questionId ?? at];
    return at === undefined ? [area ?? 'root'] : [area ?? 'root', at, ...rest];
  };
  return { candidate, pathOf };
}

/** An injury is interpreted as soon as anything was entered for it. */
const isEntered = ({ mechanism, causeClass, fitWithStatedCause, considerations }: Partial<InjuryValues>): boolean =>
  (mechanism?.length ?? 0) > 0 || [causeClass, fitWithStatedCause, considerations].some((value) => value !== undefined);

/** The pair has a value from the start; only a term, a basis or words make an evaluation. */
const isWeighed = (evaluation: Partial<InterpretationValues['evaluation']> | undefined): boolean =>
  evaluation?.term !== undefined || evaluation?.reasoning !== undefined || (evaluation?.basis?.length ?? 0) > 0;

function evaluationOf(
  evaluation: Partial<InterpretationValues['evaluation']> | undefined,
  scale: Pick<ProbabilityScale, 'terms'>,
) {
  const undirected = evaluation?.term !== undefined && choicesWithoutDirection(scale).has(evaluation.term);
  return {
    ...evaluation,
    basis: evaluation?.basis ?? [],
    term: evaluation?.term === noStatement ? null : evaluation?.term,
    direction: evaluation?.direction ?? (undirected ? 'forward' : undefined),
  };
}
