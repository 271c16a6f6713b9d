import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';

/** The one thing that a decoder is asked: to decode these bytes, which start like a photo of this kind, into previews or into tiles. */
export interface DecodeRequest {
  readonly bytes: Uint8Array;
  readonly mediaType: PhotoMediaType;
  readonly tiles?: true;
}

/** A process that decodes one photo and knows nothing else: no vault, no key, no folder. */
export interface Decoder {
  /** What came back, unchecked; `undefined` when the process ended without an answer. To be called once. */
  decode(request: DecodeRequest): Promise<unknown>;
  /** Ends the process at once, whatever it is doing; harmless when it has ended. */
  end(): void;
}

/** Starts a decoder. Whoever starts the process also ends it when it takes too long. */
export type StartDecoder = () => Decoder;
