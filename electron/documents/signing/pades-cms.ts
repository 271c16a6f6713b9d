import { createHash } from 'node:crypto';
import type { Signer } from '@libpdf/core';
import { Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

/** Gives a time stamp (RFC 3161, the token in DER) over a SHA-256 digest. */
export type StampTime = (digest: Uint8Array) => Promise<Uint8Array>;

interface CmsOrder {
  readonly signer: Signer;
  /** SHA-256 of what is signed. */
  readonly digest: Uint8Array;
  readonly stampTime?: StampTime | undefined;
}

/** Object identifiers: RFC 5652 sections 4 and 11, RFC 5035 section 5.4.1, RFC 3161 appendix A, RFC 8017, RFC 5758, FIPS 180-4. */
export const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  sha256WithEcdsa: '1.2.840.10045.4.3.2',
} as const;

/**
 * A detached signature for a PDF at PAdES baseline level B-B, or B-T with a time stamp (ETSI EN 319 142-1): the certificate is bound by
 * its digest, and the claimed time is not in here but in the dictionary of the signature, where that profile wants it. DER.
 */
export async function makePadesCms({ signer, digest, stampTime }: CmsOrder): Promise<Uint8Array> {
  const certificate = Certificate.fromBER(new Uint8Array(signer.certificate));
  const attributes = signedAttributes(signer, digest);
  const signature = await signer.sign(asSet(attributes), 'SHA-256');
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: sha256(),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: [...attributes] }),
    signatureAlgorithm: signatureAlgorithm(signer),
    signature: new OctetString({ valueHex: asBuffer(signature) }),
  });
  if (stampTime) info.unsignedAttrs = stamped(await stampTime(sha256Of(signature)));
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [sha256()],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [
      certificate,
      ...(signer.certificateChain ?? []).map((each) => Certificate.fromBER(new Uint8Array(each))),
    ],
    signerInfos: [info],
  });
  const content = new ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

/** In the order of their encoding, as DER wants a set. */
function signedAttributes(signer: Signer, digest: Uint8Array): readonly Attribute[] {
  const certificateId = new Sequence({
    value: [
      new Sequence({
        value: [new Sequence({ value: [new OctetString({ valueHex: asBuffer(sha256Of(signer.certificate)) })] })],
      }),
    ],
  });
  return [
    new Attribute({ type: oid.contentType, values: [new ObjectIdentifier({ value: oid.data })] }),
    new Attribute({ type: oid.messageDigest, values: [new OctetString({ valueHex: asBuffer(digest) })] }),
    new Attribute({ type: oid.signingCertificateV2, values: [certificateId] }),
  ].toSorted((left, right) => Buffer.compare(encoded(left), encoded(right)));
}

const encoded = (attribute: Attribute): Buffer => Buffer.from(attribute.toSchema().toBER());

/** The attributes as they are signed: under the tag of a set, not the one they bear in the message (RFC 5652, 5.4). */
function asSet(attributes: readonly Attribute[]): Uint8Array {
  const bytes = new Uint8Array(
    new SignedAndUnsignedAttributes({ type: 0, attributes: [...attributes] }).toSchema().toBER(),
  );
  bytes[0] = 0x31;
  return bytes;
}

const stamped = (token: Uint8Array): SignedAndUnsignedAttributes =>
  new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [
      new Attribute({ type: oid.timeStampToken, values: [ContentInfo.fromBER(new Uint8Array(token)).toSchema()] }),
    ],
  });

const sha256 = (): AlgorithmIdentifier => new AlgorithmIdentifier({ algorithmId: oid.sha256 });

const signatureAlgorithm = ({ keyType }: Signer): AlgorithmIdentifier =>
  keyType === 'RSA'
    ? new AlgorithmIdentifier({ algorithmId: oid.sha256WithRsa, algorithmParams: new Null() })
    : new AlgorithmIdentifier({ algorithmId: oid.sha256WithEcdsa });

const sha256Of = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** A buffer of its own that holds these bytes and nothing else. */
const asBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
