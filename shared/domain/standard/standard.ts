import { z } from 'zod';
import { Label } from '../../kernel/label.ts';
import { BodyPlatesFile, PlateDrawingsFile } from '../body/plate.ts';
import { BodyRegionsFile, LandmarksFile } from '../body/region.ts';
import { AnogenitalStandard } from './anogenital-standard.ts';
import { CodeList } from './code-list.ts';
import { DecisionAid } from './decision-aid.ts';
import { Geography } from './geography.ts';
import { IndicatorCatalogue } from './indicator-catalogue.ts';
import { Descriptor, InjuryType } from './injury-type.ts';
import { ProbabilityScale } from './probability-scale.ts';
import { Provenance } from './provenance.ts';
import { ReportFormat } from './report-format.ts';
import { TraceStandard } from './trace-standard.ts';

/** The year and serial number of an edition, e.g. `2026.1`. */
export const EditionId = z.string().regex(/^20\d\d\.\d+$/);
export type EditionId = z.infer<typeof EditionId>;

/** What `edition.json` holds: identity and the statement that this is not an official national text. */
export const Edition = z.strictObject({
  edition: EditionId,
  title: Label,
  notice: Label,
  provenance: Provenance,
});
export type Edition = z.infer<typeof Edition>;

/** A complete edition of the recording standard. One file a key: `code-lists.json`, `injury-types.json` … */
export const Standard = z.strictObject({
  edition: Edition,
  'code-lists': z.array(CodeList),
  descriptors: z.array(Descriptor),
  'injury-types': z.array(InjuryType).min(8),
  'body-regions': BodyRegionsFile,
  'body-landmarks': LandmarksFile,
  'body-plates': BodyPlatesFile,
  'body-plate-drawings': PlateDrawingsFile,
  'report-format': ReportFormat,
  'probability-scale': ProbabilityScale,
  geography: Geography,
  indicators: IndicatorCatalogue,
  'decision-aids': z.array(DecisionAid),
  traces: TraceStandard,
  anogenital: AnogenitalStandard,
});
export type Standard = z.infer<typeof Standard>;

/** The file names (without `.json`) that make up an edition. */
export const standardFiles = Object.keys(Standard.shape);
