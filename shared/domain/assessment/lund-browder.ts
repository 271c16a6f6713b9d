import { type AidOutcome, type AidResult, aidResult, plainInput } from './aid-result.ts';
import type { DrawnBurns } from './drawn-burns.ts';

interface BurnsFound {
  readonly aidId: string;
  readonly ageMonths: number;
  readonly burns: DrawnBurns;
}

/** The burned share by the Lund–Browder table as the result of an aid: the column of this age, what counted and what was left out. */
export function lundBrowder({ aidId, ageMonths, burns }: BurnsFound): AidResult {
  const inputs = [
    plainInput('age-months', ageMonths),
    plainInput('table-column', burns.column),
    { id: 'burns-counted', value: burns.counted.length, injuryNumbers: [...burns.counted] },
  ];
  const remarks = remarksOn(burns);
  if (burns.counted.length === 0)
    return aidResult(aidId, { status: 'insufficient-information', reason: 'nothing-counted', inputs, remarks });
  return aidResult(aidId, {
    status: 'computed',
    inputs,
    figures: [{ id: 'burned-percent', value: percentText(burns.percent) }],
    remarks,
  });
}

function remarksOn({ leftOut, remarks }: DrawnBurns): NonNullable<AidOutcome['remarks']> {
  const numbers = (entries: readonly { readonly injuryNumber: number }[]) => entries.map((entry) => entry.injuryNumber);
  const first = numbers(leftOut.filter(({ reason }) => reason === 'first-degree'));
  const others = numbers(leftOut.filter(({ reason }) => reason !== 'first-degree' && reason !== 'depth-unknown'));
  const unknown = numbers(leftOut.filter(({ reason }) => reason === 'depth-unknown'));
  const ring = numbers(remarks.filter(({ remark }) => remark === 'ring'));
  const mixed = numbers(remarks.filter(({ remark }) => remark === 'mixed-depth'));
  const all = [
    { code: 'first-degree-left-out', injuryNumbers: first },
    { code: 'burn-left-out', injuryNumbers: others },
    { code: 'more-by-unknown-depth', injuryNumbers: unknown },
    { code: 'burn-ring', injuryNumbers: ring },
    { code: 'burn-mixed-depth', injuryNumbers: mixed },
  ] as const;
  return all.filter(({ injuryNumbers }) => injuryNumbers.length > 0);
}

/** To a tenth below ten, else whole, as the share is shown everywhere. */
const percentText = (percent: number): string => (percent < 9.95 ? percent.toFixed(1) : String(Math.round(percent)));
