import type { VerifyReportText } from '../../shared/text/verify-report.nl.ts';
import type { CheckedSignature, SignatureVerdict } from '../documents/signing/verify-pdf.ts';

/** What is told of a signature, line by line, and whether all of it is in order. */
export interface SignatureTold {
  readonly lines: readonly string[];
  readonly sound: boolean;
}

interface Telling {
  readonly words: VerifyReportText;
  /** Whether the one who asks has said whom to trust; then trust is part of being in order. */
  readonly trustGiven: boolean;
  readonly formatTime: (instant: string) => string;
}

interface Line {
  readonly text: string;
  readonly wrong: boolean;
}
const fine = (text: string): Line => ({ text, wrong: false });
const wrong = (text: string): Line => ({ text, wrong: true });

/** Tells a verdict in plain language: content, extent, by whom, trust and time apart, since none of them says anything about the others. */
export function describeSignature(verdict: SignatureVerdict, telling: Telling): SignatureTold {
  const lines = verdict.kind === 'checked' ? checkedLines(verdict, telling) : [wrong(telling.words[verdict.kind])];
  return { lines: lines.map(({ text }) => text), sound: lines.every((line) => !line.wrong) };
}

function checkedLines(verdict: CheckedSignature, telling: Telling): readonly Line[] {
  const { words } = telling;
  const { signatures, intact, wholeFile, signer } = verdict;
  return [
    intact ? fine(words.intact) : wrong(words.changed),
    wholeFile ? fine(words.whole) : wrong(words.added),
    ...(signatures > 1 ? [fine(words.several({ count: signatures }))] : []),
    fine(signer.selfSigned ? words.bySelf(signer) : words.by(signer)),
    trustLine(verdict, telling),
    ...(signer.validThen ? [] : [wrong(words.notValidThen)]),
    ...timeLines(verdict, telling),
  ];
}

function trustLine({ signer }: CheckedSignature, { words, trustGiven }: Telling): Line {
  if (!trustGiven) return fine(words.noTrustGiven);
  return signer.trusted ? fine(words.trusted) : wrong(words.untrusted);
}

function timeLines({ stamp, claimedAt }: CheckedSignature, telling: Telling): readonly Line[] {
  const { words, trustGiven, formatTime } = telling;
  const claimed = claimedAt === undefined ? words.noTime : words.claimed({ at: formatTime(claimedAt) });
  if (stamp === undefined) return [fine(claimed)];
  if (!stamp.valid) return [wrong(words.stampInvalid), fine(claimed)];
  const stamped = fine(words.stamped({ at: formatTime(stamp.at), authority: stamp.authority }));
  return trustGiven && !stamp.trusted ? [stamped, wrong(words.stampUntrusted)] : [stamped];
}
