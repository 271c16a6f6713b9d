import { type FormEvent, useMemo, useState } from 'react';
import { auditKindGroups } from '../../../shared/domain/audit/audit-kind-groups.ts';
import type { TrailFilter } from '../../../shared/domain/audit/trail-filter.ts';
import { useText } from '../../api/language-context.tsx';
import { useRouteQuery } from '../../api/use-query.ts';
import { Button } from '../../components/button.tsx';
import type { Choice } from '../../components/choice.ts';
import { ComboField } from '../../components/combo-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { filterOf, noConditions, type TrailConditions } from './trail-conditions.ts';
import styles from './trail-screen.module.css';

interface TrailBarProps {
  /** The case with which the screen was opened. */
  readonly caseId: string;
  readonly nameByUser: ReadonlyMap<string, string>;
  readonly onShow: (filter: TrailFilter) => void;
}

/** The conditions of a search; nothing is searched before somebody says so, for each search is an entry. */
export function TrailBar({ caseId, nameByUser, onShow }: TrailBarProps) {
  const { trail } = useText();
  const [conditions, setConditions] = useState<TrailConditions>({ ...noConditions, caseId });
  const [reversed, setReversed] = useState(false);
  const cases = useCaseChoices(caseId);
  const people = [...nameByUser].map(([value, label]) => ({ value, label }));
  const change = (changed: Partial<TrailConditions>): void => {
    setReversed(false);
    setConditions({ ...conditions, ...changed });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const filter = filterOf(conditions);
    setReversed(filter === 'reversed');
    // A date that is none says so at its own field.
    if (typeof filter === 'object') onShow(filter);
  };
  return (
    <form className={styles.bar} aria-label={trail.filter} onSubmit={submit} noValidate>
      <ComboField
        label={trail.caseNumber}
        placeholder={trail.allCases}
        choices={cases}
        value={conditions.caseId}
        onChange={(value) => change({ caseId: value })}
      />
      <SelectField
        label={trail.person}
        placeholder={trail.everybody}
        choices={people}
        value={conditions.userId}
        onChange={(event) => change({ userId: event.currentTarget.value })}
      />
      <SelectField
        label={trail.group}
        placeholder={trail.allKinds}
        choices={auditKindGroups.map((value) => ({ value, label: trail.groups[value] }))}
        value={conditions.group}
        onChange={(event) => change({ group: event.currentTarget.value })}
      />
      <DateField label={trail.from} value={conditions.from} onChange={(value) => change({ from: value })} />
      <DateField
        label={trail.to}
        value={conditions.to}
        onChange={(value) => change({ to: value })}
        error={reversed ? trail.periodReversed : undefined}
      />
      <div className={styles.show}>
        <Button type="submit" tone="primary">
          {trail.show}
        </Button>
      </div>
    </form>
  );
}

/** Cases by number, the newest first; one that is gone, but was asked for, by the beginning of its id. */
function useCaseChoices(asked: string): readonly Choice[] {
  const worklist = useRouteQuery('worklist.list', {});
  return useMemo(() => {
    const items = worklist.status === 'ready' ? worklist.value : [];
    const known = items
      .map(({ caseId, number }): Choice => ({ value: caseId, label: number }))
      .toSorted((left, right) => right.label.localeCompare(left.label));
    const isKnown = asked === '' || known.some(({ value }) => value === asked);
    return isKnown ? known : [...known, { value: asked, label: asked.slice(0, 8) }];
  }, [worklist, asked]);
}
