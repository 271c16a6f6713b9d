import { setTimeout as wait } from 'node:timers/promises';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { ImageInspector } from '../application/workspace.ts';
import { checkAnswer, checkTiles } from './check-answer.ts';
import { checkStructure } from './check-structure.ts';
import type { DecodeRequest, StartDecoder } from './decoder.ts';
import { imageKind } from './image-kind.ts';
import { patienceMilliseconds } from './image-limits.ts';
import { createTurns } from './take-turns.ts';

/** How an inspector gets its decoders, and how long it waits for one. */
export interface InspectorParts {
  readonly startDecoder: StartDecoder;
  readonly patience?: number | undefined;
}

/** Photos of which previews are made at the same time: as many as use the processors of a small laptop. */
const previewsAtOnce = 2;

/**
 * An inspector of untrusted images. What does not start like a photo is refused unread. Each photo is decoded in a process of its
 * own, so that none can have a hand in what is shown of another: two for previews at a time, and one for tiles, which somebody is
 * waiting for. What comes back is checked as strictly as the photo was. A decoder that crashes, hangs, grows too large or answers
 * nonsense costs that one photo, which is then told to be `image-damaged`.
 */
export function createImageInspector({
  startDecoder,
  patience = patienceMilliseconds,
}: InspectorParts): ImageInspector {
  const forPreviews = createTurns(previewsAtOnce);
  const forTiles = createTurns(1);
  const decode = async (request: DecodeRequest): Promise<unknown> => {
    const decoder = startDecoder();
    const waiting = new AbortController();
    try {
      const tooLong = wait(patience, undefined, { signal: waiting.signal }).catch(() => undefined);
      return await Promise.race([decoder.decode(request), tooLong]);
    } finally {
      waiting.abort();
      decoder.end();
    }
  };
  const notAnImage: Result<never, { readonly kind: 'not-an-image' }> = fail({ kind: 'not-an-image' });
  return {
    check: checkStructure,
    inspect: async (bytes) => {
      const mediaType = imageKind(bytes);
      if (mediaType === undefined) return notAnImage;
      return checkAnswer(await forPreviews(() => decode({ bytes, mediaType })), mediaType);
    },
    tiles: async (bytes) => {
      const mediaType = imageKind(bytes);
      if (mediaType === undefined) return notAnImage;
      return checkTiles(await forTiles(() => decode({ bytes, mediaType, tiles: true })));
    },
  };
}
