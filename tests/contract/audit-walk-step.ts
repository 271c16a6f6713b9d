import type { RouteName } from '../../shared/contract/contract.ts';
import type {
  CaseId,
  ContactId,
  DocumentId,
  ExaminationId,
  InjuryId,
  LayerId,
  MeasurementId,
  PhotoId,
  ReportId,
  TraceId,
  UserId,
} from '../../shared/kernel/record-id.ts';
import type { TempCore } from '../support/temp-core.ts';

/** What the calls of the walk have brought about so far; later ones build on it. */
export interface Walked {
  readonly temp: TempCore;
  vaultId: string;
  userId: UserId;
  colleagueId: UserId;
  caseId: CaseId;
  contactId: ContactId;
  examinationId: ExaminationId;
  injuryId: InjuryId;
  photoId: PhotoId;
  image: { readonly width: number; readonly height: number };
  layerId: LayerId;
  measurementId: MeasurementId;
  documentId: DocumentId;
  traceId: TraceId;
  reportId: ReportId;
  /** Concept of a training case that lacks nothing. */
  finishedReportId: ReportId;
  words: readonly string[];
  kitId: string;
  handle: string;
  snapshot: string;
}

/** One call that succeeds. */
export interface WalkStep {
  readonly route: RouteName;
  /** What has to be so beforehand and is not the doing of the route itself. */
  before?(walked: Walked): Promise<unknown>;
  call(walked: Walked): Promise<unknown>;
  /** Opens the vault after a call that leaves it closed, so that its trail can be read. */
  after?(walked: Walked): Promise<unknown>;
}
