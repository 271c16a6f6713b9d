import { inspect } from 'node:util';

const bytesByKey = new WeakMap<SecretKey, Buffer>();

/** A key that cannot be printed, serialised or cloned by accident: it shows `<redacted>`, and only `revealKey` gives its bytes. */
export class SecretKey {
  /** Takes the bytes over: the caller must not use or keep the buffer afterwards. */
  constructor(bytes: Buffer) {
    bytesByKey.set(this, bytes);
  }

  toString(): string {
    return '<redacted>';
  }

  toJSON(): string {
    return '<redacted>';
  }

  [inspect.custom](): string {
    return '<redacted>';
  }
}

/** The live bytes of a key, not a copy: use them at once and do not keep them. Throws after `destroyKey`. */
export function revealKey(key: SecretKey): Buffer {
  const bytes = bytesByKey.get(key);
  if (!bytes) throw new Error('This key has been destroyed');
  return bytes;
}

/** Overwrites the key with zeros and makes every later use throw; harmless when repeated. */
export function destroyKey(key: SecretKey): void {
  bytesByKey.get(key)?.fill(0);
  bytesByKey.delete(key);
}
