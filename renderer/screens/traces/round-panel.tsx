import { useState } from 'react';
import { TraceRound } from '../../../shared/domain/trace/trace.ts';
import { standingTraces } from '../../../shared/domain/trace/trace-record.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { FormProblems } from '../../api/form-problems.tsx';
import { useLanguage } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { FormDateTime, FormSelect, FormText, FormTextArea } from '../../components/form/form-fields.tsx';
import { Panel } from '../../components/panel.tsx';
import { FieldRow, Stack } from '../../components/split-layout.tsx';
import { formSchema } from '../../record/form-schema.ts';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './traces.module.css';
import { useTraceChoices } from './use-traces.ts';

interface RoundValues {
  incident: { earliest: string; latest: string; basis: string };
  sites: { site: string; reason: string; note: string }[];
  remarks: string;
}

/** Places where no reason was given are left out: what stays empty was not recorded. */
const roundSchema = formSchema(TraceRound, (values) => {
  // The form has removed what is empty; what is wrong with the rest is for the schema to say.
  const { sites = [], ...rest } = values as Partial<RoundValues>;
  const told = sites.map((entry, index) => ({ entry, index })).filter(({ entry }) => entry.reason ?? entry.note);
  return {
    candidate: { ...rest, notTaken: told.map(({ entry }) => entry) },
    pathOf: ([first, position, ...path]) =>
      first === 'notTaken' && typeof position === 'number'
        ? ['sites', told[position]?.index ?? position, ...path]
        : [first, position, ...path].filter((each) => each !== undefined),
  };
});

function valuesOf(round: TraceRound | undefined, siteIds: readonly string[]): RoundValues {
  const byId = new Map(round?.notTaken.map((entry) => [entry.site, entry]));
  const { earliest = '', latest = '', basis = '' } = round?.incident ?? {};
  return {
    incident: { earliest, latest, basis },
    sites: siteIds.map((site) => ({ site, reason: byId.get(site)?.reason ?? '', note: byId.get(site)?.note ?? '' })),
    remarks: round?.remarks ?? '',
  };
}

/** When the incident was, and the list of places with what was taken and what was not, and why. */
export function RoundPanel() {
  const { texts } = useLanguage();
  const { checklist: words, window } = texts.traces;
  const { examination, mayRecord } = useExamination();
  const { standard } = useLookup();
  const command = useCommand('trace.round');
  const form = useRecordForm<RoundValues, typeof roundSchema>({
    schema: roundSchema,
    defaultValues: valuesOf(
      examination.traceRound,
      standard.traces.sites.map(({ id }) => id),
    ),
  });
  const { isDirty } = form.formState;
  const submit = form.handleSubmit(async (round) => {
    const saved = await command.run({ examinationId: examination.id, round });
    if (!saved.ok) return showRouterIssues(form, saved.error, { prefix: ['round'], texts });
    form.reset(form.getValues());
  });
  const { control } = form;
  return (
    <form noValidate aria-label={words.title} onSubmit={(event) => void submit(event)}>
      <fieldset disabled={!mayRecord}>
        <Stack>
          <Panel title={window.title}>
            <Stack>
              <FieldRow>
                <FormDateTime control={control} name="incident.earliest" label={window.earliest} />
                <FormDateTime control={control} name="incident.latest" label={window.latest} />
              </FieldRow>
              <FormText control={control} name="incident.basis" label={window.basis} hint={window.basisHint} />
            </Stack>
          </Panel>
          <Panel title={words.title}>
            <Stack>
              <p className={styles.note}>{words.lead}</p>
              <SiteTable control={control} />
              <FormTextArea control={control} name="remarks" label={words.remarks} rows={2} />
            </Stack>
          </Panel>
          <FailureNotice failure={command.failure} />
          {mayRecord ? (
            <div className={styles.actions}>
              <Button type="submit" tone="plain" disabled={command.running || !isDirty}>
                {texts.common.save}
              </Button>
              {isDirty ? <span className={styles.note}>{words.unsaved}</span> : null}
              <FormProblems control={control} />
            </div>
          ) : null}
        </Stack>
      </fieldset>
    </form>
  );
}

type Control = ReturnType<typeof useRecordForm<RoundValues, typeof roundSchema>>['control'];

function SiteTable({ control }: { readonly control: Control }) {
  const { language, texts } = useLanguage();
  const { checklist: words } = texts.traces;
  const { examination } = useExamination();
  const { standard } = useLookup();
  const choices = useTraceChoices();
  const [reasons] = useState(() => choices('not-taken'));
  const traces = standingTraces(examination.traces);
  return (
    <table className={styles.sites}>
      <thead>
        <tr>
          <th scope="col">{words.site}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.note}</th>
        </tr>
      </thead>
      <tbody>
        {standard.traces.sites.map(({ id, label }, index) => {
          const name = label[language];
          const numbers = traces.filter(({ details }) => details.site === id).map(({ number }) => number);
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{numbers.length === 0 ? '–' : words.taken({ numbers: numbers.join(', ') })}</td>
              <td>
                <FormSelect
                  control={control}
                  name={`sites.${index}.reason`}
                  label={`${name}: ${words.reason}`}
                  labelHidden
                  placeholder="–"
                  choices={reasons}
                />
              </td>
              <td>
                <FormText control={control} name={`sites.${index}.note`} label={`${name}: ${words.note}`} labelHidden />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
