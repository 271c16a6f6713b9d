import { useRef, useState } from 'react';
import { useText } from '../../api/language-context.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { afterDialog } from '../../record/after-dialog.ts';
import { useExamination } from '../../record/use-examination.ts';
import { useInjuryChoices } from '../../record/use-injury-choices.ts';
import { AddPhotos } from './add/add-photos.tsx';
import { ConsentNotice } from './consent-notice.tsx';
import { GiveOut } from './evidence/give-out.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { filterPhotos, type PhotoFilter } from './photo-filter.ts';
import { PhotoGrid } from './photo-grid.tsx';
import { PhotoPanel } from './photo-panel.tsx';
import styles from './photos.module.css';
import { StruckPhotos } from './strike-photo.tsx';
import { PhotoViewer } from './viewer/photo-viewer.tsx';

/** The photos of an examination: taking in at the left, all of them in the middle, one of them at the right. */
export function PhotosScreen() {
  const { photos: words } = useText();
  const { examination, frozen, item, mayRecord } = useExamination();
  const [filter, setFilter] = useState<PhotoFilter>(() =>
    examination.injuries.some(({ id }) => id === item) ? (item ?? '') : '',
  );
  const [selected, setSelected] = useState<string | undefined>(
    () => examination.photos.find(({ id }) => id === item)?.id,
  );
  const [viewing, setViewing] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  const photos = filterPhotos(examination.photos, filter);
  const photo = photos.find((each) => each.id === selected);
  const view = (id: string): void => {
    setSelected(id);
    setViewing(true);
  };
  const close = (): void => {
    setViewing(false);
    afterDialog(() => screen.current?.querySelector<HTMLElement>(`[data-photo="${selected}"]`)?.focus());
  };
  return (
    <div ref={screen} className={styles.screen}>
      <div className={styles.side}>
        <ConsentNotice />
        {frozen ? <Notice tone="info">{words.frozen}</Notice> : null}
        {mayRecord ? (
          <AddPhotos key={filter} injuryId={examination.injuries.find(({ id }) => id === filter)?.id} />
        ) : null}
        <MissingPanel onInjury={setFilter} />
        <GiveOut />
        <StruckPhotos />
      </div>
      <section className={styles.middle} aria-label={words.title}>
        <FilterBar filter={filter} onFilter={setFilter} count={photos.length} />
        {photos.length === 0 ? <Nothing filtered={filter !== ''} /> : null}
        <PhotoGrid photos={photos} selected={selected} onSelect={setSelected} onOpen={view} />
      </section>
      <div className={styles.side}>
        {photo === undefined ? (
          <p className={styles.note}>{words.details.none}</p>
        ) : (
          <PhotoPanel photo={photo} onView={() => setViewing(true)} />
        )}
      </div>
      {viewing && photo !== undefined ? (
        <PhotoViewer photos={photos} photo={photo} onPhoto={setSelected} onClose={close} />
      ) : null}
    </div>
  );
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  const { photos: words } = useText();
  if (filtered) return <p className={styles.nothing}>{words.noneInFilter}</p>;
  return <EmptyState title={words.empty}>{words.emptyWords}</EmptyState>;
}

interface FilterBarProps {
  readonly filter: PhotoFilter;
  readonly onFilter: (filter: PhotoFilter) => void;
  readonly count: number;
}

function FilterBar({ filter, onFilter, count }: FilterBarProps) {
  const { photos: words } = useText();
  const injuries = useInjuryChoices();
  return (
    <header className={styles.filter}>
      <h2>{words.grid({ count })}</h2>
      <SelectField
        label={words.filter}
        labelHidden
        width="half"
        placeholder={words.filterAll}
        choices={[...injuries, { value: 'none', label: words.filterNone }]}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value)}
      />
    </header>
  );
}
