import { useRef } from 'react';
import { photoTime } from '../../../../../shared/domain/photo/photo-time.ts';
import { useText } from '../../../../api/language-context.tsx';
import { useCodes } from '../../../../api/standard-context.tsx';
import { useFormat } from '../../../../api/use-format.ts';
import { injuryNumbers, usePhotoWords } from '../../use-photo-words.ts';
import { HiddenPicture } from '../hidden-picture.tsx';
import { IntimateGate, useReveal } from '../intimate-gate.tsx';
import { PhotoCanvas } from '../photo-canvas.tsx';
import type { PreviewStore } from '../preview-store.ts';
import type { Place, Similarity } from '../similarity.ts';
import { type Gestures, useGestures } from '../use-gestures.ts';
import { usePicture } from '../use-picture.ts';
import viewerStyles from '../viewer.module.css';
import type { Size } from '../viewport.ts';
import styles from './compare.module.css';
import type { PlacedPhoto } from './suggest-photo.ts';

export interface ComparePaneProps extends Gestures {
  readonly placed: PlacedPhoto;
  readonly which: 'first' | 'second';
  readonly previews: PreviewStore;
  readonly frame: Size;
  readonly frameRef?: React.RefObject<HTMLDivElement | null> | undefined;
  readonly viewport: Similarity;
  readonly press: (at: Place) => void;
  readonly isHidden: boolean;
  readonly onShow: () => void;
  /** How much of the left is cut away, in percent of the width, to show the other photo under it. */
  readonly clip?: number | undefined;
}

/** One of two photos with its time, injuries and scale. An intimate one is asked for by itself. */
export function ComparePane(props: ComparePaneProps) {
  const { placed, which, previews, frame, frameRef, viewport, isHidden, onShow, clip } = props;
  const { photo, examination } = placed;
  const { photos, photoViewer } = useText();
  const altOf = usePhotoWords();
  const own = useRef<HTMLDivElement>(null);
  const ref = frameRef ?? own;
  const { reason, reveal } = useReveal(photo.id);
  const isClosed = photo.details.intimate && reason === undefined;
  const shown = usePicture(isHidden || isClosed ? undefined : photo, previews, reason);
  useGestures(ref, props);
  const name = photoViewer.compare[which];
  return (
    <figure className={styles.pane} data-which={which}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the photos act here */}
      <div ref={ref} className={viewerStyles.frame} tabIndex={0} role="application" aria-label={name}>
        {shown?.picture.status() === 'ready' ? (
          <PhotoCanvas
            {...shown}
            viewport={viewport}
            frame={frame}
            label={altOf(photo, examination)}
            clip={clip === undefined ? undefined : `inset(0 0 0 ${clip}%)`}
          />
        ) : null}
        {isHidden ? <HiddenPicture onShow={onShow} /> : null}
        {!isHidden && isClosed ? <IntimateGate onOpen={reveal} /> : null}
        {shown?.picture.status() === 'failed' ? <p className={viewerStyles.gate}>{photos.cannotShow}</p> : null}
      </div>
      <Caption placed={placed} />
    </figure>
  );
}

function Caption({ placed: { photo, examination } }: { readonly placed: PlacedPhoto }) {
  const { photos, photoViewer } = useText();
  const codes = useCodes();
  const format = useFormat();
  const taken = photoTime(photo);
  const [date = '', time = ''] = taken?.at.split('T') ?? [];
  return (
    <figcaption>
      {taken === undefined
        ? `${format.moment(examination.details.startedAt)} (${photoViewer.compare.noTime})`
        : `${format.date(date)} ${time.slice(0, 5)}`}{' '}
      · {photos.injuries({ numbers: injuryNumbers(photo, examination) })} ·{' '}
      {codes.words('scale-type', photo.details.scale)}
    </figcaption>
  );
}
