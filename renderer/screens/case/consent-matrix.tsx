import type { ConsentAnswer } from '../../../shared/domain/consent/consent.ts';
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
  /** Persons who must consent at this age. */
  readonly required: readonly string[];
  /** Records an answer; absent for those who may not. */
  readonly onOpen: ((place: ConsentPlace) => void) | undefined;
}

/** The latest answer for every step and person; an answer is recorded by its cell. */
export function ConsentMatrix({ answers, required, onOpen }: ConsentMatrixProps) {
  const { caseFile } = useText();
  const codes = useCodes();
  const persons = codes.choices('consent-person');
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
        <tbody>
          {codes.choices('consent-scope').map((scope) => (
            <tr key={scope.value}>
              <th scope="row">{scope.label}</th>
              {persons.map((person) => (
                <td key={person.value}>
                  <ConsentCell
                    answer={latestAnswer(answers, { scope: scope.value, person: person.value })}
                    needed={required.includes(person.value)}
                    name={caseFile.consentRecord({ scope: scope.label, person: person.label })}
                    onOpen={
                      onOpen === undefined ? undefined : () => onOpen({ scope: scope.value, person: person.value })
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

interface ConsentCellProps {
  readonly answer: ConsentAnswer | undefined;
  readonly needed: boolean;
  readonly name: string;
  readonly onOpen: (() => void) | undefined;
}

function ConsentCell({ answer, needed, name, onOpen }: ConsentCellProps) {
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
    <button type="button" className={className} onClick={onOpen}>
      {words}
    </button>
  );
}
