import { Integer, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  type Certificate,
  type ContentInfo,
  MessageImprint,
  PKIStatus,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { oid } from './pades-cms.ts';

interface StampQuestion {
  /** SHA-256. */
  readonly digest: Uint8Array;
  /** Random, so that an old answer cannot pass for this one. */
  readonly nonce: Uint8Array;
}

/** A request for a time stamp with the authority's certificate in the answer (RFC 3161, 2.4.1). DER. */
export function timeStampRequest({ digest, nonce }: StampQuestion): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: imprint(digest),
    nonce: new Integer({ valueHex: positive(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** Takes the token out of an authority's answer; refuses anything but a granted stamp over this digest with this nonce. DER. */
export function readTimeStampReply(
  reply: Uint8Array,
  { digest, nonce }: StampQuestion,
): Result<Uint8Array, { readonly kind: 'time-stamp-refused' | 'time-stamp-foreign' }> {
  const token = grantedToken(reply);
  if (!token) return fail({ kind: 'time-stamp-refused' });
  const facts = stampFacts(token);
  const isOurs =
    facts !== undefined &&
    Buffer.from(digest).equals(facts.digest) &&
    facts.nonce !== undefined &&
    Buffer.from(positive(nonce)).equals(facts.nonce);
  return isOurs ? ok(new Uint8Array(token.toSchema().toBER())) : fail({ kind: 'time-stamp-foreign' });
}

function grantedToken(reply: Uint8Array): ContentInfo | undefined {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(new Uint8Array(reply));
    const granted = status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
    return granted ? timeStampToken : undefined;
  } catch {
    return undefined;
  }
}

/** What a token says. */
export interface StampFacts {
  readonly at: Date;
  readonly digest: Uint8Array;
  readonly nonce: Uint8Array | undefined;
  readonly signedData: SignedData;
  readonly certificates: readonly Certificate[];
}

/** Reads a token without believing it; nothing when it is none over a SHA-256 digest. */
export function stampFacts(token: ContentInfo): StampFacts | undefined {
  try {
    const signedData = new SignedData({ schema: token.content });
    const content = signedData.encapContentInfo.eContent;
    if (signedData.encapContentInfo.eContentType !== timeStampContent || !content) return undefined;
    const info = TSTInfo.fromBER(content.getValue());
    if (info.messageImprint.hashAlgorithm.algorithmId !== oid.sha256) return undefined;
    return {
      at: info.genTime,
      digest: new Uint8Array(info.messageImprint.hashedMessage.valueBlock.valueHexView),
      nonce: info.nonce && new Uint8Array(info.nonce.valueBlock.valueHexView),
      signedData,
      certificates: (signedData.certificates ?? []).filter(
        (each): each is Certificate => 'subjectPublicKeyInfo' in each,
      ),
    };
  } catch {
    return undefined;
  }
}

const timeStampContent = '1.2.840.113549.1.9.16.1.4';

const imprint = (digest: Uint8Array): MessageImprint =>
  new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    hashedMessage: new OctetString({ valueHex: new Uint8Array(digest).buffer }),
  });

/** The shortest encoding of a number above zero: its first bit is not set. */
function positive(nonce: Uint8Array): ArrayBuffer {
  const bytes = new Uint8Array(nonce);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.buffer;
}
