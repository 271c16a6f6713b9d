import { z } from 'zod';
import { Instant, IsoDate } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';
import { BodyAddress, BodyShape } from '../body/address.ts';
import { PlatePlace, PlateShape } from '../body/plate-place.ts';
import { ContactDetails } from '../case/contact.ts';
import { ConsentAnswer } from '../consent/consent.ts';
import { ExaminationDetails, RegionFinding } from '../examination/examination.ts';
import { Statement } from '../examination/statement.ts';
import { DescriptorValue, DrawnArea, InjurySize, LandmarkRecord } from '../injury/injury.ts';
import { PhotoDetails } from '../photo/photo.ts';
import { LayerDetails } from '../photo/photo-layer.ts';
import { MarkedMeasure, PhotoMarks, PixelPoint } from '../photo/photo-measure.ts';
import { ReportDetails } from '../report/report.ts';
import { TraceRound, TraceTransfer } from '../trace/trace.ts';
import {
  CaseExchange,
  ExchangeExamination,
  ExchangeInjury,
  ExchangeInterpretation,
  ExchangeMeasurement,
  ExchangeParagraph,
  ExchangePhoto,
  ExchangeTrace,
} from './case-exchange.ts';
import { ExchangePath } from './exchange-path.ts';

const named: Readonly<Record<string, z.ZodType>> = {
  Code,
  Instant,
  IsoDate,
  BodyAddress,
  BodyShape,
  PlatePlace,
  PlateShape,
  ContactDetails,
  ConsentAnswer,
  ExaminationDetails,
  RegionFinding,
  Statement,
  DescriptorValue,
  InjurySize,
  LandmarkRecord,
  DrawnArea,
  PhotoDetails,
  LayerDetails,
  PixelPoint,
  PhotoMarks,
  MarkedMeasure,
  ReportDetails,
  ExchangeExamination,
  ExchangeInjury,
  ExchangeInterpretation,
  ExchangeParagraph,
  ExchangePhoto,
  ExchangeMeasurement,
  ExchangeTrace,
  TraceRound,
  TraceTransfer,
  ExchangePath,
};

const title = 'A case of Letseldossier, version 1';
const description =
  'Codes are those of the edition named. Lengths are in mm unless the name says otherwise, left and right are those of the child, instants are in UTC. ' +
  'What one schema cannot say is checked when a file is read: codes and required descriptors by edition, injury numbers, reasons and grounds, hashes.';

/** The published JSON Schema (draft 2020-12) of the exchange format: what a writer of such a file keeps to. */
export function exchangeJsonSchema(): object {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) metadata.add(schema, { id });
  const { $schema, ...schema } = z.toJSONSchema(CaseExchange, { io: 'input', metadata });
  return { $schema, title, description, ...schema };
}
