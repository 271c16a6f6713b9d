import { useCase } from '../api/case-context.tsx';
import { useText } from '../api/language-context.tsx';
import { type CaseSectionId, PlaceLink, useGo } from '../api/navigation.tsx';
import { useCodes, useStandard } from '../api/standard-context.tsx';
import { today, useFormat } from '../api/use-format.ts';
import { SelectField } from '../components/select-field.tsx';
import { StatusChip } from '../components/status-chip.tsx';
import styles from './case-frame.module.css';
import type { CaseSection } from './case-sections.tsx';
import { NextStepLink } from './next-step-link.tsx';

export interface CaseHeaderProps {
  readonly sections: readonly CaseSection[];
  readonly open: CaseSectionId;
}

/** Which case this is, and its sections. Nothing here ever reaches the title of the window. */
export function CaseHeader({ sections, open }: CaseHeaderProps) {
  const { record, examination } = useCase();
  const { common, frame } = useText();
  const codes = useCodes();
  const format = useFormat();
  const standard = useStandard();
  const region =
    standard.geography.policeRegions.find((each) => each.code === record.policeRegion)?.name ?? record.policeRegion;
  return (
    <header className={styles.header}>
      <div className={styles.identity}>
        <span className={styles.number}>{record.number}</span>
        <h1>{common.fullName(record.child)}</h1>
        <span>
          {format.date(record.child.birthDate)} · {format.age(record.child.birthDate, today())} ·{' '}
          {codes.words('sex', record.child.sex)}
        </span>
        <StatusChip>{region}</StatusChip>
        {examination?.status === 'frozen' ? <StatusChip tone="accent">{frame.descriptionFixed}</StatusChip> : null}
        <ExaminationChoice open={open} />
        <NextStepLink sections={sections} />
      </div>
      <nav aria-label={frame.sectionsLabel}>
        <ul className={styles.tabs}>
          {sections.map((section, index) => (
            <li key={section.id}>
              <PlaceLink
                to={{ page: 'case', caseId: record.id, section: section.id, examination: examination?.id }}
                className={styles.tab}
                current={section.id === open}
                aria-keyshortcuts={`Alt+${index + 1}`}
              >
                {frame.sections[section.id]}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** Lets the user choose between examinations when a case has more than one. */
function ExaminationChoice({ open }: { readonly open: CaseSectionId }) {
  const { record, examination } = useCase();
  const { frame } = useText();
  const format = useFormat();
  const codes = useCodes();
  const go = useGo();
  if (record.examinations.length < 2) return null;
  const ordered = record.examinations.toSorted((left, right) =>
    left.details.startedAt.localeCompare(right.details.startedAt),
  );
  const choices = ordered.map((each, index) => {
    const contact = record.contacts.find((candidate) => candidate.id === each.contactId);
    const kind = contact === undefined ? '' : codes.words('contact-kind', contact.details.kind);
    return {
      value: each.id,
      label: `${index + 1}. ${frame.examinationOf({ date: format.date(format.dateOf(each.details.startedAt)), kind })}`,
    };
  });
  return (
    <SelectField
      label={frame.chooseExamination}
      labelHidden
      width="half"
      choices={choices}
      value={examination?.id ?? ''}
      onChange={(event) =>
        go({ page: 'case', caseId: record.id, section: open, examination: event.currentTarget.value })
      }
    />
  );
}
