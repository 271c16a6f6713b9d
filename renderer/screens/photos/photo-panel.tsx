import { ZoomIn } from 'lucide-react';
import { useState } from 'react';
import { examinationRoutes } from '../../../shared/contract/examination-routes.ts';
import type { PhotoRecord } from '../../../shared/domain/case/case-record.ts';
import { DraftNote } from '../../api/draft-note.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { useFormat } from '../../api/use-format.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { FormCheck, FormCheckList, FormSelect, FormText } from '../../components/form/form-fields.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useInjuryChoices } from '../../record/use-injury-choices.ts';
import { CameraClock } from './camera-clock.tsx';
import { MeasureButton } from './measure/measure-button.tsx';
import { PhotoFacts } from './photo-facts.tsx';
import styles from './photos.module.css';
import { StrikePhoto } from './strike-photo.tsx';

interface PhotoValues {
  details: { fileName: string; step: string; scale: string; intimate: boolean; caption: string; takenBy: string };
  injuryIds: string[];
}

const schema = examinationRoutes['photo.update'].input.omit({ photoId: true });

/** What is said about one photo, and what its file says. */
export function PhotoPanel({ photo, onView }: { readonly photo: PhotoRecord; readonly onView: () => void }) {
  const { photos: words } = useText();
  return (
    <section className={styles.panel} aria-label={words.details.title}>
      <div className={styles.panelHead}>
        <h2>{words.details.title}</h2>
        <MeasureButton photo={photo} />
        <Button tone="quiet" icon={<ZoomIn aria-hidden />} onClick={onView}>
          {words.details.view}
        </Button>
      </div>
      <PhotoForm key={photo.id} photo={photo} />
      <PhotoFacts photo={photo} />
      <WhileOpen key={`open ${photo.id}`} photo={photo} />
    </section>
  );
}

/** Nothing of this is done once the description is fixed. */
function WhileOpen({ photo }: { readonly photo: PhotoRecord }) {
  const { mayRecord } = useExamination();
  return mayRecord ? (
    <div className={styles.after}>
      <CameraClock photo={photo} />
      <StrikePhoto photo={photo} />
    </div>
  ) : null;
}

function PhotoForm({ photo }: { readonly photo: PhotoRecord }) {
  const { common, photos } = useText();
  const { mayRecord } = useExamination();
  const { details: words, add } = photos;
  const codes = useCodes();
  const injuries = useInjuryChoices();
  const { form, draft, failure, save, savedAt } = usePhotoForm(photo);
  const { control } = form;
  const format = useFormat();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className={styles.fields} disabled={!mayRecord}>
        <FailureNotice failure={failure} />
        <FormSelect
          control={control}
          name="details.step"
          label={add.step}
          required
          choices={codes.choices('photo-step')}
        />
        <FormSelect
          control={control}
          name="details.scale"
          label={add.scale}
          required
          choices={codes.choices('scale-type')}
        />
        {injuries.length === 0 ? null : (
          <FormCheckList control={control} name="injuryIds" label={add.injuries} choices={injuries} />
        )}
        <FormCheck control={control} name="details.intimate" label={photos.intimate} hint={photos.intimateHint} />
        <FormText
          control={control}
          name="details.caption"
          label={words.caption}
          hint={words.captionHint}
          maxLength={300}
        />
        <FormText control={control} name="details.takenBy" label={add.takenBy} maxLength={120} />
        {mayRecord ? (
          <div className={styles.save}>
            {savedAt === undefined ? (
              <DraftNote draft={draft} onDiscard={() => form.reset()} />
            ) : (
              <span role="status" className={styles.note}>
                {common.saved({ time: format.clock(savedAt) })}
              </span>
            )}
            <Button tone="primary" type="submit" disabled={!form.formState.isDirty}>
              {words.save}
            </Button>
          </div>
        ) : null}
      </fieldset>
    </form>
  );
}

function usePhotoForm(photo: PhotoRecord) {
  const texts = useText();
  const { record } = useExamination();
  const form = useRecordForm<PhotoValues, typeof schema>({ schema, defaultValues: valuesOf(photo) });
  const draft = useDraft(form, { key: `photo:${photo.id}`, caseId: record.id });
  const updating = useCommand('photo.update');
  const [savedAt, setSavedAt] = useState<Date | undefined>(undefined);
  const save = form.handleSubmit(async (next) => {
    const result = await updating.run({ photoId: photo.id, ...next });
    if (!result.ok) {
      showRouterIssues(form, result.error, { prefix: [], texts });
      return;
    }
    form.reset(form.getValues());
    await draft.discard();
    setSavedAt(new Date());
  });
  return {
    form,
    draft,
    failure: updating.failure,
    savedAt: form.formState.isDirty ? undefined : savedAt,
    save: () => void save(),
  };
}

const valuesOf = ({ details, injuryIds }: PhotoRecord): PhotoValues => ({
  details: { ...details, caption: details.caption ?? '', takenBy: details.takenBy ?? '' },
  injuryIds: [...injuryIds],
});
