import { GivenAnswer } from '../../../shared/contract/case-routes.ts';
import type { ConsentState } from '../../../shared/domain/consent/consent-state.ts';
import { groundsFor, overrideGround } from '../../../shared/domain/consent/override-ground.ts';
import type { Signature } from '../../../shared/domain/consent/signature.ts';
import { touchedByConsent } from '../../../shared/domain/consent/touched-by-consent.ts';
import { useCase } from '../../api/case-context.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { useFormat } from '../../api/use-format.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import {
  FormDateTime,
  FormRadio,
  FormSegmented,
  FormSelect,
  FormText,
  FormTextArea,
} from '../../components/form/form-fields.tsx';
import { Notice } from '../../components/notice.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './case-screen.module.css';
import type { ConsentPlace } from './consent-matrix.tsx';
import { SignaturePad } from './signature-pad.tsx';

interface ConsentFields {
  scope: string;
  person: string;
  state: string;
  at: string;
  form: string;
  signature: Signature | undefined;
  groundCode: string;
  ground: string;
  colleague: string;
}

export interface ConsentDialogProps {
  readonly place: ConsentPlace;
  /** How the scope stands before the answer. */
  readonly judged: ConsentState;
  readonly onClose: () => void;
}

/** Records an answer. A new answer stands beside the earlier ones; nothing is overwritten. */
export function ConsentDialog({ place, judged, onClose }: ConsentDialogProps) {
  const { record } = useCase();
  const texts = useText();
  const { caseFile, common, consent } = texts;
  const codes = useCodes();
  const command = useCommand('consent.record');
  const form = useRecordForm<ConsentFields, typeof GivenAnswer>({
    schema: GivenAnswer,
    defaultValues: {
      ...place,
      state: '',
      at: '',
      form: '',
      signature: undefined,
      groundCode: '',
      ground: '',
      colleague: '',
    },
  });
  const draft = useDraft(form, { key: `case:${record.id}:consent:${place.scope}:${place.person}`, caseId: record.id });
  const submit = form.handleSubmit(async (answer) => {
    const result = await command.run({ caseId: record.id, answer });
    if (!result.ok) return showRouterIssues(form, result.error, { prefix: ['answer'], texts });
    await draft.discard();
    onClose();
  });
  const { control } = form;
  const state = form.watch('state');
  const names = {
    scope: codes.words('consent-scope', place.scope),
    person: codes.words('consent-person', place.person),
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={caseFile.consentRecord(names)}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="consent-form" tone="primary" disabled={command.running}>
            {state === 'withdrawn' ? consent.withdraw : common.save}
          </Button>
        </>
      }
    >
      <form id="consent-form" onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Requirement judged={judged} />
          <FormRadio
            control={control}
            name="state"
            label={caseFile.consentState}
            required
            choices={codes.choices('consent-state')}
          />
          <FormDateTime control={control} name="at" label={caseFile.consentAt} required />
          {state === 'overridden' ? <GroundFields control={control} judged={judged} /> : <HowGiven form={form} />}
          <FormTextArea
            control={control}
            name="ground"
            label={caseFile.consentGround}
            hint={caseFile.consentGroundHint}
            rows={2}
          />
          {state === 'withdrawn' || state === 'refused' ? <Touched scope={place.scope} /> : null}
          <Earlier place={place} />
          <FailureNotice failure={command.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** Whether it was said or is on paper; what is in writing can be signed here. */
function HowGiven({ form }: { readonly form: AnswerForm }) {
  const { consent } = useText();
  return (
    <>
      <FormSegmented
        control={form.control}
        name="form"
        label={consent.form}
        choices={(['oral', 'written'] as const).map((value) => ({ value, label: consent.forms[value] }))}
      />
      {form.watch('form') === 'written' ? (
        <SignaturePad
          value={form.watch('signature')}
          onChange={(value) => form.setValue('signature', value, { shouldDirty: true })}
        />
      ) : null}
    </>
  );
}

/** Who is needed for this step, and the article that says so. */
function Requirement({ judged: { required, doubts } }: { readonly judged: ConsentState }) {
  const { caseFile, consent } = useText();
  const codes = useCodes();
  const persons = required.persons.map((person) => codes.words('consent-person', person));
  return (
    <div>
      <p>
        {consent.needs({ persons })}{' '}
        <span className={styles.source}>
          {caseFile.consentSource(required)}
          {required.verified ? '' : ` (${consent.notChecked})`}
        </span>
      </p>
      {doubts.map((doubt) => (
        <p key={doubt} className={styles.source}>
          {consent.doubts[doubt]}
        </p>
      ))}
    </div>
  );
}

/** Why an answer is not followed: one of the grounds that can hold here, and who was consulted. */
function GroundFields({ control, judged }: { readonly control: AnswerControl; readonly judged: ConsentState }) {
  const { consent } = useText();
  const codes = useCodes();
  const possible = new Set(groundsFor(judged.scope, judged.required.rule));
  if (possible.size === 0) return <Notice tone="warn">{consent.noGround}</Notice>;
  return (
    <>
      <FormSelect
        control={control}
        name="groundCode"
        label={consent.groundCode}
        hint={consent.groundCodeHint}
        required
        placeholder={consent.chooseGround}
        choices={codes
          .choices('consent-ground')
          .filter(({ value }) => possible.has(value))
          .map((choice) => ({ ...choice, label: `${choice.label} (${overrideGround(choice.value)?.source})` }))}
      />
      <FormText control={control} name="colleague" label={consent.colleague} />
    </>
  );
}

type AnswerForm = ReturnType<typeof useRecordForm<ConsentFields, typeof GivenAnswer>>;
type AnswerControl = AnswerForm['control'];

/** What was recorded under this consent and is touched when it goes. */
function Touched({ scope }: { readonly scope: string }) {
  const { record } = useCase();
  const words = useText().consent.touched;
  const lookup = useLookup();
  const touched = words.list(touchedByConsent(record, scope, lookup));
  return (
    <section className={styles.touched} aria-label={words.title}>
      <h3>{words.title}</h3>
      {touched.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          {touched.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{words.stays}</p>
    </section>
  );
}

function Earlier({ place }: { readonly place: ConsentPlace }) {
  const { record } = useCase();
  const { caseFile, consent } = useText();
  const codes = useCodes();
  const format = useFormat();
  const answers = record.consent.filter((answer) => answer.scope === place.scope && answer.person === place.person);
  if (answers.length === 0) return null;
  return (
    <div>
      <h3>{caseFile.consentEarlier}</h3>
      <ul className={styles.source}>
        {answers.map((answer) => (
          <li key={`${answer.at}${answer.state}`}>
            {format.moment(answer.at)}: {codes.words('consent-state', answer.state)}
            {[
              ...(answer.form === undefined ? [] : [consent.forms[answer.form]]),
              ...(answer.signature === undefined ? [] : [consent.signature.signed]),
              ...(answer.groundCode === undefined ? [] : [codes.words('consent-ground', answer.groundCode)]),
              ...(answer.ground === undefined ? [] : [answer.ground]),
              ...(answer.colleague === undefined ? [] : [`${consent.colleague} ${answer.colleague}`]),
              ...(answer.recordedBy === undefined ? [] : [consent.recordedBy({ name: answer.recordedBy })]),
            ].map((part) => `; ${part}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
