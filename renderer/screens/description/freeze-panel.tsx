import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { useExamination } from '../../record/use-examination.ts';
import styles from './description.module.css';

/** Fixing the description, with what that means; afterwards when it was done and where to go on. */
export function FreezePanel({ view }: { readonly view: RouteOutput<'description.read'> }) {
  const { descriptionScreen: words } = useText();
  const { record, examination, mayRecord } = useExamination();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const drifted = view.lines.filter((line) => line.drifted).length;
  if (view.status === 'frozen') {
    const frozenAt = examination.description?.frozenAt;
    return (
      <Notice
        tone="good"
        title={words.frozen({ moment: frozenAt === undefined ? undefined : format.moment(frozenAt) })}
      >
        <p>{words.frozenWords}</p>
        <PlaceLink to={{ page: 'case', caseId: record.id, section: 'interpretation', examination: examination.id }}>
          {words.toInterpretation}
        </PlaceLink>
      </Notice>
    );
  }
  return (
    <section className={styles.card}>
      <h2>{words.freeze.title}</h2>
      <p>{words.freeze.words}</p>
      {drifted === 0 ? null : (
        <Notice tone="warn" compact>
          {words.freeze.drifted({ count: drifted })}
        </Notice>
      )}
      {mayRecord ? (
        <Button
          tone="primary"
          icon={<LockKeyhole aria-hidden />}
          disabled={drifted > 0}
          onClick={() => setAsking(true)}
        >
          {words.freeze.action}
        </Button>
      ) : null}
      {asking ? <FreezeDialog notices={view.notices.length} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function FreezeDialog({ notices, onClose }: { readonly notices: number; readonly onClose: () => void }) {
  const { common, descriptionScreen } = useText();
  const { freeze: words } = descriptionScreen;
  const { examination } = useExamination();
  const freezing = useCommand('description.freeze');
  const confirm = async (): Promise<void> => {
    if ((await freezing.run({ examinationId: examination.id })).ok) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.dialogTitle}
      description={words.dialogWords}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="primary" disabled={freezing.running} onClick={() => void confirm()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.consequences}>
        <ul>
          {words.consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
        {examination.details.endedAt === undefined ? <p>{words.ends}</p> : null}
        {notices === 0 ? null : <p>{words.notices({ count: notices })}</p>}
        <FailureNotice failure={freezing.failure} />
      </div>
    </Dialog>
  );
}
