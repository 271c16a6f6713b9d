import type { CodeListId } from '../standard/code-list.ts';
import type { CaseExchange, ExchangeExamination, ExchangeInterpretation } from './case-exchange.ts';
import type { FieldPath } from './exchange-path.ts';

/** A code in an exchange file, its place, and the list of the standard that must know it. */
export interface ExchangeCode {
  readonly path: FieldPath;
  readonly list: CodeListId;
  readonly code: string;
}

/**
 * Every code in an exchange file that belongs to a code list. Types, descriptors, regions, questions and probability terms are
 * no code lists and are not among them.
 */
export function codedFieldsOf({
  child,
  case: details,
  contacts,
  consent,
  examinations,
}: CaseExchange): readonly ExchangeCode[] {
  return [
    ...codes('sex', ['child', 'sex'], child.sex),
    ...codes('frame', ['case', 'frame'], details.frame),
    ...contacts.flatMap((contact, index) => [
      ...codes('contact-kind', ['contacts', index, 'kind'], contact.kind),
      ...codes('requester', ['contacts', index, 'requester'], contact.requester),
      ...codes('place', ['contacts', index, 'place'], contact.place),
      ...codes('executor', ['contacts', index, 'executor'], contact.executor),
      ...codes('suspicion', ['contacts', index, 'suspicion'], contact.suspicion),
      ...codes('not-served-reason', ['contacts', index, 'notServedReason'], contact.notServedReason),
    ]),
    ...consent.flatMap((answer, index) => [
      ...codes('consent-scope', ['consent', index, 'scope'], answer.scope),
      ...codes('consent-person', ['consent', index, 'person'], answer.person),
      ...codes('consent-state', ['consent', index, 'state'], answer.state),
    ]),
    ...examinations.flatMap((examination, index) => ofExamination(examination, ['examinations', index])),
  ];
}

function ofExamination(examination: ExchangeExamination, at: FieldPath): readonly ExchangeCode[] {
  const { details, injuries, photos, interpretation, report } = examination;
  const general = [...at, 'details'];
  return [
    ...codes('place', [...general, 'place'], details.place),
    ...codes('present-person', [...general, 'present'], details.present),
    ...codes('light', [...general, 'light'], details.light),
    ...codes('position', [...general, 'position'], details.position),
    ...codes('technique', [...general, 'technique'], details.technique),
    ...codes('motor-level', [...general, 'general', 'motorLevel'], details.general.motorLevel),
    ...codes('tanner-breast', [...general, 'general', 'maturity', 'breast'], details.general.maturity?.breast),
    ...codes('tanner-genital', [...general, 'general', 'maturity', 'genital'], details.general.maturity?.genital),
    ...codes(
      'tanner-pubic-hair',
      [...general, 'general', 'maturity', 'pubicHair'],
      details.general.maturity?.pubicHair,
    ),
    ...ofAnogenital(details.anogenital, [...general, 'anogenital']),
    ...details.statements.flatMap((statement, index) => [
      ...codes('statement-source', [...general, 'statements', index, 'source'], statement.source),
      ...codes('mechanism', [...general, 'statements', index, 'mechanism'], statement.mechanism),
    ]),
    ...(details.interruptions ?? []).flatMap(({ who }, index) =>
      codes('statement-source', [...general, 'interruptions', index, 'who'], who),
    ),
    ...injuries.flatMap((injury, index) =>
      codes('statement-source', [...at, 'injuries', index, 'statedBy'], injury.statedBy),
    ),
    ...photos.flatMap((photo, index) => [
      ...codes('photo-step', [...at, 'photos', index, 'details', 'step'], photo.details.step),
      ...codes('scale-type', [...at, 'photos', index, 'details', 'scale'], photo.details.scale),
    ]),
    ...(interpretation ? ofInterpretation(interpretation, [...at, 'interpretation']) : []),
    ...codes('report-kind', [...at, 'report', 'kind'], report?.kind),
  ];
}

const ofAnogenital = (
  anogenital: ExchangeExamination['details']['anogenital'],
  at: FieldPath,
): readonly ExchangeCode[] =>
  anogenital === undefined
    ? []
    : [
        ...codes('present-person', [...at, 'present'], anogenital.present),
        ...anogenital.views.flatMap(({ position, technique }, index) => [
          ...codes('position', [...at, 'views', index, 'position'], position),
          ...codes('technique', [...at, 'views', index, 'technique'], technique),
        ]),
        ...anogenital.observations.flatMap(({ position, second }, index) => [
          ...codes('position', [...at, 'observations', index, 'position'], position),
          ...codes('position', [...at, 'observations', index, 'second', 'position'], second?.position),
        ]),
      ];

const ofInterpretation = (interpretation: ExchangeInterpretation, at: FieldPath): readonly ExchangeCode[] => [
  ...interpretation.injuries.flatMap((entry, index) => [
    ...codes('mechanism', [...at, 'injuries', index, 'mechanism'], entry.mechanism),
    ...codes('cause-class', [...at, 'injuries', index, 'causeClass'], entry.causeClass),
    ...codes('fit', [...at, 'injuries', index, 'fitWithStatedCause'], entry.fitWithStatedCause),
  ]),
  ...codes('evidence-basis', [...at, 'evaluation', 'basis'], interpretation.evaluation?.basis),
];

/** The codes at one place: one, several (each with its position), or none. */
function codes(
  list: CodeListId,
  path: FieldPath,
  entered: string | readonly string[] | undefined,
): readonly ExchangeCode[] {
  if (entered === undefined) return [];
  if (typeof entered === 'string') return [{ path, list, code: entered }];
  return entered.map((code, index) => ({ path: [...path, index], list, code }));
}
