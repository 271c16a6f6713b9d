import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProseField } from '../../record/doubtful-words.tsx';
import { useExamination } from '../../record/use-examination.ts';
import styles from './interpretation.module.css';
import { useInterpretation } from './interpretation-form.tsx';
import { hypothesisIds } from './interpretation-values.ts';
import { Part } from './part.tsx';

/** The explanations to be compared, written and fixed before the findings are weighed. */
export function HypothesesTab() {
  const { hypotheses: words } = useText().interpretation;
  const { form, fixedAt, mayWrite } = useInterpretation();
  const format = useFormat();
  const shown = hypothesisIds.filter((id) => fixedAt === undefined || form.getValues(`hypotheses.${id}`) !== '');
  return (
    <Part closed={fixedAt !== undefined}>
      <p className={styles.hint}>{words.intro}</p>
      {fixedAt === undefined ? null : (
        <Notice tone="good" compact>
          {words.fixed({ moment: format.moment(fixedAt) })}
        </Notice>
      )}
      {shown.map((id) => (
        <ProseField
          key={id}
          control={form.control}
          name={`hypotheses.${id}`}
          label={words.labels[id]}
          hint={id === 'H1' ? words.hint : id === 'H3' ? words.thirdOptional : undefined}
          required={id !== 'H3'}
          rows={3}
          maxLength={1000}
        />
      ))}
      {fixedAt === undefined && mayWrite ? <FixHypotheses /> : null}
    </Part>
  );
}

function FixHypotheses() {
  const { hypotheses: words } = useText().interpretation;
  const { control } = useInterpretation().form;
  const hypotheses = useWatch({ control, name: 'hypotheses' });
  const [asking, setAsking] = useState(false);
  const enough = hypothesisIds.filter((id) => hypotheses[id].trim() !== '').length >= 2;
  return (
    <div className={styles.fix}>
      <Button disabled={!enough} onClick={() => setAsking(true)}>
        {words.fix}
      </Button>
      {enough ? null : <span className={styles.hint}>{words.needTwo}</span>}
      {asking ? <FixDialog onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

/** Saves what was typed, then fixes; when saving fails the fields say why and nothing is fixed. */
function FixDialog({ onClose }: { readonly onClose: () => void }) {
  const { common, interpretation } = useText();
  const { hypotheses: words } = interpretation;
  const { examination } = useExamination();
  const { form, save } = useInterpretation();
  const fixing = useCommand('interpretation.fix-hypotheses');
  const hypotheses = form.getValues('hypotheses');
  const confirm = async (): Promise<void> => {
    if (!(await save())) {
      onClose();
      return;
    }
    if ((await fixing.run({ examinationId: examination.id })).ok) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.fixTitle}
      description={words.fixWords}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="primary" disabled={fixing.running} onClick={() => void confirm()}>
            {words.fixConfirm}
          </Button>
        </>
      }
    >
      <ol className={styles.stack}>
        {hypothesisIds
          .filter((id) => hypotheses[id].trim() !== '')
          .map((id) => (
            <li key={id}>
              <strong>{words.labels[id]}.</strong> {hypotheses[id]}
            </li>
          ))}
      </ol>
      <FailureNotice failure={fixing.failure} />
    </Dialog>
  );
}
