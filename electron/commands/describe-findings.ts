import { leadAddress } from '../../shared/domain/body/address.ts';
import { describeLocation, locationWords } from '../../shared/domain/body/describe-location.ts';
import type {
  CaseRecord,
  ExaminationRecord,
  InjuryRecord,
  ReportRecord,
} from '../../shared/domain/case/case-record.ts';
import { injuryCompleteness } from '../../shared/domain/injury/completeness.ts';
import { findContradictions } from '../../shared/domain/injury/contradictions.ts';
import type { ReportGap } from '../../shared/domain/report/report-gate.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { Language } from '../../shared/kernel/label.ts';
import { contradictionsEn } from '../../shared/text/contradictions.en.ts';
import { contradictionsNl } from '../../shared/text/contradictions.nl.ts';
import { reportEn } from '../../shared/text/report.en.ts';
import { reportNl } from '../../shared/text/report.nl.ts';
import type { AidResult } from '../application/read-aids.ts';

/** What `findings.json` is made from. `gaps` are those of the report, if there is one. */
export interface ExaminationFindings {
  readonly record: CaseRecord;
  readonly examination: ExaminationRecord;
  readonly aids: readonly AidResult[];
  readonly report?: { readonly record: ReportRecord; readonly gaps: readonly ReportGap[] } | undefined;
  readonly lookup: StandardLookup;
  readonly language: Language;
}

/**
 * The findings of an examination as plain data: per injury where it is and whether it is complete, what contradicts itself, what
 * the decision aids say and what the report lacks. Codes with their words in one language; aids conclude nothing.
 */
export function describeFindings(findings: ExaminationFindings): object {
  const { record, examination, lookup, language } = findings;
  const contradictions = language === 'nl' ? contradictionsNl : contradictionsEn;
  return {
    case: record.number,
    edition: examination.edition,
    policeRegion: { code: record.policeRegion, name: lookup.policeRegionName(record.policeRegion) },
    status: examination.status,
    injuries: examination.injuries.map((injury) => describeInjury(injury, findings)),
    complete: examination.injuries.every(({ details }) => injuryCompleteness(details, lookup).length === 0),
    contradictions: findContradictions(examination, lookup, record.child).map(({ code, injuryNumber }) => ({
      code,
      injury: injuryNumber,
      text: contradictions[code],
    })),
    aids: findings.aids.map((aid) => describeAid(aid, findings)),
    report: describeReport(findings),
  };
}

function describeInjury(
  { id, number, details }: InjuryRecord,
  { lookup, language, examination }: ExaminationFindings,
): object {
  const location = describeLocation(leadAddress(details.shape), lookup.regions);
  return {
    number,
    type: details.type,
    label: lookup.injuryType(details.type)?.label[language] ?? details.type,
    location: { ...location, words: locationWords(location, lookup.regions, language) },
    photos: examination.photos.filter(({ injuryIds }) => injuryIds.includes(id)).length,
    gaps: injuryCompleteness(details, lookup),
  };
}

function describeAid(aid: AidResult, { lookup, language }: ExaminationFindings): object {
  const rule = lookup.decisionAid(aid.id);
  return {
    id: aid.id,
    label: rule?.label[language] ?? aid.id,
    edition: rule?.edition,
    status: aid.status,
    ...(aid.reason === undefined ? {} : { reason: aid.reason }),
    items: aid.items.map(({ id, injuryNumbers }) => ({
      id,
      label: rule?.items.find((item) => item.id === id)?.label[language] ?? id,
      injuries: injuryNumbers,
    })),
    limits: rule?.limits[language],
    source: rule?.provenance.source,
    verified: rule?.provenance.verified ?? false,
  };
}

function describeReport({ report, lookup, language }: ExaminationFindings): object | null {
  if (!report) return null;
  const { sections } = lookup.standard['report-format'];
  const titleOf = (section: string) => sections.find(({ id }) => id === section)?.label[language] ?? section;
  const { number, version, status, sha256, issuedAt } = report.record;
  const words = language === 'nl' ? reportNl.gaps : reportEn.gaps;
  return {
    number,
    version,
    status,
    ...(issuedAt ? { issuedAt } : {}),
    ...(sha256 ? { sha256 } : {}),
    complete: report.gaps.every(({ severity }) => severity === 'warn'),
    gaps: report.gaps.map(({ code, severity, section, subject }) => ({
      code,
      severity,
      section,
      ...(subject === undefined ? {} : { subject }),
      text: words[code]({ subject: subject ?? titleOf(section) }),
    })),
  };
}
