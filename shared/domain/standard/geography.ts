import { z } from 'zod';
import { Provenance } from './provenance.ts';

/** Code of a regional police unit as Statistics Netherlands writes it: RE01–RE10. */
export const PoliceRegionCode = z.string().regex(/^RE(0[1-9]|10)$/);
export type PoliceRegionCode = z.infer<typeof PoliceRegionCode>;

/** Code of a municipality as Statistics Netherlands writes it: GM and four digits. */
export const MunicipalityCode = z.string().regex(/^GM\d{4}$/);
export type MunicipalityCode = z.infer<typeof MunicipalityCode>;

/** The ten police units and the municipalities that lie in each; `year` is the year of the division. */
export const Geography = z.strictObject({
  year: z.int(),
  provenance: Provenance,
  policeRegions: z.array(z.strictObject({ code: PoliceRegionCode, name: z.string().min(1) })).length(10),
  municipalities: z
    .array(
      z.strictObject({
        code: MunicipalityCode,
        name: z.string().min(1),
        safetyRegion: z.string().regex(/^VR\d{2}$/),
        policeRegion: PoliceRegionCode,
      }),
    )
    .min(300),
});
export type Geography = z.infer<typeof Geography>;
