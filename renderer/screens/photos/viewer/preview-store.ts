import type { LookReason } from '../../../../shared/domain/photo/look-reason.ts';
import { client } from '../../../api/client.ts';

/** What is needed of a photo to show it. */
export interface PhotoToShow {
  readonly id: string;
  readonly intimate: boolean;
  readonly width: number;
  readonly height: number;
}

/** Encoded previews, fetched ahead for photos that are not intimate. */
export interface PreviewStore {
  readonly thumbnail: (photo: PhotoToShow) => Promise<Blob | undefined>;
  /** Of an intimate photo asked for afresh each time, with the reason for looking, and never kept. */
  readonly screen: (photo: PhotoToShow, reason: LookReason | undefined) => Promise<Blob | undefined>;
  readonly has: (photo: PhotoToShow) => boolean;
  readonly fetchAhead: (photos: readonly PhotoToShow[]) => void;
  readonly clear: () => void;
}

const KEPT = 7;

/** A store that keeps the last few previews. */
export function createPreviewStore(ask: typeof askPreview = askPreview): PreviewStore {
  const kept = new Map<string, Promise<Blob | undefined>>();
  const screen = (photo: PhotoToShow, reason?: LookReason): Promise<Blob | undefined> => {
    if (photo.intimate) return ask(photo.id, 'screen', reason);
    const asked = kept.get(photo.id) ?? ask(photo.id, 'screen', undefined);
    kept.delete(photo.id);
    kept.set(photo.id, asked);
    for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(id);
    return asked;
  };
  return {
    thumbnail: (photo) => ask(photo.id, 'thumbnail', undefined),
    screen,
    has: ({ id }) => kept.has(id),
    fetchAhead: (photos) => {
      for (const photo of photos) if (!photo.intimate && !kept.has(photo.id)) void screen(photo);
    },
    clear: () => kept.clear(),
  };
}

async function askPreview(
  photoId: string,
  size: 'thumbnail' | 'screen',
  reason: LookReason | undefined,
): Promise<Blob | undefined> {
  const answer = await client['photo.preview']({ photoId, size, ...(reason === undefined ? {} : { reason }) });
  return answer.ok ? new Blob([new Uint8Array(answer.value.bytes)], { type: 'image/jpeg' }) : undefined;
}
