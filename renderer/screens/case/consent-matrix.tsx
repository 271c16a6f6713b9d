import { type KeyboardEvent, useRef, useState } from 'react';
import type { ConsentAnswer } from '../../../shared/domain/consent/consent.ts';
import type { ConsentState } from '../../../shared/domain/consent/consent-state.ts';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { joinClasses } from '../../components/join-classes.ts';
import styles from './consent-matrix.module.css';
import { latestAnswer } from './latest-answer.ts';

/** One cell of the matrix: for what, by whom. */
export interface ConsentPlace {
  readonly scope: string;
  readonly person: string;
}

export interface ConsentMatrixProps {
  readonly answers: readonly ConsentAnswer[];
  /** How each scope stands, in the order of the standard. */
  readonly states: readonly ConsentState[];
  /** Records an answer; absent for those who may not. */
  readonly onOpen: ((place: ConsentPlace) => void) | undefined;
}

/** The latest answer for every step and person; an answer is recorded by its cell. One tab stop, arrow keys inside. */
export function ConsentMatrix({ answers, states, onOpen }: ConsentMatrixProps) {
  const { caseFile } = useText();
  const codes = useCodes();
  const asked = new Set(states.flatMap(({ required }) => required.persons));
  const spoken = new Set(answers.map(({ person }) => person));
  const persons = codes
    .choices('consent-person')
    .filter(({ value }) => alwaysShown.has(value) || asked.has(value) || spoken.has(value));
  const firstAsked = persons.findIndex((person) => asked.has(person.value));
  const { body, stop, setStop, move } = useCellKeys({ row: 0, column: Math.max(0, firstAsked) });
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} aria-label={caseFile.consent}>
        <thead>
          <tr>
            <th scope="col">{caseFile.consentScope}</th>
            {persons.map((person) => (
              <th key={person.value} scope="col">
                {person.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {states.map((state, row) => (
            <tr key={state.scope}>
              <th scope="row">
                {codes.words('consent-scope', state.scope)}
                <ScopeState state={state} />
              </th>
              {persons.map((person, column) => (
                <td key={person.value}>
                  <ConsentCell
                    isStop={row === stop.row && column === stop.column}
                    onFocus={() => setStop({ row, column })}
                    onKeyDown={(event) => move(event, { row, column })}
                    answer={latestAnswer(answers, { scope: state.scope, person: person.value })}
                    needed={state.missing.some(({ person: asked, why }) => asked === person.value && !said.has(why))}
                    name={caseFile.consentRecord({
                      scope: codes.words('consent-scope', state.scope),
                      person: person.label,
                    })}
                    onOpen={
                      onOpen === undefined ? undefined : () => onOpen({ scope: state.scope, person: person.value })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Persons who have a column before anything is known. */
const alwaysShown: ReadonlySet<string> = new Set(['child', 'parents', 'court']);

/** Ways in which a person has spoken already. */
const said: ReadonlySet<string> = new Set(['refused', 'withdrawn']);

/** Whether the step may be done, and whose word stands in the way. */
function ScopeState({ state: { state, missing, grounds } }: { readonly state: ConsentState }) {
  const { consent } = useText();
  const codes = useCodes();
  const why = [
    ...[...Map.groupBy(missing, ({ why: reason }) => reason)].map(([reason, those]) =>
      consent.missing[reason]({ person: those.map(({ person }) => codes.words('consent-person', person)).join(', ') }),
    ),
    ...new Set(grounds.map(({ code, source }) => `${codes.words('consent-ground', code)} (${source})`)),
  ];
  return (
    <span className={styles.state}>
      <span className={joinClasses(styles.word, styles[`${state}Word`])}>{consent.states[state]}</span>
      {why.length === 0 ? null : <span> · {why.join('; ')}</span>}
    </span>
  );
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, CellPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The cell that Tab reaches, and the way to the others. */
function useCellKeys(first: CellPlace) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState(first);
  const move = (event: KeyboardEvent, from: CellPlace): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    // The first cell of a row names it.
    const cell = body.current?.rows[from.row + step.row]?.cells[from.column + step.column + 1];
    cell?.querySelector('button')?.focus();
  };
  return { body, stop, setStop, move };
}

interface ConsentCellProps {
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly answer: ConsentAnswer | undefined;
  readonly needed: boolean;
  readonly name: string;
  readonly onOpen: (() => void) | undefined;
}

function ConsentCell({ isStop, onFocus, onKeyDown, answer, needed, name, onOpen }: ConsentCellProps) {
  const { caseFile } = useText();
  const codes = useCodes();
  const format = useFormat();
  const state = answer === undefined ? caseFile.consentNone : codes.words('consent-state', answer.state);
  const short = answer === undefined ? (needed ? caseFile.consentRequired : '–') : state;
  const words = (
    <>
      <span className="visually-hidden">{answer === undefined ? `${name}: ${state} ` : `${name}: `}</span>
      <span>{short}</span>
      {answer === undefined ? null : <span className={styles.at}>{format.date(format.dateOf(answer.at))}</span>}
    </>
  );
  const className = joinClasses(styles.cell, answer === undefined ? needed && styles.open : styles[answer.state]);
  if (onOpen === undefined) return <span className={className}>{words}</span>;
  return (
    <button
      type="button"
      className={className}
      tabIndex={isStop ? 0 : -1}
      onClick={onOpen}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {words}
    </button>
  );
}
