import type { VerifyReportText } from './verify-report.nl.ts';

export const verifyReportEn: VerifyReportText = {
  unreadableFile: ({ path }) => `${path} cannot be read.`,
  unreadableTrust: ({ path }) => `${path} holds no certificate in PEM or DER that can be read.`,
  eitherOr: 'Give a report or --vault, not both and not neither.',
  notForReport: ({ flag }) => `${flag} belongs to --vault, not to a report.`,
  unsigned: 'Signature: none. Whether this file is as it was issued cannot be told.',
  unreadable: 'Signature: there is one that cannot be read or does not fit this file.',
  intact: 'Content: unchanged since it was signed.',
  changed: 'Content: NOT as signed. Something was changed after signing.',
  whole: 'Extent: the whole file is signed.',
  added: 'Extent: there is more behind the signed part. Nobody signed what was added.',
  several: ({ count }) => `Signatures: ${count}. What is said here is said of the last one, which covers the others.`,
  by: ({ name, issuer }) => `Signed by: ${name}, according to a certificate of ${issuer}.`,
  bySelf: ({ name }) => `Signed by: ${name}, according to a certificate that this person made.`,
  trusted: 'Trust: the certificate was issued by someone you trust. Whether it was revoked has not been asked.',
  untrusted: 'Trust: NOT established. That the file is intact does not say who signed it.',
  noTrustGiven:
    'Trust: not looked into. Give the certificates of those you trust with --trust; without them intact says nothing about who.',
  notValidThen: 'Validity: the certificate was NOT valid at the moment of signing.',
  stamped: ({ at, authority }) => `Time: ${at}, according to a time stamp of ${authority}.`,
  stampUntrusted: 'Time stamp: from an authority that you do not trust.',
  stampInvalid: 'Time stamp: NOT of this signature, or not made by a time-stamping authority.',
  claimed: ({ at }) => `Time: ${at}, by the clock of the signer. There is no time that anybody else confirms.`,
  noTime: 'Time: not given.',
  sound: 'The report is intact.',
  broken: 'The report is NOT in order.',
};
