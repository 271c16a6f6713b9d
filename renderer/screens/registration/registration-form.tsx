import { CircleCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RegistrationView } from '../../../shared/contract/statistics-routes.ts';
import type { ContactId } from '../../../shared/kernel/record-id.ts';
import { useCase } from '../../api/case-context.tsx';
import { DraftNote } from '../../api/draft-note.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useStandard } from '../../api/standard-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraftStore } from '../../api/use-draft.ts';
import { useFormat } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import { Panel } from '../../components/panel.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Answers, type AnswersByVariable, withAnswer } from './answers.ts';
import styles from './registration.module.css';
import { RegistrationRow } from './registration-row.tsx';

export interface RegistrationFormProps {
  readonly contactId: ContactId;
  readonly view: RegistrationView;
}

/** Shows every variable of the catalogue; what is missing is asked at once, the rest only on request. */
export function RegistrationForm({ contactId, view }: RegistrationFormProps) {
  const { registration } = useText();
  const { record } = useCase();
  const { indicators } = useStandard();
  const command = useCommand('registration.confirm');
  const [answered, setAnswered] = useState<AnswersByVariable>(view.answered);
  const draft = useDraftStore({ key: `registration:${contactId}`, caseId: record.id }, (value) => {
    const restored = Answers.safeParse(value);
    if (restored.success) setAnswered(restored.data);
  });
  const change = (variable: string, categories: readonly string[] | undefined): void => {
    const next = withAnswer(answered, { variable, categories });
    setAnswered(next);
    draft.keep(mutable(next));
  };
  const open = useMemo(
    () => view.missing.filter((variable) => answered[variable] === undefined),
    [view.missing, answered],
  );
  const confirm = async (): Promise<void> => {
    const result = await command.run({ contactId, answered: mutable(answered) });
    if (result.ok) await draft.discard();
  };
  return (
    <Panel
      title={registration.title}
      actions={<DraftNote draft={draft} onDiscard={() => setAnswered(view.answered)} />}
    >
      <p className={styles.lead}>{registration.lead}</p>
      <table className={styles.table} aria-label={registration.title}>
        <thead>
          <tr>
            <th scope="col">{registration.variable}</th>
            <th scope="col">{registration.value}</th>
            <th scope="col">{registration.origin}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.variables.map((variable) => (
            <RegistrationRow
              key={variable.id}
              variable={variable}
              derived={view.facts[variable.id] ?? []}
              missing={view.missing.includes(variable.id)}
              answer={answered[variable.id]}
              onChange={(categories) => change(variable.id, categories)}
            />
          ))}
        </tbody>
      </table>
      <FailureNotice failure={command.failure} />
      <div className={styles.foot}>
        <Button
          tone="primary"
          icon={<CircleCheck aria-hidden />}
          disabled={command.running || open.length > 0}
          onClick={() => void confirm()}
        >
          {view.confirmedAt === undefined ? registration.confirm : registration.confirmAgain}
        </Button>
        <Standing openItems={open.length} confirmedAt={view.confirmedAt} />
      </div>
    </Panel>
  );
}

function Standing({
  openItems,
  confirmedAt,
}: {
  readonly openItems: number;
  readonly confirmedAt: string | undefined;
}) {
  const { registration } = useText();
  const format = useFormat();
  return (
    <span className={styles.standing} role="status">
      {openItems === 0 ? (
        registration.complete
      ) : (
        <StatusChip tone="warn">{registration.openItems({ count: openItems })}</StatusChip>
      )}{' '}
      {confirmedAt === undefined
        ? registration.notConfirmed
        : registration.confirmed({ moment: format.moment(confirmedAt) })}
    </span>
  );
}

const mutable = (answers: AnswersByVariable): Record<string, string[]> =>
  Object.fromEntries(Object.entries(answers).map(([variable, categories]) => [variable, [...categories]]));
