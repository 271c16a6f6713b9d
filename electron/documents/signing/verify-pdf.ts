import { createHash } from 'node:crypto';
import { PDF, PdfArray, type PdfDict, PdfNumber, PdfString } from '@libpdf/core';
import { OctetString, Sequence } from 'asn1js';
import { Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { isMeant, issuerOf, subjectOf, termOf } from './certificate.ts';
import { ownEngine } from './own-engine.ts';
import { oid } from './pades-cms.ts';
import { isTrusted } from './trust.ts';
import { type StampVerdict, verifyStamp } from './verify-stamp.ts';

/** What can be said of the signature of a PDF. Each line stands for itself: intact says nothing about by whom. */
export type SignatureVerdict =
  | { readonly kind: 'unsigned' }
  /** There is a signature that cannot be read. */
  | { readonly kind: 'unreadable' }
  | CheckedSignature;

export interface CheckedSignature {
  readonly kind: 'checked';
  /** How many signatures the file bears; what is said here is said of the last one, which covers the others. */
  readonly signatures: number;
  /** Whether every byte of the file but the signature itself is signed; bytes added later are not. */
  readonly wholeFile: boolean;
  /** Whether what is signed is what was signed. */
  readonly intact: boolean;
  readonly signer: {
    readonly name: string;
    readonly issuer: string;
    readonly selfSigned: boolean;
    /** Whether a chain leads to a certificate that the one who verifies trusts. Revocation is not asked for: that takes a connection. */
    readonly trusted: boolean;
    /** Whether the certificate held at the moment of signing: the stamped one, else the claimed one. */
    readonly validThen: boolean;
  };
  /** What the signer's own clock said. */
  readonly claimedAt: string | undefined;
  readonly stamp: StampVerdict | undefined;
}

interface TrustIn {
  readonly anchors: readonly Certificate[];
}

/** Verifies the signature of a PDF without any connection; of several the last one. Never throws for a bad file. */
export async function verifyPdfSignature(bytes: Uint8Array, { anchors }: TrustIn): Promise<SignatureVerdict> {
  const found = await findSignature(bytes);
  if (found === undefined) return { kind: 'unsigned' };
  const signed = found && readCms(found.contents);
  if (!found || !signed) return { kind: 'unreadable' };
  const { certificate, info, chain } = signed;
  const stamp = await stampOf(info, anchors);
  const at = stamp?.valid ? new Date(stamp.at) : found.claimedAt;
  const { validFrom, validTo } = termOf(certificate);
  return {
    kind: 'checked',
    signatures: found.signatures,
    wholeFile: found.wholeFile,
    intact: await isIntact(signed, found.content),
    signer: {
      name: subjectOf(certificate),
      issuer: issuerOf(certificate),
      selfSigned: certificate.issuer.isEqual(certificate.subject),
      trusted: await isTrusted(certificate, { chain, anchors, at: at ?? new Date() }),
      validThen: at !== undefined && at >= validFrom && at <= validTo,
    },
    claimedAt: found.claimedAt?.toISOString(),
    stamp,
  };
}

interface FoundSignature {
  readonly signatures: number;
  readonly contents: Uint8Array;
  /** The bytes that the signature says it signs. */
  readonly content: Uint8Array;
  readonly wholeFile: boolean;
  readonly claimedAt: Date | undefined;
}

/** The last signature of a file; `null` when there is one that makes no sense. */
async function findSignature(bytes: Uint8Array): Promise<FoundSignature | null | undefined> {
  try {
    const document = await PDF.load(bytes);
    const dictionaries = (document.getForm()?.getSignatureFields() ?? [])
      .filter((field) => field.isSigned())
      .flatMap((field) => field.getSignatureDict() ?? []);
    const dictionary = dictionaries.at(-1);
    const signature = dictionary && readSignature(bytes, dictionary);
    return signature && { ...signature, signatures: dictionaries.length };
  } catch {
    return null;
  }
}

function readSignature(bytes: Uint8Array, dictionary: PdfDict): Omit<FoundSignature, 'signatures'> | null {
  const [range, contents] = [dictionary.get('ByteRange'), dictionary.get('Contents')];
  if (!(range instanceof PdfArray) || !(contents instanceof PdfString)) return null;
  const [start, length, next, rest] = range.toArray().map((each) => (each instanceof PdfNumber ? each.value : -1));
  if (start !== 0 || length === undefined || next === undefined || rest === undefined) return null;
  const inside = length >= 0 && rest >= 0 && length < next && next + rest <= bytes.length;
  if (!inside || !isSignatureItself(bytes.subarray(length, next), contents.bytes)) return null;
  return {
    contents: contents.bytes,
    content: Buffer.concat([bytes.subarray(0, length), bytes.subarray(next, next + rest)]),
    wholeFile: next + rest === bytes.length,
    claimedAt: momentOf(dictionary.get('M')),
  };
}

/** What is not signed may be nothing but the signature: anything else in the gap could be changed at will. */
function isSignatureItself(gap: Uint8Array, contents: Uint8Array): boolean {
  const text = Buffer.from(gap).toString('latin1').toLowerCase();
  return text === `<${Buffer.from(contents).toString('hex')}>`;
}

function momentOf(value: unknown): Date | undefined {
  if (!(value instanceof PdfString)) return undefined;
  const [, year, month, day, hour, minute, second] =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(value.asString()) ?? [];
  return year === undefined ? undefined : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

interface SignedMessage {
  readonly signedData: SignedData;
  readonly info: SignerInfo;
  readonly certificate: Certificate;
  readonly chain: readonly Certificate[];
}

function readCms(contents: Uint8Array): SignedMessage | undefined {
  try {
    const signedData = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(contents)).content });
    const [info] = signedData.signerInfos;
    const chain = (signedData.certificates ?? []).filter((each) => each instanceof Certificate);
    const certificate = chain.find((each) => info !== undefined && isMeant(info, each));
    return info && certificate && { signedData, info, certificate, chain };
  } catch {
    return undefined;
  }
}

