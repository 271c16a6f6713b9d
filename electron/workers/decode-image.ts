import { parentPort, workerData } from 'node:worker_threads';
import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { InspectedImage } from '../application/workspace.ts';
import { type DecodeRefused, decodePhoto, restrictDecoders } from '../imaging/decode-photo.ts';

/** One photo a thread: what it is given, and what it answers. */
export interface DecodeRequest {
  readonly bytes: Uint8Array;
  readonly mediaType: PhotoMediaType;
}
export type DecodeAnswer = Result<InspectedImage, DecodeRefused>;

const port = parentPort;
if (port === null) throw new Error('This file runs as a worker');
const { bytes, mediaType } = workerData as DecodeRequest;
restrictDecoders();
port.postMessage(await decodePhoto(bytes, mediaType));
