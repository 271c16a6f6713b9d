import { useMemo } from 'react';
import type { TrailLine } from '../../../shared/contract/trail-routes.ts';
import { useText } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import type { Column } from '../../components/table.tsx';
import { eventWords } from './event-words.ts';
import styles from './trail-screen.module.css';
import type { TrailFound } from './use-trail.ts';

/** What the list shows of an entry. */
export function useTrailColumns(found: Pick<TrailFound, 'nameByUser' | 'workstation'>): readonly Column<TrailLine>[] {
  const { trail } = useText();
  const moment = useMoment();
  const who = useWho(found.nameByUser);
  const workstation = useWorkstation(found.workstation);
  return useMemo(() => {
    const { columns } = trail;
    return [
      { id: 'number', header: columns.number, width: 'tight', align: 'end', cell: ({ sequence }) => sequence },
      { id: 'time', header: columns.time, width: 'tight', cell: ({ entry }) => moment(entry.at) },
      {
        id: 'what',
        header: columns.what,
        rowHeader: true,
        cell: ({ entry }) => {
          const { sentence, more } = eventWords(entry, trail);
          return (
            <>
              <span className={styles.what}>{sentence}</span>
              {more}
            </>
          );
        },
      },
      {
        id: 'who',
        header: columns.who,
        width: 'tight',
        cell: ({ entry }) => {
          const { name, role } = who(entry);
          return (
            <>
              {name}
              {role === undefined ? null : <span className={styles.role}>{role}</span>}
            </>
          );
        },
      },
      { id: 'case', header: columns.case, width: 'tight', cell: ({ caseNumber }) => caseNumber ?? '' },
      {
        id: 'workstation',
        header: columns.workstation,
        width: 'tight',
        cell: ({ entry }) => <span className={styles.soft}>{workstation(entry.sourceId)}</span>,
      },
      {
        id: 'outcome',
        header: columns.outcome,
        width: 'tight',
        cell: ({ entry: { outcome } }) =>
          outcome === 'success' ? (
            <span className={styles.soft}>{trail.outcomes[outcome]}</span>
          ) : (
            <StatusChip tone={outcome === 'minor-failure' ? 'warn' : 'danger'}>{trail.outcomes[outcome]}</StatusChip>
          ),
      },
    ];
  }, [trail, moment, who, workstation]);
}

/** Dutch clocks, to the second. */
export function useMoment(): (at: string) => string {
  const format = useFormat();
  return useMemo(() => (at) => `${format.date(format.dateOf(at))} ${format.clock(new Date(at))}`, [format]);
}

/** Who acted, and in which role. */
export function useWho(
  nameByUser: ReadonlyMap<string, string>,
): (entry: TrailLine['entry']) => { readonly name: string; readonly role: string | undefined } {
  const { trail, frame } = useText();
  return useMemo(() => {
    const roles: Readonly<Record<string, string>> = frame.roles;
    return ({ userId, role }) => ({
      name: userId === undefined ? trail.nobody : (nameByUser.get(userId) ?? trail.unknownPerson),
      role: role === undefined ? undefined : (roles[role] ?? role),
    });
  }, [trail, frame, nameByUser]);
}

/** A workstation by the beginning of its id, which is all that tells them apart. */
export function useWorkstation(own: string): (sourceId: string) => string {
  const { trail } = useText();
  return useMemo(() => (sourceId) => (sourceId === own ? trail.thisWorkstation : sourceId.slice(0, 8)), [trail, own]);
}
