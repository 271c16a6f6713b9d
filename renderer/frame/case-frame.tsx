import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { CaseRecord, ExaminationRecord } from '../../shared/domain/case/case-record.ts';
import { CaseId } from '../../shared/kernel/record-id.ts';
import { type AppAction, useActions } from '../api/actions-context.tsx';
import { CaseProvider, type CaseView } from '../api/case-context.tsx';
import { FailureNotice } from '../api/failure-notice.tsx';
import { useText } from '../api/language-context.tsx';
import { PlaceLink, useGo } from '../api/navigation.tsx';
import { useSession } from '../api/session-context.tsx';
import { useRouteQuery } from '../api/use-query.ts';
import { EmptyState } from '../components/empty-state.tsx';
import styles from './case-frame.module.css';
import { CaseHeader } from './case-header.tsx';
import { type CaseSection, caseSections } from './case-sections.tsx';
import { EditionOfCase } from './edition-of-case.tsx';
import { MissingPage } from './missing-page.tsx';

/** A case: its header, its sections as tabs, and the open section. */
export function CaseFrame() {
  const { caseId } = useParams({ strict: false });
  const id = CaseId.safeParse(caseId);
  return id.success ? <OpenCase key={id.data} caseId={id.data} /> : <MissingPage />;
}

function OpenCase({ caseId }: { readonly caseId: CaseId }) {
  const opened = useRouteQuery('case.open', { caseId });
  if (opened.status === 'loading') return null;
  if (opened.status === 'failed') {
    return (
      <div className={styles.failure}>
        <FailureNotice failure={opened.failure} />
      </div>
    );
  }
  return (
    <EditionOfCase edition={opened.value.edition}>
      <CaseSections record={opened.value} />
    </EditionOfCase>
  );
}

function CaseSections({ record }: { readonly record: CaseRecord }) {
  const { section } = useParams({ strict: false });
  const { examination: chosen, item } = useSearch({ strict: false });
  const sections = useOpenSections();
  useSectionKeys({ caseId: record.id, examination: chosen, sections });
  const body = useSectionFocus(section);
  const open = sections.find((each) => each.id === section);
  const view = useMemo<CaseView>(() => {
    const examination = record.examinations.find((each) => each.id === chosen) ?? newest(record.examinations);
    return { record, examination, contact: record.contacts.find((each) => each.id === examination?.contactId), item };
  }, [record, chosen, item]);
  if (open === undefined) return <MissingPage />;
  const Screen = open.screen;
  return (
    <CaseProvider value={view}>
      <div className={styles.case}>
        <CaseHeader sections={sections} open={open.id} />
        <div ref={body} tabIndex={-1} className={styles.section}>
          {open.needsExamination && view.examination === undefined ? (
            <NoExamination caseId={record.id} />
          ) : (
            <Screen key={view.examination?.id} />
          )}
        </div>
      </div>
    </CaseProvider>
  );
}

/** After another section was opened by a key, tabbing goes on in it; who chose its tab stays among the tabs. */
function useSectionFocus(section: string | undefined) {
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(section);
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    if (document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, [section]);
  return body;
}

const newest = (examinations: readonly ExaminationRecord[]): ExaminationRecord | undefined =>
  [...examinations].sort((left, right) => left.details.startedAt.localeCompare(right.details.startedAt)).at(-1);

function useOpenSections(): readonly CaseSection[] {
  const { role } = useSession().profile;
  return useMemo(
    () => caseSections.filter((section) => section.roles === undefined || section.roles.includes(role)),
    [role],
  );
}

/** Alt+1 … Alt+9 open the sections, of the examination that is open. */
function useSectionKeys(open: {
  readonly caseId: string;
  readonly examination: string | undefined;
  readonly sections: readonly CaseSection[];
}): void {
  const { caseId, examination, sections } = open;
  const { frame } = useText();
  const go = useGo();
  const actions = useMemo<readonly AppAction[]>(
    () =>
      sections.slice(0, 9).map((section, index) => ({
        id: `section:${section.id}`,
        label: frame.sections[section.id],
        keys: `Alt+${index + 1}`,
        run: () => go({ page: 'case', caseId, section: section.id, examination }),
      })),
    [caseId, examination, sections, frame, go],
  );
  useActions(actions);
}

function NoExamination({ caseId }: { readonly caseId: string }) {
  const { frame } = useText();
  return (
    <EmptyState
      title={frame.noExamination}
      action={<PlaceLink to={{ page: 'case', caseId, section: 'dossier' }}>{frame.sections.dossier}</PlaceLink>}
    >
      {frame.noExaminationHow}
    </EmptyState>
  );
}
