import type { CaseRecord, ExaminationRecord } from '../../shared/domain/case/case-record.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { DescriptionLine } from '../application/read-description.ts';
import type { Speech } from './command-line.ts';

interface DescribedExamination {
  readonly record: CaseRecord;
  readonly examination: ExaminationRecord;
  /** Counted from 1 within the case. */
  readonly position: number;
  readonly lines: readonly DescriptionLine[];
  readonly lookup: StandardLookup;
}

/** The letselbeschrijving as plain text, each paragraph below its heading. The paragraphs are in Dutch, the language of record. */
export function describeInText(described: DescribedExamination, speech: Speech): string {
  const words = speech.texts.description;
  const { record, position, lines } = described;
  const title = words.title({ number: record.number, examination: position });
  const paragraphs = lines.map(({ key, text, edited }) => {
    const heading = headingOf(key, described, speech);
    return [edited ? `${heading} ${words.edited}` : heading, text].join('\n');
  });
  return `${[`${title}\n${'='.repeat(title.length)}`, ...paragraphs].join('\n\n')}\n`;
}

function headingOf(key: string, { examination, lookup }: DescribedExamination, { texts, language }: Speech): string {
  const words = texts.description;
  const injury = examination.injuries.find(({ id }) => key === `injury:${id}`);
  if (injury) {
    const { number, details } = injury;
    return words.injury({ number, label: lookup.injuryType(details.type)?.label[language] ?? details.type });
  }
  const headings: Readonly<Record<string, string>> = {
    circumstances: words.circumstances,
    statements: words.statements,
    general: words.general,
    regions: words.regions,
  };
  return headings[key] ?? key;
}
