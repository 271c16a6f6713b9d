import { useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { useText } from '../../../api/language-context.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import { usePhotoWords } from '../use-photo-words.ts';
import { actOnKey, type ViewerActions } from './act-on-key.ts';
import { HiddenPicture } from './hidden-picture.tsx';
import { IntimateGate, useReveal } from './intimate-gate.tsx';
import { LayerOverlay } from './layers/layer-overlay.tsx';
import { useDrawing } from './layers/use-drawing.ts';
import { useLayers, useMayAnnotate } from './layers/use-layers.ts';
import { OverviewMap } from './overview-map.tsx';
import { PhotoAside } from './photo-aside.tsx';
import { PhotoCanvas } from './photo-canvas.tsx';
import type { PreviewStore } from './preview-store.ts';
import { StatusLine } from './status-line.tsx';
import { BalanceFilter, useBalance } from './use-balance.tsx';
import { useGestures } from './use-gestures.ts';
import { usePhotoView } from './use-photo-view.ts';
import { usePicture } from './use-picture.ts';
import { useViewport } from './use-viewport.ts';
import styles from './viewer.module.css';
import { ViewerTools } from './viewer-tools.tsx';

export interface SinglePhotoProps {
  readonly photos: readonly PhotoRecord[];
  readonly photo: PhotoRecord;
  readonly index: number;
  readonly previews: PreviewStore;
  readonly onPhoto: (id: string) => void;
  readonly onCompare: () => void;
}

/** One photo with everything about it. */
export function SinglePhoto(props: SinglePhotoProps) {
  const { photo, onCompare } = props;
  const { examination } = useExamination();
  const altOf = usePhotoWords();
  const one = useOnePhoto(props);
  const { control, shown, view, balance, drawing, layers } = one;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons inside, wherever the focus is
    <div className={styles.viewer} onKeyDown={(event) => actOnKey(event, one.actions)}>
      <div className={styles.stage}>
        <div
          ref={control.frame}
          className={styles.frame}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the photo act here
          tabIndex={0}
          role="application"
          aria-label={altOf(photo, examination)}
        >
          {shown?.picture.status() === 'ready' ? (
            <>
              <PhotoCanvas
                {...shown}
                viewport={control.viewport}
                frame={control.size}
                label={altOf(photo, examination)}
                filter={balance.filter}
              />
              {drawing.shown ? (
                <LayerOverlay
                  view={view}
                  layers={layers}
                  tool={drawing.tool}
                  colour={drawing.colour}
                  onDrawn={drawing.draw}
                />
              ) : null}
              {control.isFitted ? null : <OverviewMap view={view} version={shown.version} />}
            </>
          ) : (
            <InsteadOfPicture one={one} />
          )}
        </div>
        <BalanceFilter balance={balance} />
        <StatusLine control={control} picture={shown?.picture} view={view} balance={balance} />
        <ViewerTools {...one.actions} balance={balance} onCompare={onCompare} />
      </div>
      <PhotoAside photo={photo} layers={layers} drawing={drawing} isShown={shown?.picture.status() === 'ready'} />
    </div>
  );
}

type OnePhoto = ReturnType<typeof useOnePhoto>;

function useOnePhoto({ photos, photo, index, previews, onPhoto }: SinglePhotoProps) {
  const image = { width: photo.metadata.widthPx, height: photo.metadata.heightPx };
  const [isHidden, setHidden] = useState(false);
  const reveal = useReveal(photo.id);
  const isClosed = photo.details.intimate && reveal.reason === undefined;
  const shown = usePicture(isHidden || isClosed ? undefined : photo, previews, reveal.reason);
  const control = useViewport(photo.id, image);
  const view = usePhotoView(control, image, shown?.picture);
  const balance = useBalance(photo.id);
  const layers = useLayers(photo, useMayAnnotate(photo));
  const drawing = useDrawing(layers, view);
  useGestures(control.frame, {
    zoom: control.zoom,
    pan: control.pan,
    press: (at) => (balance.picking ? balance.pick(view, at) : layers.select(undefined)),
  });
  const actions: ViewerActions = {
    control,
    index,
    count: photos.length,
    goTo: (next) => {
      const there = photos[next];
      if (there !== undefined) onPhoto(there.id);
    },
    hide: () => {
      reveal.forget();
      setHidden(!isHidden);
    },
  };
  return { isHidden, isClosed, reveal, shown, control, view, balance, layers, drawing, actions };
}

function InsteadOfPicture({ one: { isHidden, isClosed, reveal, shown, actions } }: { readonly one: OnePhoto }) {
  const { photos: words } = useText();
  if (isHidden) return <HiddenPicture onShow={actions.hide} />;
  if (isClosed) return <IntimateGate onOpen={reveal.reveal} />;
  return <p className={styles.gate}>{shown?.picture.status() === 'failed' ? words.cannotShow : words.loading}</p>;
}
