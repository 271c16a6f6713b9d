import type { PhotoMeasurement } from '../../shared/domain/photo/measured-photo.ts';
import type { PhotoLayer } from '../../shared/domain/photo/photo-layer.ts';
import type { CaseId, LayerId, MeasurementId, PhotoId } from '../../shared/kernel/record-id.ts';

/** An annotation with its photo. */
export type LayerRow = PhotoLayer & { readonly photoId: PhotoId };

/** A measurement with its photo. */
export type MeasurementRow = PhotoMeasurement & { readonly photoId: PhotoId };

/** What lies beside photos, in the order in which it was made. `caseId` says with which case a former value goes. */
interface BesidePhotos<Id, Row> {
  find(id: Id): Promise<Row | undefined>;
  of(id: PhotoId): Promise<readonly Row[]>;
  insert(row: Row): Promise<void>;
  save(row: Row, caseId: CaseId): Promise<void>;
  remove(id: Id, caseId: CaseId): Promise<void>;
}

export type LayerStore = BesidePhotos<LayerId, LayerRow>;
export type MeasurementStore = BesidePhotos<MeasurementId, MeasurementRow>;
