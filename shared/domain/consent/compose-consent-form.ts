import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import { type Age, ageOn, type Instant } from '../../kernel/iso-date.ts';
import type { Language } from '../../kernel/label.ts';
import { consentEn } from '../../text/consent.en.ts';
import { consentNl } from '../../text/consent.nl.ts';
import { consentFormEn } from '../../text/consent-form.en.ts';
import { consentFormNl } from '../../text/consent-form.nl.ts';
import { reportEn } from '../../text/report.en.ts';
import { reportNl } from '../../text/report.nl.ts';
import { capitalise } from '../../text/sentence.ts';
import type { CaseRecord } from '../case/case-record.ts';
import type { Fact } from '../report/report-document.ts';
import type { Sheet, SheetSignature } from '../report/sheet.ts';
import { sheetWords } from '../report/sheet-words.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { ConsentAnswer } from './consent.ts';
import { type RequiredConsent, requiredConsent } from './required-consent.ts';
import { signatureSvg } from './signature.ts';

/** What a form of consent is made of. */
export interface ConsentFormInput {
  readonly record: Pick<CaseRecord, 'number' | 'child' | 'consent' | 'details'>;
  readonly examiner: string;
  readonly now: Instant;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/**
 * The form on which those who decide for the child write their answers: every scope of the edition with whom it is asked of at the
 * child's age today, the rule with its source, and a place to sign for each of them and for the examiner. It is made for those people and
 * holds nothing of the examination.
 */
export function composeConsentForm(input: ConsentFormInput): Sheet {
  const { record, examiner, now, lookup, language } = input;
  const words = language === 'nl' ? consentFormNl : consentFormEn;
  const age = ageOn(record.child.birthDate, amsterdamCivil(now).date) ?? unborn;
  const position = record.details.legalPosition;
  const required = requiredConsent(age, { position });
  const personWords = (required: RequiredConsent): string =>
    required.persons.map((person) => lookup.codeLabel('consent-person', person, language)).join(', ');
  const scopes = lookup.codeList('consent-scope');
  // What was signed on the screen is printed as it was answered; the rest is to be filled in.
  const given = (scope: string): string => {
    const signed = record.consent.filter((answer) => answer.scope === scope && answer.signature !== undefined);
    const states = [...new Set(signed.map(({ state }) => lookup.codeLabel('consent-state', state, language)))];
    return states.length === 0 ? words.yesNo : states.join(', ');
  };
  return {
    language,
    metadata: { title: words.running({ number: record.number }), author: examiner, createdAt: now },
    title: words.title,
    subtitle: words.subtitle({ number: record.number }),
    running: words.running({ number: record.number }),
    words: sheetWords(language),
    blocks: [
      { kind: 'facts', facts: facts(input, age) },
      { kind: 'paragraph', text: words.explain, role: 'body' },
      { kind: 'paragraph', text: words.exceptions, role: 'body' },
      { kind: 'heading', text: words.scopes },
      {
        kind: 'table',
        columns: [
          { label: words.scope, share: 4 },
          { label: words.asked, share: 4 },
          { label: words.answer, share: 2 },
        ],
        rows: scopes.entries.map(({ id, label }) => [
          capitalise(label[language]),
          personWords(requiredConsent(age, { position, scope: id })),
          given(id),
        ]),
      },
      ...(scopes.provenance.verified ? [] : [{ kind: 'paragraph', text: words.unverified, role: 'small' } as const]),
      { kind: 'facts', facts: [{ label: words.remarks, value: '' }] },
      { kind: 'heading', text: words.signing },
      { kind: 'signatures', lines: signatures(input, required) },
    ],
  };
}

const unborn: Age = { years: 0, months: 0, totalMonths: 0, days: 0 };

function facts({ record, language }: ConsentFormInput, age: Age): readonly Fact[] {
  const words = language === 'nl' ? consentFormNl : consentFormEn;
  const report = language === 'nl' ? reportNl : reportEn;
  const { authorities } = (language === 'nl' ? consentNl : consentEn).position;
  const position = record.details.legalPosition;
  const required = requiredConsent(age, { position });
  return [
    { label: words.child, value: `${record.child.givenNames} ${record.child.familyName}` },
    { label: words.birthDate, value: report.date(record.child.birthDate) },
    { label: words.age, value: words.ageWords(age) },
    { label: words.authority, value: authorities[position?.authority ?? 'unknown'] },
    { label: words.who, value: `${report.consent.rule[required.rule]} ${report.consent.source(required)}` },
  ];
}

function signatures({ record, lookup, language, examiner }: ConsentFormInput, required: RequiredConsent) {
  const words = language === 'nl' ? consentFormNl : consentFormEn;
  const holders = record.details.legalPosition?.holders ?? [];
  const consentWords = language === 'nl' ? consentNl : consentEn;
  const report = language === 'nl' ? reportNl : reportEn;
  const line = (label: string, name: string, signed?: ConsentAnswer): SheetSignature => {
    const moment = signed === undefined ? '' : report.moment(amsterdamCivil(signed.at));
    return {
      label: capitalise(label),
      fields: [
        { label: words.name, value: name },
        { label: words.date, value: moment },
      ],
      ...(signed?.signature === undefined
        ? {}
        : { svg: signatureSvg(signed.signature), alt: consentWords.signature.alt({ person: label, moment }) }),
    };
  };
  // The last thing that somebody signed on the screen; a form that is printed afterwards shows it.
  const signedBy = (person: string): ConsentAnswer | undefined =>
    record.consent.findLast((answer) => answer.person === person && answer.signature !== undefined);
  const nameOf = (person: string): string =>
    person === 'child'
      ? `${record.child.givenNames} ${record.child.familyName}`
      : (holders.find((holder) => holder.person === person)?.name ?? '');
  return [
    ...required.persons.map((person) =>
      line(lookup.codeLabel('consent-person', person, language), nameOf(person), signedBy(person)),
    ),
    line(words.examiner, examiner),
  ];
}