/** Whether the signature is over this content, made with the key of the certificate, and bound to that certificate. */
async function isIntact({ signedData, info, certificate }: SignedMessage, content: Uint8Array): Promise<boolean> {
  try {
    const valid = await signedData.verify(
      { signer: 0, data: new Uint8Array(content).buffer, checkChain: false },
      ownEngine(),
    );
    return valid && info.digestAlgorithm.algorithmId === oid.sha256 && isBound(info, certificate);
  } catch {
    return false;
  }
}

/** The digest of the certificate that was signed with it (RFC 5035): another certificate with the same key does not pass for it. */
function isBound({ signedAttrs }: SignerInfo, certificate: Certificate): boolean {
  const attribute = signedAttrs?.attributes.find(({ type }) => type === oid.signingCertificateV2);
  const ids = sequence(attribute?.values[0]);
  const first = sequence(sequence(ids?.[0])?.[0]);
  const digest = first?.find((each) => each instanceof OctetString);
  const wanted = createHash('sha256').update(new Uint8Array(certificate.toSchema().toBER())).digest();
  return digest instanceof OctetString && wanted.equals(digest.valueBlock.valueHexView);
}

const sequence = (value: unknown): readonly unknown[] | undefined =>
  value instanceof Sequence ? value.valueBlock.value : undefined;

async function stampOf(info: SignerInfo, anchors: readonly Certificate[]): Promise<StampVerdict | undefined> {
  const token: unknown = info.unsignedAttrs?.attributes.find(({ type }) => type === oid.timeStampToken)?.values[0];
  if (token === undefined) return undefined;
  return verifyStamp(token, { signature: new Uint8Array(info.signature.valueBlock.valueHexView), anchors });
}
