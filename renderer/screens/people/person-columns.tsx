import { KeyRound, Pencil, UserMinus } from 'lucide-react';
import type { Person } from '../../../shared/contract/people-routes.ts';
import { useText } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { IconButton } from '../../components/button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import type { Column } from '../../components/table.tsx';
import { groupKey } from './group-key.ts';
import styles from './people-screen.module.css';

/** What can be done with a person. */
export interface PersonAct {
  readonly act: 'edit' | 'remove';
  readonly person: Person;
}

export interface PersonColumnsOptions {
  readonly manages: boolean;
  readonly onAct: (act: PersonAct) => void;
}

/** The columns for people with access, and for those without. */
export function usePersonColumns({ manages, onAct }: PersonColumnsOptions): {
  readonly present: readonly Column<Person>[];
  readonly former: readonly Column<Person>[];
} {
  const { people } = useText();
  const format = useFormat();
  const name: Column<Person> = {
    id: 'name',
    header: people.name,
    rowHeader: true,
    cell: (person) => <PersonName person={person} />,
  };
  const role: Column<Person> = { id: 'role', header: people.role, cell: (person) => <PersonRole person={person} /> };
  const since: Column<Person> = {
    id: 'since',
    header: people.since,
    width: 'tight',
    cell: (person) => format.date(format.dateOf(person.addedAt)),
  };
  const until: Column<Person> = {
    id: 'until',
    header: people.until,
    width: 'tight',
    cell: ({ removedAt }) => (removedAt === undefined ? '' : format.date(format.dateOf(removedAt))),
  };
  const key: Column<Person> = {
    id: 'key',
    header: people.signingKey,
    width: 'tight',
    cell: (person) => <SigningKey person={person} />,
  };
  const actions: Column<Person> = {
    id: 'actions',
    header: people.actions,
    headerHidden: true,
    width: 'tight',
    cell: (person) => <PersonActions person={person} onAct={onAct} />,
  };
  return {
    present: manages ? [name, role, since, key, actions] : [name, role, since, key],
    former: [name, role, since, until, key],
  };
}

function PersonName({ person }: { readonly person: Person }) {
  const { people } = useText();
  return (
    <span className={styles.name}>
      <strong>{person.profile.name}</strong>
      {person.self ? <StatusChip tone="accent">{people.you}</StatusChip> : null}
    </span>
  );
}

function PersonRole({ person: { profile } }: { readonly person: Person }) {
  const { people, frame } = useText();
  return (
    <span className={styles.name}>
      {frame.roles[profile.role]}
      {profile.administers === true && profile.role !== 'administrator' ? (
        <StatusChip icon={<KeyRound aria-hidden />}>{people.manages}</StatusChip>
      ) : null}
    </span>
  );
}

function SigningKey({ person: { signingKey } }: { readonly person: Person }) {
  const { people } = useText();
  if (signingKey === undefined) return <span className={styles.soft}>{people.noSigningKey}</span>;
  return (
    <code className={styles.key}>
      {groupKey(signingKey).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </code>
  );
}

/** Nobody takes the own access away: another who manages the vault does. */
function PersonActions({ person, onAct }: { readonly person: Person } & Pick<PersonColumnsOptions, 'onAct'>) {
  const { people } = useText();
  const { name } = person.profile;
  return (
    <span className={styles.actions}>
      <IconButton
        label={people.edit({ name })}
        icon={<Pencil aria-hidden />}
        onClick={() => onAct({ act: 'edit', person })}
      />
      {person.self ? (
        <span className={styles.gap} />
      ) : (
        <IconButton
          label={people.remove({ name })}
          icon={<UserMinus aria-hidden />}
          onClick={() => onAct({ act: 'remove', person })}
        />
      )}
    </span>
  );
}
