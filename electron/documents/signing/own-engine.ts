import { CryptoEngine, type ICryptoEngine } from 'pkijs';

/** The platform's cryptography for verifying. The shared one of the library is not used: whoever reads certificate files may have replaced it. */
export const ownEngine = (): ICryptoEngine =>
  // The class is the interface; its types were written for an older list of key kinds than TypeScript's.
  new CryptoEngine({ name: 'platform', crypto: globalThis.crypto }) as unknown as ICryptoEngine;
