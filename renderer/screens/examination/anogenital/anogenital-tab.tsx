import { EyeOff } from 'lucide-react';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { consentState } from '../../../../shared/domain/consent/consent-state.ts';
import { anogenitalNote } from '../../../../shared/domain/report/compose-anogenital.ts';
import { amsterdamCivil } from '../../../../shared/kernel/amsterdam-time.ts';
import { type AppAction, useActions } from '../../../api/actions-context.tsx';
import { DraftNote } from '../../../api/draft-note.tsx';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useLanguage, useText } from '../../../api/language-context.tsx';
import { useFormat } from '../../../api/use-format.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProseField } from '../../../record/doubtful-words.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import sheet from '../details/details.module.css';
import styles from './anogenital.module.css';
import { AnogenitalChecks } from './anogenital-checks.tsx';
import { AnogenitalForm, useAnogenital } from './anogenital-form.tsx';
import { CircumstanceFields } from './circumstance-fields.tsx';
import { ObservationFields } from './observation-fields.tsx';
import { RoundFields } from './round-fields.tsx';

/** The examination of genitals and anus: closed until it is opened, and closed again when another tab was shown. */
export function AnogenitalTab({ active }: { readonly active: boolean }) {
  return (
    <AnogenitalForm>
      <Gate active={active} />
    </AnogenitalForm>
  );
}

function Gate({ active }: { readonly active: boolean }) {
  const { anogenital: words } = useText();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!active) setIsOpen(false);
  }, [active]);
  if (isOpen && active) return <Sheet onClose={() => setIsOpen(false)} />;
  return (
    <div className={styles.gate}>
      <h3>{words.gateTitle}</h3>
      <p>{words.gate}</p>
      <Button onClick={() => setIsOpen(true)}>{words.open}</Button>
    </div>
  );
}

function Sheet({ onClose }: { readonly onClose: () => void }) {
  const { anogenital: words } = useText();
  const { mayRecord } = useExamination();
  const { form, save } = useAnogenital();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <form className={sheet.sheet} noValidate onSubmit={submit}>
      <SaveKey />
      <div className={sheet.scroll} tabIndex={mayRecord ? undefined : 0}>
        <div className={styles.head}>
          <Notes />
          <Button tone="quiet" icon={<EyeOff aria-hidden size={16} />} onClick={onClose}>
            {words.close}
          </Button>
        </div>
        <fieldset className={sheet.fields} disabled={!mayRecord}>
          <CircumstanceFields />
          <RoundFields />
          <ObservationFields />
          <div className={sheet.narrow}>
            <ProseField control={form.control} name="remarks" label={words.remarks} rows={3} maxLength={2000} />
          </div>
          <AnogenitalChecks />
        </fieldset>
      </div>
      {mayRecord ? <Bar /> : null}
    </form>
  );
}

/** That a normal picture settles nothing, and that consent is lacking where it is. */
function Notes() {
  const { language, texts } = useLanguage();
  const { record, examination } = useExamination();
  const lookup = useLookup();
  const on = amsterdamCivil(examination.details.startedAt).date;
  const lacking = !consentState(record, 'anogenital', on).mayProceed;
  return (
    <div className={styles.notes}>
      <p className={sheet.hint}>{anogenitalNote({ lookup, language }).join(' ')}</p>
      {lacking ? (
        <Notice tone="warn" compact>
          {texts.anogenital.noConsent}
        </Notice>
      ) : null}
    </div>
  );
}

function Bar() {
  const { common } = useText();
  const { form, draft, failure, savedAt } = useAnogenital();
  const format = useFormat();
  const problems = Object.keys(form.formState.errors).length;
  return (
    <footer className={sheet.bar}>
      <FailureNotice failure={failure} />
      {problems === 0 ? null : <span className={sheet.problems}>{common.problemsFound({ count: problems })}</span>}
      {savedAt === undefined ? (
        <DraftNote draft={draft} onDiscard={() => form.reset()} />
      ) : (
        <span role="status" className={sheet.saved}>
          {common.saved({ time: format.clock(savedAt) })}
        </span>
      )}
      <Button tone="primary" type="submit" keys="Ctrl+S">
        {common.save}
      </Button>
    </footer>
  );
}

function SaveKey() {
  const { common } = useText();
  const { mayRecord } = useExamination();
  const { save } = useAnogenital();
  const actions = useMemo<readonly AppAction[]>(
    () => (mayRecord ? [{ id: 'anogenital:save', label: common.save, keys: 'Ctrl+S', run: save }] : []),
    [common, mayRecord, save],
  );
  useActions(actions);
  return null;
}
