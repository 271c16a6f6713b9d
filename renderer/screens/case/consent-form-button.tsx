import { Printer } from 'lucide-react';
import { useState } from 'react';
import { bridge } from '../../api/bridge.ts';
import { useCase } from '../../api/case-context.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useLanguage, useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';

/** Writes the form of consent as PDF, in the language of the interface, to a place chosen in the system's dialog. */
export function ConsentFormButton() {
  const { record } = useCase();
  const { language } = useLanguage();
  const words = useText().consent.print;
  const exporting = useCommand('consent.export-form');
  const [fileName, setFileName] = useState<string | undefined>(undefined);
  const save = async (): Promise<void> => {
    setFileName(undefined);
    const place = await bridge().chooseSavePath({ suggestedName: words.fileName(record), kind: 'pdf' });
    if (place === null) return;
    const result = await exporting.run({ caseId: record.id, language, token: place.token });
    if (result.ok) setFileName(result.value.fileName);
  };
  return (
    <div>
      <Button icon={<Printer aria-hidden size={15} />} disabled={exporting.running} onClick={() => void save()}>
        {words.action}
      </Button>
      {exporting.running ? <p role="status">{words.making}</p> : null}
      <FailureNotice failure={exporting.failure} />
      {fileName === undefined ? null : (
        <Notice tone="good" compact>
          {words.done({ fileName })}
        </Notice>
      )}
    </div>
  );
}
