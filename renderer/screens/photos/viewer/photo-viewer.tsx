import type { ZoomTransform } from 'd3-zoom';
import { ChevronLeft, ChevronRight, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import { MeasureButton } from '../measure/measure-button.tsx';
import { PhotoFacts } from '../photo-facts.tsx';
import { usePhotoUrl } from '../use-photo-url.ts';
import { injuryNumbers, usePhotoWords } from '../use-photo-words.ts';
import { useZoom, type Zoom } from './use-zoom.ts';
import styles from './viewer.module.css';

export interface PhotoViewerProps {
  readonly photos: readonly PhotoRecord[];
  readonly photo: PhotoRecord;
  readonly onPhoto: (id: string) => void;
  readonly onClose: () => void;
}

/** One photo as large as the window, with the facts of its file; arrows go to the others. */
export function PhotoViewer(props: PhotoViewerProps) {
  const { viewer: words } = useText().photos;
  const { photos, photo, onClose } = props;
  const index = photos.findIndex((each) => each.id === photo.id);
  return (
    <Dialog open onClose={onClose} size="full" title={words.title({ index: index + 1, total: photos.length })}>
      <Stage {...props} index={index} />
    </Dialog>
  );
}

function Stage({ photos, photo, onPhoto, index }: PhotoViewerProps & { readonly index: number }) {
  const { viewer: words } = useText().photos;
  const zoom = useZoom();
  const go = (step: number): void => {
    const next = photos[index + step];
    if (next === undefined) return;
    zoom.reset();
    onPhoto(next.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons inside, wherever the focus is
    <div className={styles.viewer} onKeyDown={(event) => actOnKey(event, zoom, go)}>
      <div className={styles.stage}>
        <div ref={zoom.frame} className={styles.frame}>
          <Picture key={photo.id} photo={photo} transform={zoom.transform} />
        </div>
        <div className={styles.tools}>
          <IconButton
            label={words.previous}
            icon={<ChevronLeft aria-hidden />}
            disabled={index <= 0}
            onClick={() => go(-1)}
          />
          <IconButton label={words.zoomOut} icon={<ZoomOut aria-hidden />} onClick={() => zoom.by(1 / 1.5)} />
          <IconButton label={words.fit} icon={<Maximize aria-hidden />} onClick={zoom.reset} />
          <IconButton label={words.zoomIn} icon={<ZoomIn aria-hidden />} onClick={() => zoom.by(1.5)} />
          <IconButton
            label={words.next}
            icon={<ChevronRight aria-hidden />}
            disabled={index >= photos.length - 1}
            onClick={() => go(1)}
          />
        </div>
      </div>
      <Aside photo={photo} />
    </div>
  );
}

function actOnKey(event: KeyboardEvent, zoom: Zoom, go: (step: number) => void): void {
  const action = new Map([
    ['ArrowLeft', () => go(-1)],
    ['ArrowRight', () => go(1)],
    ['+', () => zoom.by(1.5)],
    ['=', () => zoom.by(1.5)],
    ['-', () => zoom.by(1 / 1.5)],
    ['0', zoom.reset],
  ]).get(event.key);
  if (action === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  action();
}

function Aside({ photo }: { readonly photo: PhotoRecord }) {
  const { photos: words } = useText();
  const codes = useCodes();
  const { examination } = useExamination();
  return (
    <aside className={styles.aside}>
      <h3>{words.injuries({ numbers: injuryNumbers(photo, examination) })}</h3>
      <p>
        {codes.words('photo-step', photo.details.step)} · {codes.words('scale-type', photo.details.scale)}
      </p>
      {photo.details.caption === undefined ? null : <p>{photo.details.caption}</p>}
      <MeasureButton photo={photo} />
      <PhotoFacts photo={photo} />
      <p className={styles.hint}>{words.viewer.keysHint}</p>
    </aside>
  );
}

interface PictureProps {
  readonly photo: PhotoRecord;
  readonly transform: ZoomTransform;
}

/** The picture itself; an intimate one waits until it is asked for, and is asked for again after every step. */
function Picture({ photo, transform }: PictureProps) {
  const { photos: words } = useText();
  const { examination } = useExamination();
  const altOf = usePhotoWords();
  const [revealed, setRevealed] = useState(!photo.details.intimate);
  const shown = usePhotoUrl(revealed ? photo : undefined, 'screen');
  const { x, y, k } = transform;
  if (!revealed) {
    return (
      <div className={styles.gate}>
        <h3>{words.intimate}</h3>
        <p>{words.revealWords}</p>
        <Button tone="primary" onClick={() => setRevealed(true)}>
          {words.reveal}
        </Button>
      </div>
    );
  }
  if (shown.status === 'loading') return <p className={styles.gate}>{words.loading}</p>;
  if (shown.status === 'failed') return <p className={styles.gate}>{words.cannotShow}</p>;
  return (
    <img
      className={styles.picture}
      src={shown.url}
      alt={altOf(photo, examination)}
      draggable={false}
      style={{ transform: `translate(${x}px, ${y}px) scale(${k})` }}
    />
  );
}
