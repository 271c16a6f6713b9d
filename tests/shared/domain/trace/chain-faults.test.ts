import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ChainFaultCode, chainFaults, currentHolder } from '../../../../shared/domain/trace/chain-faults.ts';
import type { TraceTransfer } from '../../../../shared/domain/trace/trace.ts';
import { isOpenToCorrection, validTransfers } from '../../../../shared/domain/trace/transfer-entry.ts';
import { entry, syntheticSwab, syntheticTransfer, traceWith, transferId } from '../../../support/synthetic-traces.ts';

const codes = (...given: Parameters<typeof traceWith>): readonly ChainFaultCode[] =>
  chainFaults(traceWith(...given)).map(({ code }) => code);

const onward: TraceTransfer = {
  ...syntheticTransfer,
  from: { name: 'C. Voorbeeld', organisation: 'Politie' },
  to: { name: 'D. Voorbeeld', organisation: 'NFI' },
  at: '2026-03-03T09:00:00Z',
  purpose: 'to-laboratory',
};

describe('a chain of custody', () => {
  it('is without gaps when every receiver hands on what they received, sealed and later', () => {
    expect(codes([syntheticTransfer, onward])).toEqual([]);
  });

  test.each<[string, ChainFaultCode, Parameters<typeof traceWith>]>([
    ['nobody is said to have taken it', 'no-first-holder', [[syntheticTransfer], { takenBy: undefined }]],
    ['there is no seal', 'no-seal', [[{ ...syntheticTransfer, seal: undefined }], { seal: undefined }]],
    ['nothing follows the taking', 'nothing-after-taking', [[]]],
    ['somebody else hands it over than who took it', 'holder-gap', [[onward]]],
    ['the receiver is left out', 'holder-gap', [[syntheticTransfer, { ...onward, from: { name: 'E. Voorbeeld' } }]]],
    [
      'another organisation hands it on',
      'holder-gap',
      [[syntheticTransfer, { ...onward, from: { name: 'C. Voorbeeld', organisation: 'GGD' } }]],
    ],
    ['somebody hands it to themselves', 'same-holder', [[{ ...syntheticTransfer, to: syntheticTransfer.from }]]],
    [
      'it is handed over before it was taken',
      'before-taking',
      [[{ ...syntheticTransfer, at: '2026-03-02T11:59:59Z' }]],
    ],
    ['time runs backwards', 'time-backwards', [[syntheticTransfer, { ...onward, at: '2026-03-02T12:59:00Z' }]]],
    ['the seal was broken', 'seal-broken', [[{ ...syntheticTransfer, sealIntact: 'no' }]]],
    ['nobody looked at the seal', 'seal-not-checked', [[{ ...syntheticTransfer, sealIntact: 'not-checked' }]]],
    ['the seal has another number', 'seal-changed', [[syntheticTransfer, { ...onward, seal: 'Z-2' }]]],
  ])('names that %s', (_, code, [transfers, details]) => {
    expect(codes(transfers, details)).toEqual([code]);
  });

  it('takes a remark for an explanation of a broken or changed seal, and compares later ones with the new number', () => {
    const resealed = { ...syntheticTransfer, sealIntact: 'no', seal: 'Z-2', remarks: 'Opnieuw verzegeld.' } as const;
    expect(codes([resealed, { ...onward, seal: 'Z-2' }])).toEqual([]);
    expect(codes([resealed, { ...onward, seal: 'Z-1' }])).toEqual(['seal-changed']);
  });

  it('names each gap at the transfer where it shows', () => {
    const faults = chainFaults(traceWith([syntheticTransfer, { ...onward, at: '2026-03-02T10:00:00Z' }]));
    expect(faults).toEqual([{ code: 'time-backwards', transferId: transferId(2) }]);
  });

  it('asks nothing of a trace that was struck', () => {
    const struck = { at: '2026-03-02T12:30:00Z', by: 'A. Voorbeeld', reason: 'Dubbel ingevoerd.' };
    expect(chainFaults({ ...traceWith([onward], { seal: undefined }), struck })).toEqual([]);
  });

  it('reads names without regard to capitals, spacing and the encoding of accents', () => {
    const transfer = { ...syntheticTransfer, from: { name: '  ZOË  van   Dam ' } };
    expect(codes([transfer], { takenBy: 'Zoe\u0308 van Dam' })).toEqual([]);
  });

  it('knows who holds it now', () => {
    expect(currentHolder(traceWith([]))).toEqual({ name: 'A. Voorbeeld' });
    expect(currentHolder(traceWith([syntheticTransfer, onward]))).toEqual(onward.to);
  });
});

