import { useEffect, useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import type { LookReason } from '../../../../shared/domain/photo/look-reason.ts';
import { openPicture, type Picture } from './open-picture.ts';
import type { PhotoToShow, PreviewStore } from './preview-store.ts';

/** An open picture; `version` grows whenever there is more of it to paint. */
export interface ShownPicture {
  readonly picture: Picture;
  readonly version: number;
}

/** What the viewer needs of a photo. */
export const photoToShow = ({ id, details, metadata }: PhotoRecord): PhotoToShow => ({
  id,
  intimate: details.intimate,
  width: metadata.widthPx,
  height: metadata.heightPx,
});

/** Opens the photo, closes it when another one comes or the viewer goes. `undefined` opens nothing. */
export function usePicture(
  photo: PhotoRecord | undefined,
  previews: PreviewStore,
  reason: LookReason | undefined,
): ShownPicture | undefined {
  const [shown, setShown] = useState<ShownPicture | undefined>(undefined);
  const { id, intimate, width, height } = photo === undefined ? nothing : photoToShow(photo);
  useEffect(() => {
    if (id === '') return;
    const picture = openPicture(
      { id, intimate, width, height },
      { previews, reason, onChange: () => setShown((last) => ({ picture, version: (last?.version ?? 0) + 1 })) },
    );
    setShown((last) => ({ picture, version: (last?.version ?? 0) + 1 }));
    return () => picture.close();
  }, [id, intimate, width, height, previews, reason]);
  return shown?.picture.id === id ? shown : undefined;
}

const nothing: PhotoToShow = { id: '', intimate: false, width: 1, height: 1 };
