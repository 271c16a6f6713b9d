import type { EvidenceText } from './evidence.nl.ts';

export const evidenceEn: EvidenceText = {
  open: 'Give out originals…',
  title: 'Give out originals of photos',
  lead: 'The photos go byte for byte into a new folder, with a list (manifest.json) and check values (SHA256SUMS). They are not encrypted there.',
  recipient: 'For whom and what for',
  recipientHint: 'Comes into the list. For example: police Oost-Nederland, for a second opinion.',
  goes: ({ count }) => (count === 1 ? '1 photo goes along' : `${count} photos go along`),
  stays: ({ count }) =>
    count === 1 ? '1 photo stays in the vault: no consent' : `${count} photos stay in the vault: no consent`,
  choose: 'Choose a folder and give out…',
  writing: 'The photos are being written…',
  done: ({ count, folder }) =>
    count === 1 ? `1 photo is in the folder ${folder}.` : `${count} photos are in the folder ${folder}.`,
};
