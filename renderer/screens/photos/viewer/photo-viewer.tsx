import { useEffect, useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { useText } from '../../../api/language-context.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { CompareView } from './compare/compare-view.tsx';
import { createPreviewStore } from './preview-store.ts';
import { SinglePhoto } from './single-photo.tsx';
import { photoToShow } from './use-picture.ts';

export interface PhotoViewerProps {
  readonly photos: readonly PhotoRecord[];
  readonly photo: PhotoRecord;
  readonly onPhoto: (id: string) => void;
  readonly onClose: () => void;
}

/** Photos as large as the window: one with everything about it, or two beside each other. Closing lets go of every pixel. */
export function PhotoViewer({ photos, photo, onPhoto, onClose }: PhotoViewerProps) {
  const { viewer: words } = useText().photos;
  const [previews] = useState(() => createPreviewStore());
  const [comparing, setComparing] = useState(false);
  const index = photos.findIndex((each) => each.id === photo.id);
  useEffect(() => {
    const around = [photos[index + 1], photos[index - 1], photos[index + 2]];
    // The photo itself comes first; its neighbours wait until it has been asked for.
    const timer = setTimeout(
      () => previews.fetchAhead(around.flatMap((each) => (each ? [photoToShow(each)] : []))),
      60,
    );
    return () => clearTimeout(timer);
  }, [photos, index, previews]);
  useEffect(() => () => previews.clear(), [previews]);
  return (
    <Dialog open onClose={onClose} size="full" title={words.title({ index: index + 1, total: photos.length })}>
      {comparing ? (
        <CompareView photo={photo} previews={previews} onStop={() => setComparing(false)} />
      ) : (
        <SinglePhoto {...{ photos, photo, onPhoto, index, previews }} onCompare={() => setComparing(true)} />
      )}
    </Dialog>
  );
}
