/** Giving out originals of photos. */
export const evidenceNl = {
  open: 'Originelen uitgeven…',
  title: 'Originelen van foto’s uitgeven',
  lead: 'De foto’s gaan byte voor byte in een nieuwe map, met een lijst (manifest.json) en controlegetallen (SHA256SUMS). Zij zijn daar niet versleuteld.',
  recipient: 'Voor wie en waarvoor',
  recipientHint: 'Komt in de lijst. Bijvoorbeeld: politie Oost-Nederland, ten behoeve van contra-expertise.',
  goes: (values: { readonly count: number }) =>
    values.count === 1 ? '1 foto gaat mee' : `${values.count} foto’s gaan mee`,
  stays: (values: { readonly count: number }) =>
    values.count === 1
      ? '1 foto blijft in de kluis: geen toestemming'
      : `${values.count} foto’s blijven in de kluis: geen toestemming`,
  choose: 'Map kiezen en uitgeven…',
  writing: 'De foto’s worden geschreven…',
  done: (values: { readonly count: number; readonly folder: string }) =>
    values.count === 1
      ? `1 foto staat in de map ${values.folder}.`
      : `${values.count} foto’s staan in de map ${values.folder}.`,
};

export type EvidenceText = typeof evidenceNl;
