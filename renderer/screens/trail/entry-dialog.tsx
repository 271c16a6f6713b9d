import type { TrailLine } from '../../../shared/contract/trail-routes.ts';
import { CaseId } from '../../../shared/kernel/record-id.ts';
import { useText } from '../../api/language-context.tsx';
import { useGo } from '../../api/navigation.tsx';
import { useHasRole } from '../../api/session-context.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { eventWords, fieldWords } from './event-words.ts';
import { useMoment, useWho, useWorkstation } from './trail-columns.tsx';
import styles from './trail-screen.module.css';
import type { TrailFound } from './use-trail.ts';

interface EntryDialogProps {
  readonly line: TrailLine;
  readonly found: Pick<TrailFound, 'nameByUser' | 'workstation'>;
  readonly onClose: () => void;
}

/** Everything that one entry holds, with its place in the chain. */
export function EntryDialog({ line, found, onClose }: EntryDialogProps) {
  const { trail } = useText();
  const { detail } = trail;
  const { sentence, more } = eventWords(line.entry, trail);
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={detail.title({ sequence: line.sequence })}
      description={`${sentence}${more}`}
      actions={
        <>
          <OpenCase line={line} />
          <Button tone="primary" onClick={onClose}>
            {detail.close}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{detail.intro}</p>
      <Facts line={line} found={found} />
    </Dialog>
  );
}

function OpenCase({ line }: { readonly line: TrailLine }) {
  const { trail } = useText();
  const go = useGo();
  const mayOpen = useHasRole('forensic-physician', 'forensic-nurse', 'reviewer');
  const id = CaseId.safeParse(line.entry.caseId);
  // A case that is gone has no number any more.
  if (!mayOpen || !id.success || line.caseNumber === undefined) return null;
  return (
    <Button onClick={() => go({ page: 'case', caseId: id.data, section: 'dossier' })}>{trail.detail.openCase}</Button>
  );
}

function Facts({ line, found }: Pick<EntryDialogProps, 'line' | 'found'>) {
  const { trail } = useText();
  const { detail } = trail;
  const moment = useMoment();
  const who = useWho(found.nameByUser);
  const workstation = useWorkstation(found.workstation);
  const { entry, hash, previousHash, caseNumber } = line;
  const { name, role } = who(entry);
  const code = (value: string | undefined) =>
    value === undefined ? undefined : <span className={styles.code}>{value}</span>;
  const named = (words: string, value: string | undefined) =>
    value === undefined ? undefined : (
      <>
        {words} {code(value)}
      </>
    );
  return (
    <FactList
      facts={[
        { term: detail.at, value: named(moment(entry.at), entry.at) },
        { term: detail.kind, value: code(entry.kind) },
        { term: detail.action, value: trail.actions[entry.action] },
        { term: detail.outcome, value: trail.outcomes[entry.outcome] },
        { term: detail.userId, value: named(name, entry.userId) ?? name },
        { term: detail.role, value: role },
        { term: detail.purpose, value: code(entry.purpose) },
        { term: detail.objectType, value: named(trail.objects[entry.objectType], entry.objectType) },
        { term: detail.objectId, value: code(entry.objectId) },
        { term: detail.lifeCycle, value: trail.lifeCycles[entry.lifeCycle] },
        { term: detail.caseId, value: named(caseNumber ?? '', entry.caseId) },
        { term: detail.fields, value: fieldWords(entry, trail) === '' ? undefined : fieldWords(entry, trail) },
        { term: detail.refused, value: entry.refused && code(Object.values(entry.refused).join(' · ')) },
        { term: detail.edition, value: code(entry.edition) },
        { term: detail.sourceId, value: named(workstation(entry.sourceId), entry.sourceId) },
        { term: detail.eventId, value: code(entry.eventId) },
        { term: detail.previousHash, value: code(previousHash) },
        { term: detail.hash, value: code(hash) },
      ]}
    />
  );
}
