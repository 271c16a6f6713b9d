import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useCase } from '../../api/case-context.tsx';
import { useText } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import styles from './case-screen.module.css';
import { LegalPositionDialog } from './legal-position-dialog.tsx';

/** Who may decide for the child in one line, with the way to record it. */
export function LegalPositionLine({ mayRecord }: { readonly mayRecord: boolean }) {
  const { record } = useCase();
  const words = useText().consent.position;
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const position = record.details.legalPosition;
  const notInformed = position?.parentsNotInformed;
  const parts =
    position === undefined
      ? [words.none]
      : [
          `${words.authority}: ${words.authorities[position.authority]}${position.authorityBasis === undefined ? '' : ` (${position.authorityBasis})`}`,
          ...(position.supervision === 'yes' ? [words.underSupervision] : []),
          ...(position.capacity === undefined ? [] : [words.judgementWords[position.capacity.judgement]]),
        ];
  return (
    <div className={styles.position}>
      <div>
        <p>{parts.join(' · ')}</p>
        {notInformed === undefined ? null : (
          <p className={styles.source}>
            {words.notInformedSummary({ ...notInformed, moment: format.moment(notInformed.at) })}
          </p>
        )}
      </div>
      {mayRecord ? (
        <Button tone="quiet" icon={<Pencil aria-hidden size={15} />} onClick={() => setEditing(true)}>
          {words.edit}
        </Button>
      ) : null}
      {editing ? <LegalPositionDialog record={record} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}
