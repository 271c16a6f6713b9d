import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { Instant } from '../../kernel/iso-date.ts';
import type { Language } from '../../kernel/label.ts';
import type { CaseNumber } from '../case/case.ts';
import type { Fact } from '../report/report-document.ts';
import type { Sheet, SheetBlock, SheetSignature } from '../report/sheet.ts';
import { sheetWords } from '../report/sheet-words.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { chainFaults } from './chain-faults.ts';
import type { TraceHolder, TraceTransfer } from './trace.ts';
import { tracePlaceWords } from './trace-place-words.ts';
import type { TraceRecord } from './trace-record.ts';
import { type TraceWords, traceMatter, tracePackaging, traceWords } from './trace-words.ts';
import { validTransfers } from './transfer-entry.ts';

/** What a form is made of. Without `transfer` everything about the handing over is left open, to be written by hand. */
export interface TransferSheetInput {
  readonly caseNumber: CaseNumber;
  readonly author: string;
  readonly now: Instant;
  readonly traces: readonly TraceRecord[];
  readonly transfer?: TraceTransfer | undefined;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/**
 * The form that goes along with traces: which they are, where they have been, what is not accounted for, and two places to sign. The
 * case number and the identification numbers are all that tells whose they are.
 */
export function composeTransferSheet(input: TransferSheetInput): Sheet {
  const words = traceWords(input.language);
  const { sheet } = words;
  return {
    language: input.language,
    metadata: {
      title: sheet.running({ number: input.caseNumber }),
      author: input.author,
      createdAt: input.now,
    },
    title: sheet.title,
    subtitle: sheet.subtitle({ number: input.caseNumber }),
    running: sheet.running({ number: input.caseNumber }),
    words: sheetWords(input.language),
    blocks: [
      { kind: 'notice', tone: 'plain', text: sheet.notice },
      { kind: 'facts', facts: transferFacts(input, words) },
      { kind: 'heading', text: sheet.traces({ count: input.traces.length }) },
      traceTable(input, words),
      ...history(input, words),
      ...gaps(input, words),
      { kind: 'heading', text: sheet.check },
      { kind: 'checks', items: Object.values(sheet.checks).map((text) => ({ checked: false, text })) },
      {
        kind: 'signatures',
        lines: [
          signature(words, sheet.given, { holder: input.transfer?.from, at: input.transfer?.at }),
          signature(words, sheet.received, { holder: input.transfer?.to, at: input.transfer?.at }),
        ],
      },
    ],
  };
}

function transferFacts({ now, transfer, lookup, language }: TransferSheetInput, words: TraceWords): readonly Fact[] {
  const { sheet } = words;
  const printed = { label: sheet.printedAt, value: words.moment(amsterdamCivil(now)) };
  if (!transfer) return [printed];
  return [
    printed,
    { label: sheet.at, value: words.moment(amsterdamCivil(transfer.at)) },
    { label: sheet.purpose, value: lookup.traceLabel('purposes', transfer.purpose, language) },
    { label: sheet.sealState, value: sealWords(transfer, words) },
    ...(transfer.reference === undefined ? [] : [{ label: sheet.reference, value: transfer.reference }]),
    ...(transfer.remarks === undefined ? [] : [{ label: sheet.reason, value: transfer.remarks }]),
  ];
}

function traceTable({ traces, lookup, language }: TransferSheetInput, words: TraceWords): SheetBlock {
  const { columns } = words.sheet;
  return {
    kind: 'table',
    columns: [
      { label: columns.number, share: 2 },
      { label: columns.sin, share: 5 },
      { label: columns.what, share: 7 },
      { label: columns.place, share: 7 },
      { label: columns.taken, share: 6 },
      { label: columns.packaging, share: 6 },
    ],
    rows: traces.map(({ number, details }) => [
      String(number),
      details.sin ?? words.unknown,
      traceMatter(details, lookup, language),
      tracePlaceWords(details.place, lookup, language),
      words.moment(amsterdamCivil(details.takenAt)),
      tracePackaging(details, lookup, language) || words.unknown,
    ]),
  };
}

/** Every transfer before the one that the form is about. */
function history({ traces, transfer }: TransferSheetInput, words: TraceWords): readonly SheetBlock[] {
  const { sheet } = words;
  const rows = traces.flatMap(({ number, transfers }) =>
    validTransfers(transfers)
      .map((valid) => valid.transfer)
      .filter((each) => transfer === undefined || Date.parse(each.at) < Date.parse(transfer.at))
      .map((each) => [
        String(number),
        words.moment(amsterdamCivil(each.at)),
        words.holder(each.from),
        words.holder(each.to),
        sealWords(each, words),
      ]),
  );
  const columns = sheet.historyColumns;
  return [
    { kind: 'heading', text: sheet.history },
    rows.length === 0
      ? { kind: 'paragraph', role: 'body', text: sheet.noHistory }
      : {
          kind: 'table',
          columns: [
            { label: columns.number, share: 2 },
            { label: columns.at, share: 7 },
            { label: columns.from, share: 8 },
            { label: columns.to, share: 8 },
            { label: columns.seal, share: 5 },
          ],
          rows,
        },
  ];
}

/** That nothing is recorded after the taking is what the form itself mends. */
function gaps({ traces }: TransferSheetInput, words: TraceWords): readonly SheetBlock[] {
  const lines = traces.flatMap((trace) => {
    const codes = new Set(chainFaults(trace).map(({ code }) => code));
    codes.delete('nothing-after-taking');
    return [...codes].map((code) => words.report.gap({ number: trace.number, words: words.faults[code] }));
  });
  if (lines.length === 0) return [];
  return [{ kind: 'notice', tone: 'caution', title: words.sheet.gaps, text: lines.join('\n') }];
}

const sealWords = ({ sealIntact, seal }: TraceTransfer, words: TraceWords): string =>
  [words.seal[sealIntact], ...(seal === undefined ? [] : [seal])].join(', ');

const signature = (
  words: TraceWords,
  label: string,
  { holder, at }: { readonly holder: TraceHolder | undefined; readonly at: Instant | undefined },
): SheetSignature => ({
  label,
  fields: [
    { label: words.sheet.name, value: holder?.name ?? '' },
    { label: words.sheet.organisation, value: holder?.organisation ?? '' },
    { label: words.sheet.dateTime, value: at === undefined ? '' : words.moment(amsterdamCivil(at)) },
  ],
});
