import { useMemo } from 'react';
import { useLabel, useText } from '../../api/language-context.tsx';
import { useStandard } from '../../api/standard-context.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { Table } from '../../components/table.tsx';
import styles from './settings.module.css';
import { type UnverifiedPart, unverifiedParts } from './unverified-parts.ts';

/** What the current edition is, and which of its parts nobody has compared with their source. */
export function AboutPanel() {
  const { settings } = useText();
  const label = useLabel();
  const standard = useStandard();
  const parts = useMemo(() => unverifiedParts(standard), [standard]);
  return (
    <Panel title={settings.about}>
      <Stack>
        <FactList facts={[{ term: settings.edition, value: `${label(standard.edition.title)}` }]} />
        <Notice tone="warn">{label(standard.edition.notice)}</Notice>
        <h3>{settings.unverifiedTitle}</h3>
        <p className={styles.lead}>{parts.length === 0 ? settings.allVerified : settings.unverifiedLead}</p>
        {parts.length === 0 ? null : <UnverifiedTable parts={parts} />}
      </Stack>
    </Panel>
  );
}

function UnverifiedTable({ parts }: { readonly parts: readonly UnverifiedPart[] }) {
  const { settings } = useText();
  return (
    <Table
      label={settings.unverifiedTitle}
      rows={parts}
      rowKey={(part) => part.part}
      columns={[
        { id: 'part', header: settings.part, rowHeader: true, cell: (part) => settings.parts[part.part] },
        { id: 'count', header: settings.entries, width: 'tight', cell: (part) => settings.ofTotal(part) },
        { id: 'sources', header: settings.sources, cell: (part) => <Sources sources={part.sources} /> },
      ]}
    />
  );
}

/** The first sources in words; all of them on pointing. */
function Sources({ sources }: { readonly sources: readonly string[] }) {
  const { settings } = useText();
  const more = sources.length - 3;
  return (
    <span title={sources.join('\n')}>
      {sources.slice(0, 3).join('; ')}
      {more > 0 ? `; ${settings.moreSources({ count: more })}` : ''}
    </span>
  );
}
