import { wordAidOutcome } from '../../shared/domain/assessment/word-aid.ts';
import { leadAddress } from '../../shared/domain/body/address.ts';
import { describeLocation } from '../../shared/domain/body/describe-location.ts';
import { describePlateShape } from '../../shared/domain/body/describe-plate-place.ts';
import { placesOf } from '../../shared/domain/body/plate-place.ts';
import type {
  CaseRecord,
  ExaminationRecord,
  InjuryRecord,
  ReportRecord,
} from '../../shared/domain/case/case-record.ts';
import { injuryCompleteness } from '../../shared/domain/injury/completeness.ts';
import { findContradictions, type KnownBesides } from '../../shared/domain/injury/contradictions.ts';
import type { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import { injuryPlaces, injuryPlaceWords } from '../../shared/domain/injury/injury-places.ts';
import type { ReportGap } from '../../shared/domain/report/report-gate.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { Language } from '../../shared/kernel/label.ts';
import { contradictionsEn } from '../../shared/text/contradictions.en.ts';
import { contradictionsNl } from '../../shared/text/contradictions.nl.ts';
import { reportEn } from '../../shared/text/report.en.ts';
import { reportNl } from '../../shared/text/report.nl.ts';
import type { AidRead } from '../application/read-aids.ts';

/** What `findings.json` is made from. `gaps` are those of the report, if there is one. */
export interface ExaminationFindings {
  readonly record: CaseRecord;
  readonly examination: ExaminationRecord;
  readonly aids: readonly AidRead[];
  readonly report?: { readonly record: ReportRecord; readonly gaps: readonly ReportGap[] } | undefined;
  /** What contradictions are found by, besides the examination. */
  readonly besides: KnownBesides;
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
    contradictions: findContradictions(examination, lookup, findings.besides).map(({ code, injuryNumber }) => ({
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
  return {
    number,
    type: details.type,
    label: lookup.injuryType(details.type)?.label[language] ?? details.type,
    location: { ...locationOf(details, lookup), words: injuryPlaceWords(details, lookup, language) },
    photos: examination.photos.filter(({ injuryIds }) => injuryIds.includes(id)).length,
    gaps: injuryCompleteness(details, lookup),
  };
}

/** Region, side, aspect and third on the mannequin; on a flat drawing the region and side of the part, the drawing, part and hours. */
function locationOf(details: InjuryDetails, lookup: StandardLookup): object {
  const { plate, shape } = details;
  if (plate === undefined) return describeLocation(leadAddress(shape), lookup.regions);
  const [place] = injuryPlaces(details, lookup);
  const { partId, side, intimate, clock, span, position } = describePlateShape(plate, lookup.plates);
  return {
    regionId: place?.path.at(-1)?.id,
    side,
    drawing: placesOf(plate)[0]?.plate,
    part: partId,
    intimate,
    ...(clock === undefined ? {} : { clock, position }),
    ...(span === undefined ? {} : { span }),
  };
}

function describeAid(aid: AidRead, { lookup, language }: ExaminationFindings): object {
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
    ...(aid.burns === undefined ? {} : { burns: aid.burns }),
    outcome: rule === undefined ? [] : wordAidOutcome({ aid: rule, result: aid, lookup, language }),
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
