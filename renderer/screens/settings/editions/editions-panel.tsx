import { FileUp } from 'lucide-react';
import { useState } from 'react';
import type { EditionLine } from '../../../../shared/contract/edition-routes.ts';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useHasRole } from '../../../api/session-context.tsx';
import { useRouteQuery } from '../../../api/use-query.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Stack } from '../../../components/split-layout.tsx';
import styles from '../settings.module.css';
import { EditionCard } from './edition-card.tsx';
import { LoadDialog } from './load-dialog.tsx';
import { UseDialog } from './use-dialog.tsx';
import { useEditionFile } from './use-edition-file.tsx';

/** Which editions of the standard are here, where they come from, which one new cases get; loading one and taking one into use. */
export function EditionsPanel() {
  const { editions } = useText();
  const lines = useRouteQuery('edition.list', {});
  const mayManage = useHasRole('administrator');
  const file = useEditionFile();
  const [compared, setCompared] = useState<string | undefined>(undefined);
  const [done, setDone] = useState<string | undefined>(undefined);
  const current = lines.status === 'ready' ? lines.value.find((line) => line.current) : undefined;
  return (
    <Panel title={editions.title}>
      <Stack>
        <p className={styles.lead}>{editions.lead}</p>
        {lines.status === 'failed' ? <FailureNotice failure={lines.failure} /> : null}
        {lines.status === 'ready'
          ? lines.value.map((line) => (
              <EditionCard key={line.edition} line={line} onCompare={() => setCompared(line.edition)} />
            ))
          : null}
        {mayManage ? (
          <div className={styles.actions}>
            <Button icon={<FileUp aria-hidden />} disabled={file.running} onClick={file.choose}>
              {editions.load}
            </Button>
            {file.input}
            {file.running ? <span role="status">{editions.checking}</span> : null}
          </div>
        ) : null}
        {done === undefined ? null : <Notice tone="good">{done}</Notice>}
      </Stack>
      {file.chosen === undefined ? null : (
        <LoadDialog
          chosen={file.chosen}
          onClose={file.forget}
          onLoaded={(edition) => {
            file.forget();
            setDone(editions.loadedNow({ edition }));
          }}
        />
      )}
      {compared === undefined || current === undefined ? null : (
        <UseDialog
          current={current.edition}
          line={lineOf(lines, compared)}
          onClose={() => setCompared(undefined)}
          onUsed={(edition) => {
            setCompared(undefined);
            setDone(editions.used({ edition }));
          }}
        />
      )}
    </Panel>
  );
}

function lineOf(lines: ReturnType<typeof useRouteQuery<'edition.list'>>, edition: string): EditionLine | undefined {
  return lines.status === 'ready' ? lines.value.find((line) => line.edition === edition) : undefined;
}
