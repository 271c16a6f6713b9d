import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ReportRecord } from '../../../shared/domain/case/case-record.ts';
import type { Language } from '../../../shared/kernel/label.ts';
import { bridge } from '../../api/bridge.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import styles from './report.module.css';

/** Writes the PDF to a place chosen in the system's dialog, and says under which name and checksum. */
export function SavePdf({ report, language }: { readonly report: ReportRecord; readonly language: Language }) {
  const { savePdf: words, status } = useText().reportScreen;
  const exporting = useCommand('report.export');
  const [done, setDone] = useState<{ readonly fileName: string; readonly sha256: string } | undefined>(undefined);
  const concept = report.status === 'concept';
  const save = async (): Promise<void> => {
    setDone(undefined);
    const suggestedName = concept ? `${report.number}-concept.pdf` : `${report.number}.pdf`;
    const place = await bridge().chooseSavePath({ suggestedName, kind: 'pdf' });
    if (place === null) return;
    const result = await exporting.run({ reportId: report.id, language, token: place.token });
    if (result.ok) setDone(result.value);
  };
  return (
    <div className={styles.save}>
      <Button icon={<Download aria-hidden />} disabled={exporting.running} onClick={() => void save()}>
        {concept ? words.concept : words.issued}
      </Button>
      {concept ? <p className={styles.note}>{words.conceptMark}</p> : null}
      {exporting.running ? <p role="status">{words.making}</p> : null}
      <FailureNotice failure={exporting.failure} />
      {done === undefined ? null : (
        <Notice tone="good" compact>
          {words.done(done)}
          <br />
          <span className={styles.note}>{status.sha256}: </span>
          <code className={styles.hash}>{done.sha256}</code>
        </Notice>
      )}
    </div>
  );
}
