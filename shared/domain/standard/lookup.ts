import type { Language } from '../../kernel/label.ts';
import type { BodyPlatesFile } from '../body/plate.ts';
import type { BodyRegion, BodyRegionsFile } from '../body/region.ts';
import type { CodeList, CodeListEntry, CodeListId } from './code-list.ts';
import type { DecisionAid } from './decision-aid.ts';
import type { MunicipalityCode, PoliceRegionCode } from './geography.ts';
import type { IndicatorVariable } from './indicator-catalogue.ts';
import type { Descriptor, InjuryType } from './injury-type.ts';
import type { Standard } from './standard.ts';
import type { TraceChoice, TraceListId } from './trace-standard.ts';

/** A loaded edition with its entries by id; an id that the edition does not know gives `undefined`. */
export interface StandardLookup {
  readonly standard: Standard;
  readonly regions: BodyRegionsFile;
  readonly plates: BodyPlatesFile;
  readonly injuryType: (id: string) => InjuryType | undefined;
  readonly descriptor: (id: string) => Descriptor | undefined;
  /** The list of that id; every edition defines each of `codeListIds`. */
  readonly codeList: (id: CodeListId) => CodeList;
  readonly codeEntry: (list: CodeListId, id: string) => CodeListEntry | undefined;
  /** The label of a code; a code that the edition does not know is shown as it is, so that nothing recorded disappears. */
  readonly codeLabel: (list: CodeListId, id: string, language: Language) => string;
  readonly policeRegionOf: (municipality: MunicipalityCode) => PoliceRegionCode | undefined;
  readonly policeRegionName: (code: PoliceRegionCode) => string;
  readonly bodyRegion: (id: string) => BodyRegion | undefined;
  readonly decisionAid: (id: string) => DecisionAid | undefined;
  /** The entry of a list about traces. */
  readonly traceChoice: (list: TraceListId, id: string) => TraceChoice | undefined;
  /** Its label; what the edition does not know is shown as it is. */
  readonly traceLabel: (list: TraceListId, id: string, language: Language) => string;
  readonly indicatorVariable: (id: string) => IndicatorVariable | undefined;
}

/** Indexes an edition that has passed `checkStandard`; throws when a list of `codeListIds` is asked for and missing. */
export function createLookup(standard: Standard): StandardLookup {
  const types = byId(standard['injury-types']);
  const descriptors = byId(standard.descriptors);
  const lists = byId(standard['code-lists']);
  const entriesByList = new Map(standard['code-lists'].map((list) => [list.id, byId(list.entries)]));
  const bodyRegions = byId(standard['body-regions'].regions);
  const aids = byId(standard['decision-aids']);
  const variables = byId(standard.indicators.variables);
  const regionByMunicipality = new Map(standard.geography.municipalities.map((row) => [row.code, row.policeRegion]));
  const nameByRegion = new Map(standard.geography.policeRegions.map((row) => [row.code, row.name]));
  const codeEntry = (list: CodeListId, id: string): CodeListEntry | undefined => entriesByList.get(list)?.get(id);
  const traceChoice = (list: TraceListId, id: string): TraceChoice | undefined =>
    standard.traces[list].find((entry) => entry.id === id);
  return {
    standard,
    regions: standard['body-regions'],
    plates: standard['body-plates'],
    injuryType: (id) => types.get(id),
    descriptor: (id) => descriptors.get(id),
    codeList: (id) => {
      const list = lists.get(id);
      if (list === undefined) throw new Error(`Edition ${standard.edition.edition} lacks the code list ${id}`);
      return list;
    },
    codeEntry,
    codeLabel: (list, id, language) => codeEntry(list, id)?.label[language] ?? id,
    policeRegionOf: (municipality) => regionByMunicipality.get(municipality),
    policeRegionName: (code) => nameByRegion.get(code) ?? code,
    bodyRegion: (id) => bodyRegions.get(id),
    decisionAid: (id) => aids.get(id),
    traceChoice,
    traceLabel: (list, id, language) => traceChoice(list, id)?.label[language] ?? id,
    indicatorVariable: (id) => variables.get(id),
  };
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
