import { z } from 'zod';

/**
 * What was measured at one moment: rates per minute, blood pressure in mmHg, temperature in °C, oxygen saturation in %. Ranges are limits of
 * plausibility for entry from birth to 18 years, never norms for an age.
 */
export const VitalSigns = z
  .strictObject({
    heartRate: z.int().min(20).max(300).optional(),
    respiratoryRate: z.int().min(4).max(120).optional(),
    systolic: z.int().min(30).max(250).optional(),
    diastolic: z.int().min(10).max(180).optional(),
    temperatureC: z.number().min(25).max(43).optional(),
    saturation: z.int().min(30).max(100).optional(),
  })
  .refine(({ systolic, diastolic }) => (systolic === undefined) === (diastolic === undefined), {
    path: ['diastolic'],
    message: 'both-pressures',
  })
  .refine(({ systolic = Number.POSITIVE_INFINITY, diastolic = 0 }) => systolic > diastolic, {
    path: ['diastolic'],
    message: 'diastolic-below-systolic',
  });
export type VitalSigns = z.infer<typeof VitalSigns>;
