import { Worker } from 'node:worker_threads';
import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { fail } from '../../shared/kernel/result.ts';
import type { ImageInspector } from '../application/workspace.ts';
import type { DecodeAnswer, DecodeRequest } from '../workers/decode-image.ts';
import { imageKind } from './image-kind.ts';
import { threadMilliseconds } from './image-limits.ts';

/**
 * An inspector of untrusted images. What does not start like a photo is refused unread. Each photo is decoded in a thread of its
 * own, one at a time, which is ended when it takes too long or needs too much memory: both are told as `image-damaged`. Ending a thread does not interrupt the native decoder, which therefore has a shorter time limit of its own.
 */
export function createImageInspector(): ImageInspector {
  let last: Promise<unknown> = Promise.resolve();
  return {
    inspect: async (bytes) => {
      const mediaType = imageKind(bytes);
      if (mediaType === undefined) return fail({ kind: 'not-an-image' });
      const turn = last.then(() => decodeInThread(bytes, mediaType));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** From sources the entry lies in its room; in a bundle all entries lie side by side. */
function threadEntry(): URL {
  const here = import.meta.url;
  return here.endsWith('.ts') ? new URL('../workers/decode-image.ts', here) : new URL('./decode-image.js', here);
}

async function decodeInThread(bytes: Uint8Array, mediaType: PhotoMediaType): Promise<DecodeAnswer> {
  // The native library must not be unloaded with the last thread that uses it, so that this thread holds on to it.
  await import('sharp');
  const copy = new Uint8Array(bytes);
  const request: DecodeRequest = { bytes: copy, mediaType };
  const worker = new Worker(threadEntry(), {
    name: 'decode-image',
    workerData: request,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
  try {
    return await answerOf(worker);
  } finally {
    await worker.terminate();
  }
}

/** Too slow and too large are the image's fault; any other way for the thread to end is ours and is thrown. */
function answerOf(worker: Worker): Promise<DecodeAnswer> {
  const damaged = fail({ kind: 'image-damaged' as const });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(damaged), threadMilliseconds);
    worker.once('message', resolve);
    worker.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(damaged);
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The thread that decodes images ended without an answer'));
    });
  });
}
