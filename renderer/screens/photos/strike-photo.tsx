import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PhotoRecord } from '../../../shared/domain/case/case-record.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import { ReasonForm } from '../../record/reason-form.tsx';
import { useExamination } from '../../record/use-examination.ts';
import styles from './photos.module.css';

/** Takes a photo out of the case, with the reason. */
export function StrikePhoto({ photo }: { readonly photo: PhotoRecord }) {
  const { details: words } = useText().photos;
  const [asking, setAsking] = useState(false);
  const command = useCommand('photo.strike');
  const strike = async (reason: string): Promise<void> => {
    const struck = await command.run({ photoId: photo.id, reason });
    if (struck.ok) setAsking(false);
  };
  return (
    <>
      <Button tone="quiet" icon={<Trash2 aria-hidden size={15} />} onClick={() => setAsking(true)}>
        {words.strike}
      </Button>
      {asking ? (
        <ReasonForm
          title={words.strikeTitle({ fileName: photo.details.fileName })}
          lead={words.strikeWords}
          action={words.strikeAction}
          running={command.running}
          onReason={(reason) => void strike(reason)}
          onClose={() => setAsking(false)}
        >
          <FailureNotice failure={command.failure} />
        </ReasonForm>
      ) : null}
    </>
  );
}

/** What was taken out of the case, by whom and why; the photos themselves are not shown. */
export function StruckPhotos() {
  const { details: words } = useText().photos;
  const { examination } = useExamination();
  const format = useFormat();
  const struck = examination.struckPhotos ?? [];
  if (struck.length === 0) return null;
  return (
    <details className={styles.note}>
      <summary>{words.struckCount({ count: struck.length })}</summary>
      <ul>
        {struck.map(({ id, details, struck: taken }) => (
          <li key={id}>
            {words.struckLine({ ...taken, fileName: details.fileName, date: format.date(format.dateOf(taken.at)) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
