/// <reference path="./heic-decode.d.ts" />

import { isDisplayP3, p3ToSrgb } from './display-p3.ts';
import { heifLimits } from './heif-limits.ts';
import { maxHeifPixels } from './image-limits.ts';

/** Pixels in sRGB with an unused fourth channel for transparency, upright. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes the first image of a HEIF; turned and mirrored as the file says, which for this kind of file its decoder does (its Exif does
 * not count there, ISO/IEC 23008-12 section 6.5.10). `undefined` when it cannot be decoded. The decoder is WebAssembly: it has
 * neither files nor network, and it cannot be watched while it runs, so that its memory is limited beforehand.
 */
export async function decodeHeif(bytes: Uint8Array): Promise<Pixels | 'too-large' | undefined> {
  const limits = heifLimits(bytes);
  if (!limits || limits === 'too-large') return limits;
  try {
    limitHeap(limits.heap);
    // Loaded only for these files.
    const { default: heif } = await import('heic-decode');
    const [first] = await heif.all({ buffer: bytes });
    if (!first) return undefined;
    if (first.width * first.height > maxHeifPixels) return 'too-large';
    const { width, height, data } = await first.decode();
    if (data.length !== width * height * 4) return undefined;
    if (isDisplayP3(bytes)) p3ToSrgb(data);
    return { data: new Uint8Array(data.buffer, data.byteOffset, data.length), width, height };
  } catch {
    return undefined;
  }
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

const pageBytes = 65_536;

/** Lets no WebAssembly of this process grow beyond a limit; what asks for more is told that there is none. */
function limitHeap(most: number): void {
  // Node has it; the types of this folder, which knows no window, do not.
  const { prototype } = (globalThis as unknown as { readonly WebAssembly: { readonly Memory: { prototype: Memory } } })
    .WebAssembly.Memory;
  const { grow } = prototype;
  prototype.grow = function limited(this: Memory, pages: number): number {
    if (this.buffer.byteLength + pages * pageBytes > most) throw new RangeError('Not so much memory');
    return grow.call(this, pages);
  };
}
