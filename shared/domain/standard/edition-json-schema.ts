import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { BodyPlate, PlateDrawing, PlatePart } from '../body/plate.ts';
import { BodyRegion, Landmark } from '../body/region.ts';
import { CodeList, CodeListEntry } from './code-list.ts';
import { DecisionAid } from './decision-aid.ts';
import { IndicatorVariable } from './indicator-catalogue.ts';
import { Descriptor, InjuryType } from './injury-type.ts';
import { Provenance } from './provenance.ts';
import { ReportSection } from './report-format.ts';
import { EditionId, Standard } from './standard.ts';

const named: Readonly<Record<string, z.ZodType>> = {
  Code,
  Label,
  Provenance,
  EditionId,
  CodeList,
  CodeListEntry,
  Descriptor,
  InjuryType,
  BodyRegion,
  Landmark,
  PlatePart,
  BodyPlate,
  PlateDrawing,
  ReportSection,
  IndicatorVariable,
  DecisionAid,
};

const title = 'An edition of the recording standard of Letseldossier';
const description =
  'Each property is the content of the file of that name with .json behind it. What a schema cannot say is checked by ' +
  'npm run standard -- --check: references between files, doubled ids, scales without a gap, figures that add up.';

/** The JSON Schema (draft 2020-12) of an edition, a property for each file: what a writer of an edition keeps to. */
export function editionJsonSchema(): object {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) metadata.add(schema, { id });
  const { $schema, ...schema } = z.toJSONSchema(Standard, { io: 'input', metadata });
  return { $schema, title, description, ...schema };
}
