import type { TraceStandard } from '../standard/trace-standard.ts';

type SinForm = Pick<TraceStandard['sin'], 'letters' | 'digits' | 'suffix'>;

/** A number as it is compared: capitals, no spaces. */
export const comparableSin = (raw: string): string => raw.replace(/ /g, '').toUpperCase();

/** Whether a number has the form of the edition, e.g. four letters, four digits and NL. Spaces and small letters do not matter. */
export const hasSinForm = (raw: string, { letters, digits, suffix }: SinForm): boolean =>
  new RegExp(`^[A-Z]{${letters}}[0-9]{${digits}}${suffix}$`).test(comparableSin(raw));
