import { CryptoEngine } from 'pkijs';

/** The platform's cryptography for verifying. The shared one of the library is not used: whoever reads certificate files may have replaced it. */
export const ownEngine = (): CryptoEngine => new CryptoEngine({ name: 'platform', crypto: globalThis.crypto });
