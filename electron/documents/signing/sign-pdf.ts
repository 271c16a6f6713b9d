import { createHash } from 'node:crypto';
import type { SigningCertificate } from './certificate.ts';
import { makePadesCms, type StampTime } from './pades-cms.ts';
import { prepareSignature, type SignaturePlace } from './signature-field.ts';

/** By whom, when, why and where a PDF is signed. */
export interface SigningOrder {
  readonly certificate: SigningCertificate;
  readonly at: Date;
  readonly reason: string;
  readonly place: SignaturePlace;
  /** Without it the moment is only what the signer says. */
  readonly stampTime?: StampTime | undefined;
}

/**
 * Signs a whole PDF (PAdES baseline B-B; B-T with a time stamp). What was there stays byte for byte at the beginning of the result.
 * Throws when a time stamp does not come, or when the signature does not fit: no half-signed file is ever given back.
 */
export async function signPdf(
  pdf: Uint8Array,
  { certificate, at, reason, place, stampTime }: SigningOrder,
): Promise<Uint8Array> {
  const { bytes, gap } = await prepareSignature(pdf, { place, at, reason });
  const digest = createHash('sha256').update(bytes.subarray(0, gap.from)).update(bytes.subarray(gap.to)).digest();
  const cms = await makePadesCms({ signer: certificate.signer, digest, stampTime });
  const room = (gap.to - gap.from - 2) / 2;
  if (cms.length > room) throw new Error('The signature does not fit into the room kept for it');
  const signed = Buffer.from(bytes);
  signed.write(Buffer.from(cms).toString('hex'), gap.from + 1, 'latin1');
  return new Uint8Array(signed);
}
