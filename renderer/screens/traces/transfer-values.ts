import { z } from 'zod';
import { currentHolder } from '../../../shared/domain/trace/chain-faults.ts';
import { TraceTransfer } from '../../../shared/domain/trace/trace.ts';
import type { TraceRecord } from '../../../shared/domain/trace/trace-record.ts';
import { TraceId } from '../../../shared/kernel/record-id.ts';
import { formSchema } from '../../record/form-schema.ts';

/** The values of the form of a transfer. */
export interface TransferValues {
  traceIds: string[];
  fromName: string;
  fromOrganisation: string;
  toName: string;
  toOrganisation: string;
  at: string;
  purpose: string;
  sealIntact: string;
  seal: string;
  reference: string;
  remarks: string;
  reason: string;
}

/** A transfer as it is begun: from whoever holds the trace now. */
export function newTransfer(trace: TraceRecord): TransferValues {
  const holder = currentHolder(trace);
  return {
    traceIds: [trace.id],
    fromName: holder?.name ?? '',
    fromOrganisation: holder?.organisation ?? '',
    toName: '',
    toOrganisation: '',
    at: '',
    purpose: '',
    sealIntact: '',
    seal: trace.details.seal ?? '',
    reference: '',
    remarks: '',
    reason: '',
  };
}

/** The form filled with a transfer that is to be corrected. */
export const transferValues = ({ from, to, ...rest }: TraceTransfer, trace: TraceRecord): TransferValues => ({
  ...newTransfer(trace),
  ...rest,
  seal: rest.seal ?? '',
  reference: rest.reference ?? '',
  remarks: rest.remarks ?? '',
  fromName: from.name,
  fromOrganisation: from.organisation ?? '',
  toName: to.name,
  toOrganisation: to.organisation ?? '',
});

const Checked = z.strictObject({
  traceIds: z.array(TraceId).min(1),
  transfer: TraceTransfer,
  reason: z.string().trim().max(500).optional(),
});

const fieldOf: Readonly<Record<string, string>> = {
  'from.name': 'fromName',
  'from.organisation': 'fromOrganisation',
  'to.name': 'toName',
  'to.organisation': 'toOrganisation',
  from: 'fromName',
  to: 'toName',
};

/** Checks the form by the schema of the record. */
export const transferSchema = formSchema(Checked, (values) => {
  // The form has removed what is empty; what is wrong with the rest is for the schema to say.
  const { traceIds, reason, fromName, fromOrganisation, toName, toOrganisation, ...rest } = values as Partial<
    Record<keyof TransferValues, unknown>
  >;
  return {
    candidate: {
      traceIds,
      reason,
      transfer: {
        ...rest,
        from: { name: fromName, organisation: fromOrganisation },
        to: { name: toName, organisation: toOrganisation },
      },
    },
    pathOf: ([first, ...path]) => {
      if (first !== 'transfer') return [first ?? 'traceIds'];
      const own = path.map(String).join('.');
      return [fieldOf[own] ?? own];
    },
  };
});
