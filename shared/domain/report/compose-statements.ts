import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { Instant } from '../../kernel/iso-date.ts';
import type { Language } from '../../kernel/label.ts';
import { examinationWordsEn } from '../../text/examination-words.en.ts';
import { type ExpectedPlaceWords, examinationWordsNl, type TimeWords } from '../../text/examination-words.nl.ts';
import type { ExaminationDetails } from '../examination/examination.ts';
import type { ExpectedFinding } from '../examination/expected-finding.ts';
import type { Statement } from '../examination/statement.ts';
import type { StandardLookup } from '../standard/lookup.ts';

interface DetailsToDescribe {
  readonly details: Pick<ExaminationDetails, 'startedAt' | 'statements' | 'interruptions' | 'expectedNotFound'>;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/** One line a statement: who, when, who asked and how, and the words, verbatim between quotation marks unless they are a history. */
export function composeStatementLines({ details, lookup, language }: DetailsToDescribe): string {
  const words = textOf(language);
  return details.statements
    .map(({ kind, source, askedBy = '', question = '', at, words: said, mechanism }) =>
      words.statement({
        by: lookup.codeLabel('statement-source', source, language),
        isHistory: kind === 'history',
        ...(at === undefined ? {} : { at: timeWords(at, details.startedAt) }),
        ...(askedBy === '' ? {} : { askedBy }),
        ...(question === '' ? {} : { question }),
        words: said,
        ...(mechanism === undefined ? {} : { mechanism: lookup.codeLabel('mechanism', mechanism, language) }),
      }),
    )
    .join('\n');
}

/** Who said it, when, who asked and how, and the cause that is named: the line under a quotation of a report. */
export function attributionOf(
  statement: Statement,
  { details, lookup, language }: DetailsToDescribe,
): { readonly attribution: string; readonly mechanism?: string } {
  const { kind, source, askedBy = '', question = '', at, mechanism } = statement;
  const attribution = textOf(language).attribution({
    source: lookup.codeLabel('statement-source', source, language),
    isHistory: kind === 'history',
    ...(at === undefined ? {} : { at: timeWords(at, details.startedAt) }),
    ...(askedBy === '' ? {} : { askedBy }),
    ...(question === '' ? {} : { question }),
  });
  return mechanism === undefined
    ? { attribution }
    : { attribution, mechanism: lookup.codeLabel('mechanism', mechanism, language) };
}

/** Refusals and interruptions in the order in which they happened, a sentence or two each. */
export function composeInterruptions({ details, lookup, language }: DetailsToDescribe): readonly string[] {
  return [...(details.interruptions ?? [])]
    .sort((left, right) => Date.parse(left.at) - Date.parse(right.at))
    .map(({ at, kind, who, what, why = '' }) =>
      textOf(language).interruption({
        at: timeWords(at, details.startedAt),
        kind,
        who: lookup.codeLabel('statement-source', who, language),
        what,
        ...(why === '' ? {} : { why }),
      }),
    );
}

/** Where injury was looked for because of what was told and not found: a sentence a statement, regions in the order of the standard. */
export function composeExpected({ details, lookup, language }: DetailsToDescribe): readonly string[] {
  const { expectedNotFound = [], statements } = details;
  const byStatement = Map.groupBy(expectedNotFound, ({ statement }) => statement);
  const told = statements.flatMap((statement) => {
    const findings = statement.ref === undefined ? undefined : byStatement.get(statement.ref);
    return findings === undefined ? [] : [because(statement, expectedPlaces(findings, lookup, language))];
  });
  const others = expectedNotFound.filter(
    ({ statement }) => statement === undefined || !statements.some(({ ref }) => ref === statement),
  );
  const plain = others.length === 0 ? [] : [textOf(language).expected.plain(expectedPlaces(others, lookup, language))];
  return [...told, ...plain];

  function because({ source, mechanism }: Statement, places: readonly ExpectedPlaceWords[]): string {
    return textOf(language).expected.because({
      by: lookup.codeLabel('statement-source', source, language),
      ...(mechanism === undefined ? {} : { mechanism: lookup.codeLabel('mechanism', mechanism, language) }),
      places,
    });
  }
}

function expectedPlaces(
  findings: readonly ExpectedFinding[],
  lookup: StandardLookup,
  language: Language,
): readonly ExpectedPlaceWords[] {
  const order = new Map(lookup.regions.regions.map(({ id }, index) => [id, index]));
  const last = order.size;
  return [...Map.groupBy(findings, ({ regionId }) => regionId)]
    .sort(([left], [right]) => (order.get(left) ?? last) - (order.get(right) ?? last))
    .map(([regionId, here]) => ({
      region: lookup.bodyRegion(regionId)?.label[language] ?? regionId,
      types: [
        ...new Set(here.map(({ injuryType }) => lookup.injuryType(injuryType)?.noun[language].singular ?? injuryType)),
      ],
      remarks: here.flatMap(({ remark = '' }) => (remark === '' ? [] : [remark.replace(/\.$/, '')])),
    }));
}

/** The date is told where it is not that of the examination. */
function timeWords(at: Instant, startedAt: Instant): TimeWords {
  const { date, time } = amsterdamCivil(at);
  return date === amsterdamCivil(startedAt).date ? { time } : { date, time };
}

const textOf = (language: Language): typeof examinationWordsNl =>
  language === 'nl' ? examinationWordsNl : examinationWordsEn;
