import { useEffect, useState } from 'react';
import type { PhotoRecord } from '../../../shared/domain/case/case-record.ts';
import { client } from '../../api/client.ts';

export type PhotoUrl =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly url: string }
  | { readonly status: 'failed' };

/**
 * The preview of a photo as an address for an image, given back to the browser when it is no longer shown. It is asked for each
 * time, so that every look at an intimate photo reaches the trail. `undefined` asks for nothing.
 */
export function usePhotoUrl(photo: PhotoRecord | undefined, size: 'thumbnail' | 'screen'): PhotoUrl {
  const id = photo?.id;
  const [shown, setShown] = useState<{ readonly id: string; readonly result: PhotoUrl } | undefined>(undefined);
  useEffect(() => {
    if (id === undefined) return;
    let current = true;
    let url: string | undefined;
    void client['photo.preview']({ photoId: id, size }).then((result) => {
      if (!current) return;
      if (result.ok) url = URL.createObjectURL(new Blob([new Uint8Array(result.value.bytes)], { type: 'image/jpeg' }));
      setShown({ id, result: url === undefined ? { status: 'failed' } : { status: 'ready', url } });
    });
    return () => {
      current = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [id, size]);
  return shown !== undefined && shown.id === id ? shown.result : { status: 'loading' };
}
