import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import { chainFaults } from '../trace/chain-faults.ts';
import { tracePlaceWords } from '../trace/trace-place-words.ts';
import { standingTraces, type TraceRecord } from '../trace/trace-record.ts';
import { type TraceWords, traceMatter, traceWords } from '../trace/trace-words.ts';
import { validTransfers } from '../trace/transfer-entry.ts';
import { hoursSince, windowStatus, windowsOf } from '../trace/window-of.ts';
import { heading, paragraph, type ReportContext, type SectionContent } from './compose-report-context.ts';
import type { Block } from './report-document.ts';

/**
 * The traces of the examination: what was taken and when by the terms of the edition, what was not and why, and where each has been, with
 * everything that is not accounted for. Traces that were struck are named with the reason.
 */
export function composeTraces(context: ReportContext): SectionContent {
  const words = traceWords(context.language);
  const { traces = [], traceRound } = context.examination;
  const standing = standingTraces(traces);
  const notTaken = notTakenBlocks(context, words);
  const struck = traces.flatMap(({ number, struck: reason }) =>
    reason === undefined ? [] : [paragraph(words.report.struck({ number, reason: reason.reason }), 'small')],
  );
  const isWithheld = standing.length < standingTraces(context.recorded.traces).length;
  if (standing.length === 0)
    return {
      blocks: [paragraph(isWithheld ? words.report.withheld : context.text.traces.none), ...notTaken, ...struck],
      empty: !isWithheld && notTaken.length + struck.length === 0,
    };
  return {
    blocks: [
      paragraph(words.report.intro({ count: standing.length })),
      incidentBlock(context, words),
      traceTable(context, standing, words),
      ...windowBlocks(context, standing, words),
      ...notTaken,
      heading(words.report.chain),
      ...chainBlocks(standing, words),
      ...struck,
      ...(traceRound?.remarks ? [paragraph(traceRound.remarks)] : []),
    ],
    empty: false,
  };
}

function incidentBlock({ examination }: ReportContext, words: TraceWords): Block {
  const incident = examination.traceRound?.incident;
  if (!incident) return paragraph(words.report.incidentUnknown);
  return paragraph(
    words.report.incident({
      earliest: words.moment(amsterdamCivil(incident.earliest)),
      latest: words.moment(amsterdamCivil(incident.latest)),
      basis: incident.basis,
    }),
  );
}

function traceTable(context: ReportContext, traces: readonly TraceRecord[], words: TraceWords): Block {
  const { examination, lookup, language, age } = context;
  const { columns } = words.report;
  const incident = examination.traceRound?.incident;
  const numberOf = new Map(examination.injuries.map(({ id, number }) => [id, number]));
  return {
    kind: 'table',
    columns: [
      { label: columns.number, share: 2 },
      { label: columns.sin, share: 6 },
      { label: columns.what, share: 7 },
      { label: columns.place, share: 7 },
      { label: columns.taken, share: 7 },
      { label: columns.time, share: 7 },
    ],
    rows: traces.map(({ number, details }) => {
      const injury = details.injuryId && numberOf.get(details.injuryId);
      const place = tracePlaceWords(details.place, lookup, language);
      const since = incident && hoursSince(incident, details.takenAt);
      const status = words.window[windowStatus({ trace: details, incident, age, lookup })];
      return [
        String(number),
        details.sin ?? words.unknown,
        traceMatter(details, lookup, language),
        injury === undefined ? place : `${place}, ${words.atInjury({ number: injury })}`,
        [
          words.moment(amsterdamCivil(details.takenAt)),
          ...(details.takenBy === undefined ? [] : [details.takenBy]),
          ...(details.cleaning === undefined ? [] : [words.cleaning[details.cleaning]]),
        ].join(', '),
        since && since[0] >= 0 ? `${words.since({ least: since[0], most: since[1] })}; ${status}` : status,
      ];
    }),
  };
}

/** Each rule of the practice once, with its source. */
function windowBlocks(context: ReportContext, traces: readonly TraceRecord[], words: TraceWords): readonly Block[] {
  const { examination, lookup, language, age } = context;
  const incident = examination.traceRound?.incident;
  const used = traces.flatMap(({ details }) => windowsOf({ trace: details, incident, age, lookup }));
  const rules = new Map(
    used.filter(({ window }) => window.rule === 'practice').map(({ window }) => [window.id, window]),
  );
  return [...rules.values()].map(({ label, hours, provenance }) =>
    paragraph(
      words.report.windows({
        label: label[language],
        hours: words.hours(hours),
        source: provenance.verified ? provenance.source : `${provenance.source}; ${words.unverified}`,
      }),
      'small',
    ),
  );
}

function notTakenBlocks({ examination, lookup, language }: ReportContext, words: TraceWords): readonly Block[] {
  const notTaken = examination.traceRound?.notTaken ?? [];
  if (notTaken.length === 0) return [];
  const columns = words.report.notTakenColumns;
  return [
    heading(words.report.notTaken),
    {
      kind: 'table',
      columns: [
        { label: columns.site, share: 1 },
        { label: columns.reason, share: 1 },
      ],
      rows: notTaken.map(({ site, reason, note }) => [
        lookup.traceLabel('sites', site, language),
        [lookup.traceLabel('not-taken', reason, language), ...(note ? [note] : [])].join(': '),
      ]),
    },
  ];
}

function chainBlocks(traces: readonly TraceRecord[], words: TraceWords): readonly Block[] {
  const columns = words.sheet.historyColumns;
  const rows = traces.flatMap(({ number, transfers }) =>
    validTransfers(transfers).map(({ transfer }) => [
      String(number),
      words.moment(amsterdamCivil(transfer.at)),
      words.holder(transfer.from),
      words.holder(transfer.to),
      [words.seal[transfer.sealIntact], ...(transfer.seal === undefined ? [] : [transfer.seal])].join(', '),
    ]),
  );
  const faults = traces.flatMap((trace) =>
    [...new Set(chainFaults(trace).map(({ code }) => code))].map((code) =>
      words.report.gap({ number: trace.number, words: words.faults[code] }),
    ),
  );
  return [
    rows.length === 0
      ? paragraph(words.report.noChain)
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
    ...(faults.length === 0
      ? []
      : [{ kind: 'notice', tone: 'caution', title: words.report.gaps, text: faults.join('\n') } as const]),
  ];
}