const names = fc.constantFrom('Ans', 'Bo', 'Cas', 'Dirk');
const minute = fc.integer({ min: 1, max: 100_000 });
const at = (minutes: number): string => new Date(Date.parse(syntheticSwab.takenAt) + minutes * 60_000).toISOString();

/** A chain in which nothing is missing: each receiver hands on, later, under the same seal. */
const soundChain = fc
  .tuple(names, fc.array(fc.tuple(names, minute), { minLength: 1, maxLength: 8 }))
  .map(([first, steps]) => {
    let holder = first;
    let passed = 0;
    const transfers: TraceTransfer[] = [];
    for (const [to, later] of steps.filter(([to], index) => to !== (index === 0 ? first : steps[index - 1]?.[0]))) {
      passed += later;
      transfers.push({ ...syntheticTransfer, from: { name: holder }, to: { name: to }, at: at(passed) });
      holder = to;
    }
    return { takenBy: first, transfers };
  })
  .filter(({ transfers }) => transfers.length > 0);

describe('any chain', () => {
  test('in which nothing is missing has no gap', () => {
    fc.assert(
      fc.property(soundChain, ({ takenBy, transfers }) => {
        expect(codes(transfers, { takenBy })).toEqual([]);
      }),
    );
  });

  test('from which a link is left out has a gap, unless the holder is the same on both sides', () => {
    fc.assert(
      fc.property(soundChain, fc.nat(), ({ takenBy, transfers }, place) => {
        fc.pre(transfers.length > 1);
        const index = place % (transfers.length - 1);
        const before = index === 0 ? takenBy : transfers[index - 1]?.to.name;
        const left = transfers.filter((_, position) => position !== index);
        const isSeamless = before === transfers[index + 1]?.from.name;
        expect(codes(left, { takenBy }).includes('holder-gap')).toBe(!isSeamless);
      }),
    );
  });

  test('of which two links change places goes back in time', () => {
    fc.assert(
      fc.property(soundChain, fc.nat(), ({ takenBy, transfers }, place) => {
        fc.pre(transfers.length > 1);
        const index = place % (transfers.length - 1);
        const turned = transfers.with(index, transfers[index + 1] as TraceTransfer); // Both are inside the list.
        const swapped = turned.with(index + 1, transfers[index] as TraceTransfer);
        expect(codes(swapped, { takenBy })).toContain('time-backwards');
      }),
    );
  });

  test('keeps what was recorded when it is corrected, and reads as if the correction had stood there from the start', () => {
    fc.assert(
      fc.property(soundChain, fc.nat(), ({ takenBy, transfers }, place) => {
        const index = place % transfers.length;
        const right = transfers[index] as TraceTransfer; // Inside the list.
        const wrong = { ...right, to: { name: 'Verkeerd' } };
        const trace = traceWith(transfers.with(index, wrong), { takenBy });
        const correction = entry(100, {
          kind: 'correction',
          corrects: transferId(index + 1),
          reason: 'Verkeerde naam.',
          transfer: right,
        });
        const corrected = { ...trace, transfers: [...trace.transfers, correction] };
        expect(chainFaults(trace).some(({ code }) => code === 'holder-gap')).toBe(index < transfers.length - 1);
        expect(chainFaults(corrected)).toEqual([]);
        expect(corrected.transfers.slice(0, -1)).toEqual(trace.transfers);
      }),
    );
  });
});

describe('corrections', () => {
  const trace = traceWith([syntheticTransfer, onward]);
  const annulled = [
    ...trace.transfers,
    entry(3, { kind: 'annulment', corrects: transferId(2), reason: 'Niet gebeurd.' }),
  ];

  it('leave out what did not take place', () => {
    expect(validTransfers(annulled).map(({ id }) => id)).toEqual([transferId(1)]);
  });

  it('of a correction count in the end', () => {
    const seal = (number: string) => ({ ...syntheticTransfer, seal: number });
    const twice = [
      ...trace.transfers,
      entry(3, { kind: 'correction', corrects: transferId(1), reason: 'x', transfer: seal('Z-8') }),
      entry(4, { kind: 'correction', corrects: transferId(3), reason: 'y', transfer: seal('Z-9') }),
    ];
    expect(validTransfers(twice).map(({ id, transfer }) => [id, transfer.seal])).toEqual([
      [transferId(4), 'Z-9'],
      [transferId(2), 'Z-1'],
    ]);
    expect([1, 2, 3, 4].map((serial) => isOpenToCorrection(twice, transferId(serial)))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('are not made of what was annulled', () => {
    expect([1, 2, 3].map((serial) => isOpenToCorrection(annulled, transferId(serial)))).toEqual([true, false, false]);
  });
});
