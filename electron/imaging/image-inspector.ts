import { setTimeout as wait } from 'node:timers/promises';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { ImageInspector, InspectedImage } from '../application/workspace.ts';
import { checkAnswer } from './check-answer.ts';
import type { DecodeRefused } from './decode-photo.ts';
import type { DecodeRequest, StartDecoder } from './decoder.ts';
import { imageKind } from './image-kind.ts';
import { patienceMilliseconds } from './image-limits.ts';

/** How an inspector gets its decoders, and how long it waits for one. */
export interface InspectorParts {
  readonly startDecoder: StartDecoder;
  readonly patience?: number | undefined;
}

/**
 * An inspector of untrusted images. What does not start like a photo is refused unread. Each photo is decoded in a process of its
 * own, one at a time, and what comes back is checked as strictly as the photo was. A decoder that crashes, hangs, grows too large or
 * answers nonsense costs that one photo, which is then told to be `image-damaged`.
 */
export function createImageInspector({
  startDecoder,
  patience = patienceMilliseconds,
}: InspectorParts): ImageInspector {
  let last: Promise<unknown> = Promise.resolve();
  const decode = async (request: DecodeRequest): Promise<Result<InspectedImage, DecodeRefused>> => {
    const decoder = startDecoder();
    const waiting = new AbortController();
    try {
      const tooLong = wait(patience, undefined, { signal: waiting.signal }).catch(() => undefined);
      const answer = await Promise.race([decoder.decode(request), tooLong]);
      return checkAnswer(answer, request.mediaType);
    } finally {
      waiting.abort();
      decoder.end();
    }
  };
  return {
    inspect: async (bytes) => {
      const mediaType = imageKind(bytes);
      if (mediaType === undefined) return fail({ kind: 'not-an-image' });
      const turn = last.then(() => decode({ bytes, mediaType }));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
