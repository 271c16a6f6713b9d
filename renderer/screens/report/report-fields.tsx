import type { Control } from 'react-hook-form';
import { hasIntimateDrawing } from '../../../shared/domain/report/compose-report-plates.ts';
import type { ReportDetails } from '../../../shared/domain/report/report.ts';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { FormDate, FormSelect, FormText, FormTextArea } from '../../components/form/form-fields.tsx';
import { ProseField } from '../../record/doubtful-words.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './report.module.css';
import type { ReportValues } from './report-values.ts';

/** The fields of a report: the assignment, what was received, the expert, the method. */
export function ReportFields({ control }: { readonly control: Control<ReportValues, unknown, ReportDetails> }) {
  const { details: words } = useText().reportScreen;
  const { contact, examination } = useExamination();
  const codes = useCodes();
  const drawn = hasIntimateDrawing(examination, useLookup());
  const format = useFormat();
  const received =
    contact === undefined
      ? undefined
      : words.received({ date: format.date(format.dateOf(contact.details.requestedAt)) });
  return (
    <>
      <div>
        <h2>{words.title}</h2>
        <p className={styles.note}>{words.hint}</p>
      </div>
      <div className={styles.two}>
        <FormSelect control={control} name="kind" label={words.kind} required choices={codes.choices('report-kind')} />
        <FormDate control={control} name="assignmentDate" label={words.assignmentDate} width="half" hint={received} />
      </div>
      <FormText control={control} name="addressee" label={words.addressee} required maxLength={200} />
      <FormTextArea
        control={control}
        name="receivedDocuments"
        label={words.receivedDocuments}
        hint={words.receivedDocumentsHint}
        rows={3}
      />
      <ProseField
        control={control}
        name="methodReliability"
        label={words.methodReliability}
        hint={words.methodReliabilityHint}
        rows={3}
        maxLength={4000}
      />
      {drawn ? (
        <FormSelect
          control={control}
          name="intimateDrawings"
          label={words.intimateDrawings}
          hint={words.intimateDrawingsHint}
          choices={Object.entries(words.intimateDrawingsChoices).map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      <fieldset className={styles.author}>
        <legend className={styles.legend}>{words.author}</legend>
        <div className={styles.two}>
          <FormText control={control} name="author.name" label={words.name} required maxLength={120} />
          <FormText control={control} name="author.role" label={words.role} required maxLength={120} />
          <FormText control={control} name="author.bigNumber" label={words.bigNumber} inputMode="numeric" />
          <FormText control={control} name="author.nrgdNumber" label={words.nrgdNumber} maxLength={40} />
        </div>
        <FormTextArea
          control={control}
          name="author.competence"
          label={words.competence}
          hint={words.competenceHint}
          rows={3}
          maxLength={2000}
        />
      </fieldset>
    </>
  );
}
