import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { InjuryRecord } from '../../../shared/domain/case/case-record.ts';
import { composeEarlier } from '../../../shared/domain/injury/compose-earlier.ts';
import { composeInjury } from '../../../shared/domain/injury/compose-injury.ts';
import { useText } from '../../api/language-context.tsx';
import { Button } from '../../components/button.tsx';
import { RecordNotices, useRecordNotices } from '../../record/record-notices.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import { AidsPanel } from './aids-panel.tsx';
import styles from './body-tab.module.css';
import { InjuryList } from './injury-list.tsx';
import { EarlierInjuries, type EarlierInjuriesProps } from './series/earlier-injuries.tsx';

export interface SidePanelProps {
  /** What was done last, e.g. which injury was saved. */
  readonly told: string | undefined;
  /** Shown in words where it cannot be changed. */
  readonly injury: InjuryRecord | undefined;
  readonly onInjury: (injuryId: string) => void;
  /** Absent where nothing may be recorded. */
  readonly onNew: (() => void) | undefined;
  /** Starts the form of an injury of an earlier examination that is seen again, or is gone; absent where nothing may be recorded. */
  readonly onEarlier: EarlierInjuriesProps | undefined;
}

/** What stands beside the map while no injury is being entered: the injuries, what contradicts itself, what published rules say. */
export function SidePanel({ told, injury, onInjury, onNew, onEarlier }: SidePanelProps) {
  const { examination: words } = useText();
  const { examination, frozen } = useExamination();
  const notices = useRecordNotices(examination.id);
  const begin = useRef<HTMLButtonElement>(null);
  // After saving, the next thing to do is at hand; on arrival the focus stays where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the form has just given way to the list
  useEffect(() => {
    if (told !== undefined) begin.current?.focus();
  }, []);
  return (
    <>
      <header className={styles.sheetHead}>
        <h2>{words.injuries.title}</h2>
        <span role="status" className={styles.note}>
          {told}
        </span>
        {onNew === undefined ? null : (
          <Button ref={begin} icon={<Plus aria-hidden />} keys={words.injuries.addKeys} onClick={onNew}>
            {words.injuries.add}
          </Button>
        )}
      </header>
      <div className={styles.scroll}>
        <InjuryList onOpen={({ id }) => onInjury(id)} />
        <div className={styles.side}>
          {onEarlier === undefined ? null : <EarlierInjuries {...onEarlier} />}
          {injury === undefined ? null : <InjuryWords injury={injury} />}
          {frozen ? null : <RecordNotices notices={notices} onInjury={onInjury} />}
          <AidsPanel />
        </div>
      </div>
    </>
  );
}

/** An injury as the letselbeschrijving tells it, in Dutch. */
function InjuryWords({ injury }: { readonly injury: InjuryRecord }) {
  const { record } = useText();
  const { examinations } = useExamination().record;
  const lookup = useLookup();
  const known = lookup.injuryType(injury.details.type) !== undefined;
  return (
    <section className={styles.words}>
      <h3>{record.injury(injury)}</h3>
      <p lang="nl">
        {known ? composeInjury({ injury, lookup, language: 'nl', photoLabels: [] }) : injury.details.type}{' '}
        {composeEarlier({ details: injury.details, examinations, lookup, language: 'nl' })}
      </p>
    </section>
  );
}
