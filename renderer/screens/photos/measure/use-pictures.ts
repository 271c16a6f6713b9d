import { useEffect, useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { usePhotoUrl } from '../use-photo-url.ts';
import type { Picture } from './photo-pictures.tsx';

/** The pixels of a photo that are at hand, the sharpest last, and how many pixels of the photo one of the sharpest is. */
export interface Pictures {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly pictures: readonly Picture[];
  readonly reduction: number;
}

const none: readonly Picture[] = [];

/** The preview of a photo, laid over its full extent. */
export function usePictures(photo: PhotoRecord): Pictures {
  const shown = usePhotoUrl(photo, 'screen');
  const { widthPx: width, heightPx: height } = photo.metadata;
  const href = shown.status === 'ready' ? shown.url : undefined;
  const [natural, setNatural] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (href === undefined) return;
    let current = true;
    const image = new Image();
    image.src = href;
    void image.decode().then(() => {
      if (current) setNatural(image.naturalWidth);
    });
    return () => {
      current = false;
    };
  }, [href]);
  if (href === undefined || natural === undefined) {
    return { status: shown.status === 'failed' ? 'failed' : 'loading', pictures: none, reduction: 1 };
  }
  return { status: 'ready', pictures: [{ href, x: 0, y: 0, width, height }], reduction: width / natural };
}
