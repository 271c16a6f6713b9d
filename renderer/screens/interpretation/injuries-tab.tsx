import { useController } from 'react-hook-form';
import type { InjuryRecord } from '../../../shared/domain/case/case-record.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { Button } from '../../components/button.tsx';
import { FormSelect } from '../../components/form/form-fields.tsx';
import { CodesField } from '../../record/codes-field.tsx';
import { ProseField } from '../../record/doubtful-words.tsx';
import { placeWords } from '../../record/place-words.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './interpretation.module.css';
import { useInterpretation } from './interpretation-form.tsx';
import { Part } from './part.tsx';

/** What each injury may mean: mechanisms, class of cause, fit with what was told, considerations. */
export function InjuriesTab() {
  const { texts } = useLanguage();
  const { frame } = useInterpretation();
  return (
    <Part>
      {frame.injuries.length === 0 ? <p className={styles.hint}>{texts.interpretation.injuries.none}</p> : null}
      {frame.injuries.map((injury, index) => (
        <InjuryCard key={injury.id} injury={injury} index={index} />
      ))}
    </Part>
  );
}

function InjuryCard({ injury, index }: { readonly injury: InjuryRecord; readonly index: number }) {
  const { language, texts } = useLanguage();
  const { injuries: words } = texts.interpretation;
  const lookup = useLookup();
  const { details, number } = injury;
  const type = lookup.injuryType(details.type)?.label[language] ?? details.type;
  return (
    <section className={styles.card} aria-label={texts.record.injury(injury)}>
      <header className={styles.cardHead}>
        <h3>
          {texts.record.injuryWithType({ number, type })}
          <span className={styles.hint}> · {placeWords(details, lookup, language)}</span>
        </h3>
        <CopyFromPrevious index={index} />
      </header>
      <StatedCause injury={injury} />
      <div className={styles.cardFields}>
        <Mechanisms index={index} />
        <CauseAndFit index={index} hasStatedCause={details.statedCause !== undefined} />
      </div>
      <Considerations index={index} label={words.considerations} hint={words.considerationsHint} />
    </section>
  );
}

function StatedCause({ injury }: { readonly injury: InjuryRecord }) {
  const { texts } = useLanguage();
  const { injuries: words } = texts.interpretation;
  const codes = useCodes();
  const { statedCause, statedBy } = injury.details;
  if (statedCause === undefined) return <p className={styles.hint}>{words.noStatedCause}</p>;
  const by = statedBy === undefined ? undefined : codes.words('statement-source', statedBy);
  return <p className={styles.told}>{words.statedCause({ words: statedCause, by })}</p>;
}

function Mechanisms({ index }: { readonly index: number }) {
  const { injuries: words } = useLanguage().texts.interpretation;
  const { form, mayWrite } = useInterpretation();
  const codes = useCodes();
  const { field, fieldState } = useController({ control: form.control, name: `injuries.${index}.mechanism` });
  return (
    <CodesField
      label={words.mechanism}
      hint={words.mechanismHint}
      placeholder={words.addMechanism}
      most={6}
      choices={codes.choices('mechanism')}
      value={field.value}
      onChange={field.onChange}
      disabled={!mayWrite}
      error={fieldState.error?.message}
    />
  );
}

function CauseAndFit({ index, hasStatedCause }: { readonly index: number; readonly hasStatedCause: boolean }) {
  const { injuries: words } = useLanguage().texts.interpretation;
  const { control } = useInterpretation().form;
  const codes = useCodes();
  return (
    <div className={styles.stack}>
      <FormSelect
        control={control}
        name={`injuries.${index}.causeClass`}
        label={words.causeClass}
        choices={codes.choices('cause-class')}
      />
      {hasStatedCause ? (
        <FormSelect
          control={control}
          name={`injuries.${index}.fitWithStatedCause`}
          label={words.fit}
          choices={codes.choices('fit')}
        />
      ) : null}
    </div>
  );
}

interface ConsiderationsProps {
  readonly index: number;
  readonly label: string;
  readonly hint: string;
}

function Considerations({ index, label, hint }: ConsiderationsProps) {
  const { control } = useInterpretation().form;
  return (
    <ProseField
      control={control}
      name={`injuries.${index}.considerations`}
      label={label}
      hint={hint}
      rows={2}
      maxLength={4000}
    />
  );
}

/** Fills an injury with what was entered for the one before it, e.g. for a row of equal marks. */
function CopyFromPrevious({ index }: { readonly index: number }) {
  const { injuries: words } = useLanguage().texts.interpretation;
  const { form, frame, mayWrite } = useInterpretation();
  const previous = frame.injuries[index - 1];
  if (previous === undefined || !mayWrite) return null;
  const copy = (): void => {
    const { injuryId: _own, ...values } = form.getValues(`injuries.${index - 1}`);
    const { injuryId } = form.getValues(`injuries.${index}`);
    form.setValue(
      `injuries.${index}`,
      { injuryId, ...values, mechanism: [...values.mechanism] },
      { shouldDirty: true },
    );
  };
  return (
    <Button tone="quiet" onClick={copy}>
      {words.copy({ number: previous.number })}
    </Button>
  );
}
