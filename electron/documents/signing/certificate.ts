import { P12Signer, type Signer, SignerError } from '@libpdf/core';
import { BitString } from 'asn1js';
import { Certificate, IssuerAndSerialNumber, type SignerInfo } from 'pkijs';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';

/** A certificate with its key, ready to sign; the key itself stays inside. */
export interface SigningCertificate {
  readonly signer: Signer;
  /** Who signs, as the certificate says. */
  readonly subject: string;
  readonly validFrom: Date;
  readonly validTo: Date;
}

/** Why a certificate cannot be used to sign. */
export type CertificateRefused = {
  readonly kind: 'certificate-unreadable' | 'certificate-not-valid-now' | 'certificate-not-for-signing';
};

/**
 * Opens a certificate file (PKCS #12) with its password; a wrong password and a broken file cannot be told apart. Refuses a certificate
 * outside its term, and one whose key usage (RFC 5280, 4.2.1.3) has neither digital signature nor content commitment.
 */
export async function openCertificate(
  file: Uint8Array,
  { password, now }: { readonly password: string; readonly now: Date },
): Promise<Result<SigningCertificate, CertificateRefused>> {
  const signer = await openFile(file, password);
  if (!signer) return fail({ kind: 'certificate-unreadable' });
  const certificate = Certificate.fromBER(new Uint8Array(signer.certificate));
  const { validFrom, validTo } = termOf(certificate);
  if (now < validFrom || now > validTo) return fail({ kind: 'certificate-not-valid-now' });
  if (!maySign(certificate)) return fail({ kind: 'certificate-not-for-signing' });
  return ok({ signer, subject: subjectOf(certificate), validFrom, validTo });
}

async function openFile(file: Uint8Array, password: string): Promise<P12Signer | undefined> {
  try {
    return await P12Signer.create(file, password);
  } catch (error) {
    if (error instanceof SignerError) return undefined;
    throw error;
  }
}

/** From when until when a certificate holds. */
export const termOf = ({ notBefore, notAfter }: Certificate): { readonly validFrom: Date; readonly validTo: Date } => ({
  validFrom: notBefore.value,
  validTo: notAfter.value,
});

const commonName = '2.5.4.3';

/** The common name of a certificate's subject; all of its name where there is no common one. */
export const subjectOf = ({ subject }: Certificate): string => nameOf(subject);

/** The common name of who issued a certificate. */
export const issuerOf = ({ issuer }: Certificate): string => nameOf(issuer);

function nameOf({ typesAndValues }: Certificate['subject']): string {
  const words = ({ value }: (typeof typesAndValues)[number]): string => String(value.valueBlock.value);
  const common = typesAndValues.find(({ type }) => type === commonName);
  return common ? words(common) : typesAndValues.map(words).join(', ');
}

/** Whether a certificate is the one that a signer names by its issuer and number (RFC 5652, 10.2.4). */
export const isMeant = ({ sid }: SignerInfo, { issuer, serialNumber }: Certificate): boolean =>
  sid instanceof IssuerAndSerialNumber && sid.serialNumber.isEqual(serialNumber) && sid.issuer.isEqual(issuer);

const keyUsage = '2.5.29.15';

/** Bits 0 and 1 of the key usage; a certificate without it may be used for anything. */
function maySign({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === keyUsage)?.parsedValue;
  if (!(usage instanceof BitString)) return true;
  return ((usage.valueBlock.valueHexView[0] ?? 0) & 0b1100_0000) !== 0;
}
