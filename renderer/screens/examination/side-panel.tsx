import type { InjuryRecord } from '../../../shared/domain/case/case-record.ts';
import { composeInjury } from '../../../shared/domain/injury/compose-injury.ts';
import { useText } from '../../api/language-context.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { RecordNotices, useRecordNotices } from '../../record/record-notices.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import { AidsPanel } from './aids-panel.tsx';
import styles from './body-tab.module.css';

export interface SidePanelProps {
  /** Shown in words where it cannot be changed. */
  readonly injury: InjuryRecord | undefined;
  readonly onInjury: (injuryId: string) => void;
}

/** What stands beside the map while no injury is being entered: how to begin, what contradicts itself, what published rules say. */
export function SidePanel({ injury, onInjury }: SidePanelProps) {
  const { examination: words, record } = useText();
  const { examination, mayRecord } = useExamination();
  const notices = useRecordNotices(examination.id);
  return (
    <div className={styles.side}>
      {injury === undefined ? null : (
        <section>
          <h2>{record.injury(injury)}</h2>
          <InjuryWords injury={injury} />
        </section>
      )}
      {mayRecord ? <EmptyState title={words.injuries.add}>{words.injuries.howTo}</EmptyState> : null}
      <RecordNotices notices={notices} onInjury={onInjury} />
      <AidsPanel />
    </div>
  );
}

/** An injury as the letselbeschrijving tells it, in Dutch. */
function InjuryWords({ injury }: { readonly injury: InjuryRecord }) {
  const lookup = useLookup();
  if (lookup.injuryType(injury.details.type) === undefined) return <p>{injury.details.type}</p>;
  return <p lang="nl">{composeInjury({ injury, lookup, language: 'nl', photoLabels: [] })}</p>;
}
