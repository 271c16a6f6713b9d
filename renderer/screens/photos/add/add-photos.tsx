import { z } from 'zod';
import { PhotoDetails } from '../../../../shared/domain/photo/photo.ts';
import { InjuryId } from '../../../../shared/kernel/record-id.ts';
import { useText } from '../../../api/language-context.tsx';
import { useSession } from '../../../api/session-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { useRecordForm } from '../../../api/use-record-form.ts';
import { Button } from '../../../components/button.tsx';
import { FormCheck, FormCheckList, FormSelect, FormText } from '../../../components/form/form-fields.tsx';
import { useInjuryChoices } from '../../../record/use-injury-choices.ts';
import styles from './add-photos.module.css';
import { DropZone } from './drop-zone.tsx';
import { QueueList } from './queue-list.tsx';
import { useImport } from './use-import.ts';

interface BatchValues {
  step: string;
  scale: string;
  intimate: boolean;
  takenBy: string;
  injuryIds: string[];
}

const Batch = PhotoDetails.omit({ fileName: true, caption: true }).extend({ injuryIds: z.array(InjuryId).max(50) });

/** Takes photos in: drop or choose files, say once what they are, and follow each file on its way. */
export function AddPhotos({ injuryId }: { readonly injuryId: string | undefined }) {
  const { add: words } = useText().photos;
  const { profile } = useSession();
  const imports = useImport();
  const { queue, running, start } = imports;
  const waiting = queue.filter((each) => each.state.kind === 'waiting').length;
  const failed = queue.filter((each) => each.state.kind === 'failed').length;
  const form = useRecordForm<BatchValues, typeof Batch>({
    schema: Batch,
    defaultValues: {
      step: '',
      scale: '',
      intimate: false,
      takenBy: profile.name,
      injuryIds: injuryId === undefined ? [] : [injuryId],
    },
  });
  const submit = form.handleSubmit(({ injuryIds, ...details }) => start({ details, injuryIds }));
  return (
    <form
      className={styles.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{words.title}</h2>
      <DropZone onFiles={imports.add} />
      {queue.length === 0 ? null : (
        <>
          {waiting === 0 ? null : <BatchFields form={form} />}
          <QueueList queue={queue} running={running} onRemove={imports.remove} />
          <div className={styles.buttons}>
            {running ? (
              <Button onClick={imports.stop}>{words.stop}</Button>
            ) : (
              <Button tone="quiet" onClick={imports.clear}>
                {words.clear}
              </Button>
            )}
            {running || failed === 0 ? null : <Button onClick={imports.retry}>{words.retry({ count: failed })}</Button>}
            {waiting === 0 ? null : (
              <Button tone="primary" type="submit" disabled={running}>
                {words.start({ count: waiting })}
              </Button>
            )}
          </div>
        </>
      )}
    </form>
  );
}

function BatchFields({ form }: { readonly form: ReturnType<typeof useRecordForm<BatchValues, typeof Batch>> }) {
  const { add: words } = useText().photos;
  const codes = useCodes();
  const injuries = useInjuryChoices();
  const { control } = form;
  return (
    <div className={styles.fields}>
      <p className={styles.note}>{words.forAll}</p>
      <FormSelect control={control} name="step" label={words.step} required choices={codes.choices('photo-step')} />
      <FormSelect control={control} name="scale" label={words.scale} required choices={codes.choices('scale-type')} />
      {injuries.length === 0 ? null : (
        <FormCheckList control={control} name="injuryIds" label={words.injuries} choices={injuries} />
      )}
      <FormCheck control={control} name="intimate" label={words.intimate} hint={words.intimateHint} />
      <FormText control={control} name="takenBy" label={words.takenBy} maxLength={120} />
    </div>
  );
}
