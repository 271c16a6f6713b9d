import { useEffect, useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import type { LookReason } from '../../../../shared/domain/photo/look-reason.ts';
import { client } from '../../../api/client.ts';
import type { Picture } from './photo-pictures.tsx';

/** The pixels of a photo that are at hand, the sharpest last, and how many pixels of the photo one of the sharpest is. */
export interface Pictures {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly pictures: readonly Picture[];
  readonly reduction: number;
}

const loading: Pictures = { status: 'loading', pictures: [], reduction: 1 };

/**
 * The preview of a photo at once, and the full resolution over it when it is decoded; where that cannot be done the preview stays. All
 * of it is given back to the browser when it is no longer shown.
 */
export function usePictures(photo: PhotoRecord, reason: LookReason | undefined): Pictures {
  const { id: photoId, metadata } = photo;
  const { widthPx, heightPx } = metadata;
  const [shown, setShown] = useState<Pictures>(loading);
  useEffect(() => {
    let current = true;
    const urls: string[] = [];
    const hrefOf = (bytes: Uint8Array): string => {
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
      urls.push(url);
      return url;
    };
    const input = { photoId, ...(reason === undefined ? {} : { reason }) };
    const show = async (): Promise<void> => {
      const preview = await client['photo.preview']({ ...input, size: 'screen' });
      if (!current) return;
      if (!preview.ok) {
        setShown({ ...loading, status: 'failed' });
        return;
      }
      const whole = { href: hrefOf(preview.value.bytes), x: 0, y: 0, width: widthPx, height: heightPx };
      const naturalWidth = await widthOf(whole.href);
      if (!current) return;
      setShown({ status: 'ready', pictures: [whole], reduction: widthPx / naturalWidth });
      if (naturalWidth >= widthPx) return;
      const sharp = await client['photo.tiles'](input);
      if (!current || !sharp.ok || sharp.value.widthPx !== widthPx || sharp.value.heightPx !== heightPx) return;
      const { factor, tileSide, tiles } = sharp.value;
      const pictures = tiles.map(({ column, row, width, height, bytes }) => ({
        href: hrefOf(bytes),
        x: column * tileSide * factor,
        y: row * tileSide * factor,
        width: width * factor,
        height: height * factor,
      }));
      setShown({ status: 'ready', pictures: [whole, ...pictures], reduction: factor });
    };
    void show();
    return () => {
      current = false;
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [photoId, widthPx, heightPx, reason]);
  return shown;
}

async function widthOf(href: string): Promise<number> {
  const image = new Image();
  image.src = href;
  await image.decode();
  return image.naturalWidth;
}
