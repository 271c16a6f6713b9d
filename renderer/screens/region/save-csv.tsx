import { Download } from 'lucide-react';
import { useState } from 'react';
import { bridge } from '../../api/bridge.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/button.tsx';
import styles from './region.module.css';

/** Writes every table of a period as CSV to a place chosen in the system's dialog. */
export function SaveCsv({ period }: { readonly period: string | undefined }) {
  const { regionScreen: words } = useText();
  const exporting = useCommand('statistics.export');
  const [fileName, setFileName] = useState<string | undefined>(undefined);
  const save = async (): Promise<void> => {
    setFileName(undefined);
    const place = await bridge().chooseSavePath({ suggestedName: `tabellen-${period ?? 'alles'}.csv`, kind: 'csv' });
    if (place === null) return;
    const result = await exporting.run({ token: place.token, ...(period === undefined ? {} : { period }) });
    if (result.ok) setFileName(result.value.fileName);
  };
  return (
    <div className={styles.save}>
      <Button icon={<Download aria-hidden />} disabled={exporting.running} onClick={() => void save()}>
        {words.save}
      </Button>
      <p className={styles.note} role="status">
        {fileName === undefined ? words.saveHint : words.saved({ fileName })}
      </p>
      <FailureNotice failure={exporting.failure} />
    </div>
  );
}
