import { Certificate, CertificateChainValidationEngine } from 'pkijs';
import { ownEngine } from './own-engine.ts';

interface TrustQuestion {
  /** What came with the signature, in any order. */
  readonly chain: readonly Certificate[];
  readonly anchors: readonly Certificate[];
  readonly at: Date;
}

/** Whether a chain of certificates that all held at a moment leads to one of the anchors (RFC 5280, section 6); without anchors, never. */
export async function isTrusted(certificate: Certificate, { chain, anchors, at }: TrustQuestion): Promise<boolean> {
  if (anchors.length === 0) return false;
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...anchors],
    // The engine takes the last one for the one in question.
    certs: [...chain.filter((each) => each !== certificate), certificate],
    checkDate: at,
  });
  try {
    return (await engine.verify({}, ownEngine())).result;
  } catch {
    return false;
  }
}

const pemBlock = /-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]+)-----END CERTIFICATE-----/g;

/** The certificates of a file, one or several in PEM or one in DER; none when it holds nothing that can be read. */
export function readAnchors(file: Uint8Array): readonly Certificate[] {
  const blocks = [...Buffer.from(file).toString('latin1').matchAll(pemBlock)];
  const encoded = blocks.length > 0 ? blocks.map(([, base64 = '']) => Buffer.from(base64, 'base64')) : [file];
  try {
    return encoded.map((der) => Certificate.fromBER(new Uint8Array(der)));
  } catch {
    return [];
  }
}
