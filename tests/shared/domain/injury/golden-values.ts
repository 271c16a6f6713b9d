import type { BodyAddress, BodyShape } from '../../../../shared/domain/body/address.ts';
import type { DescriptorValue, InjuryDetails } from '../../../../shared/domain/injury/injury.ts';

/** Short ways to write recorded values in examples. */
export const c = (option: string): DescriptorValue => ({ kind: 'choice', option });
export const cs = (...options: string[]): DescriptorValue => ({ kind: 'choices', options });
export const yes: DescriptorValue = { kind: 'three-state', answer: 'yes' };
export const no: DescriptorValue = { kind: 'three-state', answer: 'no' };
export const unknown: DescriptorValue = { kind: 'three-state', answer: 'unknown' };
export const mm = (value: number): DescriptorValue => ({ kind: 'length', mm: value });
export const num = (value: number): DescriptorValue => ({ kind: 'number', value });
export const txt = (text: string): DescriptorValue => ({ kind: 'text', text });

export const point = (at: BodyAddress): BodyShape => ({ kind: 'point', at });
export const single: InjuryDetails['count'] = { kind: 'single' };
export const exactly = (count: number): InjuryDetails['count'] => ({ kind: 'exact', count });
export const group = (about?: number): InjuryDetails['count'] =>
  about === undefined ? { kind: 'cluster' } : { kind: 'cluster', about };

type Size = NonNullable<InjuryDetails['size']>;

/** A measured size in mm. */
export const size = (lengthMm: number, widthMm?: number, more: Partial<Size> = {}): Size => ({
  lengthMm,
  ...(widthMm === undefined ? {} : { widthMm }),
  method: 'measured',
  ...more,
});

/** One example: what is recorded, and the sentences that a doctor would write. */
export interface Golden {
  readonly name: string;
  readonly details: InjuryDetails;
  readonly photoLabels?: readonly string[];
  readonly nl: string;
  readonly en?: string;
}
