import { createHash } from 'node:crypto';
import { type Certificate, ContentInfo, ExtKeyUsage } from 'pkijs';
import { isMeant, subjectOf } from './certificate.ts';
import { ownEngine } from './own-engine.ts';
import { stampFacts } from './time-stamp.ts';
import { isTrusted } from './trust.ts';

/** What can be said of a time stamp. */
export interface StampVerdict {
  /** Whether it is over this very signature and made by an authority for time stamps. */
  readonly valid: boolean;
  readonly at: string;
  readonly authority: string;
  readonly trusted: boolean;
}

interface StampQuestion {
  /** The signature that was stamped. */
  readonly signature: Uint8Array;
  readonly anchors: readonly Certificate[];
}

/** Verifies a token (RFC 3161, RFC 5816) over a signature; nothing when it is no token at all. */
export async function verifyStamp(
  token: unknown,
  { signature, anchors }: StampQuestion,
): Promise<StampVerdict | undefined> {
  const facts = stampFacts(new ContentInfo({ schema: token }));
  if (!facts) return undefined;
  const { at, digest, signedData, certificates } = facts;
  const [info] = signedData.signerInfos;
  const authority = certificates.find((each) => info !== undefined && isMeant(info, each));
  if (!authority) return { valid: false, at: at.toISOString(), authority: '', trusted: false };
  const isOver = createHash('sha256').update(signature).digest().equals(digest);
  const verified = await signedData
    .verify({ signer: 0, data: new Uint8Array(signature).buffer, checkChain: false }, ownEngine())
    .catch(() => false);
  return {
    valid: isOver && verified && mayStamp(authority),
    at: at.toISOString(),
    authority: subjectOf(authority),
    trusted: await isTrusted(authority, { chain: certificates, anchors, at }),
  };
}

const extendedKeyUsage = '2.5.29.37';
const timeStamping = '1.3.6.1.5.5.7.3.8';

function mayStamp({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === extendedKeyUsage)?.parsedValue;
  return usage instanceof ExtKeyUsage && usage.keyPurposes.includes(timeStamping);
}
