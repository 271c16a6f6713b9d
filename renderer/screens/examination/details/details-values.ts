import { type ComaForm, type ComaPart, comaParts } from '../../../../shared/domain/examination/coma-score.ts';
import type { ExaminationDetails, GeneralFindings } from '../../../../shared/domain/examination/examination.ts';
import { type FlaccItem, flaccItems } from '../../../../shared/domain/examination/pain-score.ts';
import { nextStatementRef } from '../../../../shared/domain/examination/statement.ts';

type Typed = number | string | undefined;

/** A part of the coma score while it is entered: its score as text, `not-assessable`, or nothing. */
interface ComaPartValues {
  kind: string;
  reason: string;
}

export interface StatementValues {
  ref: string;
  kind: string;
  source: string;
  askedBy: string;
  question: string;
  at: string;
  words: string;
  mechanism: string;
}

/** What is entered around the body: the details of the examination with every field allowed to be empty. */
export interface DetailsValues {
  startedAt: string;
  endedAt: string;
  place: string;
  examiner: string;
  present: string[];
  light: string[];
  position: string[];
  technique: string[];
  statements: StatementValues[];
  general: {
    weightKg: Typed;
    heightCm: Typed;
    headCircumferenceCm: Typed;
    vitals: Record<'heartRate' | 'respiratoryRate' | 'systolic' | 'diastolic' | 'temperatureC' | 'saturation', Typed>;
    pain: { scale: string; score: Typed } & Record<FlaccItem, string>;
    coma: { form: string } & Record<ComaPart, ComaPartValues>;
    maturity: { breast: string; genital: string; pubicHair: string };
    motorLevel: string;
    motorNotes: string;
    skin: string;
    nutrition: string;
    clothing: string;
    impression: string;
  };
  interruptions: { at: string; kind: string; who: string; what: string; why: string }[];
  expectedNotFound: { regionId: string; injuryType: string; statement: string; remark: string }[];
  limits: string;
}

/** The form of recorded details. Every statement gets a name, so that what was expected can refer to it. */
export function valuesOfDetails(details: ExaminationDetails): DetailsValues {
  return {
    startedAt: details.startedAt,
    endedAt: details.endedAt ?? '',
    place: details.place,
    examiner: details.examiner,
    present: [...details.present],
    light: [...details.light],
    position: [...details.position],
    technique: [...details.technique],
    statements: statementValues(details),
    general: generalValues(details.general),
    interruptions: (details.interruptions ?? []).map(({ why = '', ...rest }) => ({ ...rest, why })),
    expectedNotFound: (details.expectedNotFound ?? []).map(({ statement = '', remark = '', ...rest }) => ({
      ...rest,
      statement,
      remark,
    })),
    limits: details.limits ?? '',
  };
}

function statementValues({ statements }: ExaminationDetails): StatementValues[] {
  const refs = statements.map(({ ref }) => ref);
  return statements.map((statement) => {
    const ref = statement.ref ?? nextStatementRef(refs);
    refs.push(ref);
    const { kind = 'statement', source, askedBy = '', question = '', at = '', words, mechanism = '' } = statement;
    return { ref, kind, source, askedBy, question, at, words, mechanism };
  });
}

function generalValues(general: GeneralFindings): DetailsValues['general'] {
  const { vitals = {}, pain, coma, maturity = {} } = general;
  const flacc = pain?.scale === 'flacc' ? pain : undefined;
  const partOf = (part: ComaPart): ComaPartValues => {
    const recorded = coma?.[part];
    if (recorded === undefined) return { kind: '', reason: '' };
    return recorded.kind === 'scored'
      ? { kind: String(recorded.score), reason: '' }
      : { kind: recorded.kind, reason: recorded.reason };
  };
  const item = (name: FlaccItem): string => (flacc === undefined ? '' : String(flacc[name]));
  return {
    weightKg: general.weightKg,
    heightCm: general.heightCm,
    headCircumferenceCm: general.headCircumferenceCm,
    vitals: {
      heartRate: vitals.heartRate,
      respiratoryRate: vitals.respiratoryRate,
      systolic: vitals.systolic,
      diastolic: vitals.diastolic,
      temperatureC: vitals.temperatureC,
      saturation: vitals.saturation,
    },
    pain: {
      scale: pain?.scale ?? '',
      score: pain?.scale === 'numeric' ? pain.score : undefined,
      face: item('face'),
      legs: item('legs'),
      activity: item('activity'),
      cry: item('cry'),
      consolability: item('consolability'),
    },
    coma: { form: coma?.form ?? '', eye: partOf('eye'), motor: partOf('motor'), verbal: partOf('verbal') },
    maturity: {
      breast: maturity.breast ?? '',
      genital: maturity.genital ?? '',
      pubicHair: maturity.pubicHair ?? '',
    },
    motorLevel: general.motorLevel ?? '',
    motorNotes: general.motorNotes ?? '',
    skin: general.skin ?? '',
    nutrition: general.nutrition ?? '',
    clothing: general.clothing ?? '',
    impression: general.impression ?? '',
  };
}

type Entered<Values> = { readonly [Key in keyof Values]?: Values[Key] | undefined };

/**
 * The details as the record's schema takes them, from what was entered with empty fields left out: scores become numbers, and what was
 * entered for another scale than the chosen one is left out.
 */
export function detailsOfValues(values: Entered<DetailsValues>): unknown {
  const { general = {}, statements = [], ...rest } = values;
  const { pain, coma, ...others } = general as Entered<DetailsValues['general']>;
  return {
    ...rest,
    statements: statements.map(({ kind, ...statement }) => (kind === 'history' ? { ...statement, kind } : statement)),
    general: { ...others, pain: painOfValues(pain), coma: comaOfValues(coma) },
  };
}

function painOfValues(pain: Entered<DetailsValues['general']['pain']> | undefined): unknown {
  if (pain?.scale === undefined || pain.scale === '') return undefined;
  if (pain.scale === 'numeric') return { scale: pain.scale, score: pain.score };
  return { scale: pain.scale, ...Object.fromEntries(flaccItems.map((item) => [item, scoreOf(pain[item])])) };
}

function comaOfValues(coma: Entered<DetailsValues['general']['coma']> | undefined): unknown {
  if (coma?.form === undefined || coma.form === '') return undefined;
  const part = (name: ComaPart): unknown => {
    const { kind = '', reason = '' }: Entered<ComaPartValues> = coma[name] ?? {};
    if (kind === '') return {};
    return kind === 'not-assessable' ? { kind, reason } : { kind: 'scored', score: scoreOf(kind) };
  };
  return { form: coma.form, ...Object.fromEntries(comaPartNames.map((name) => [name, part(name)])) };
}

const scoreOf = (entered: string | undefined): number | undefined =>
  entered === undefined || entered === '' ? undefined : Number(entered);

/** The parts of the coma score in the order of its name. */
export const comaPartNames = Object.keys(comaParts) as readonly ComaPart[]; // The keys of a record are those of its type.

/** The form of the coma score that was chosen, if one was. */
export const comaFormOf = (entered: string): ComaForm | undefined =>
  entered === 'standard' || entered === 'toddler' || entered === 'baby' ? entered : undefined;
