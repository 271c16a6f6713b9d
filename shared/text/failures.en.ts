import type { FailureSentences } from './failure-sentences.ts';

const seconds = (count: number): string => (count === 1 ? '1 second' : `${count} seconds`);

/** What went wrong, and what to do about it. */
export const failuresEn: FailureSentences = {
  'invalid-input': ({ issues }) =>
    `Nothing was saved: ${issues.length === 1 ? 'one field is' : `${issues.length} fields are`} not filled in correctly.`,
  'vault-locked': () => 'The vault is locked. Unlock it and try again.',
  'not-allowed': () => 'Your role may not do this. Ask someone who has the right role.',
  'unknown-route': () => 'This action does not exist in this version. Restart the app.',
  'too-large': () => 'This is too large to process at once. Make it smaller or split it.',
  defect: ({ reference }) =>
    `Something went wrong in the app. What you entered is still there. Mention number ${reference} when you report it.`,
  'not-found': () => 'This was not found. It may have been removed in the meantime.',
  'unknown-code': ({ path }) => `The standard of this case does not know this choice (field ${path}). Choose another.`,
  'birth-in-future': () => 'The date of birth lies in the future. Check day, month and year.',
  'contact-not-served': () => 'This contact is recorded as not carried out. Change the contact first.',
  'ends-before-start': () => 'The end lies before the start. Check the times.',
  'examination-frozen': () => 'The description of injuries has been fixed. The examination can no longer be changed.',
  'injury-incomplete': ({ gaps }) =>
    `This injury is not complete: ${gaps.length === 1 ? 'one item is missing or wrong' : `${gaps.length} items are missing or wrong`}.`,
  'template-unfit': () => 'This template does not fit this kind of injury in the current standard. Make it again.',
  'too-many-templates': () => 'There are two hundred templates already. Remove one first.',
  'earlier-injury-refused': ({ reason }) =>
    reason === 'not-before'
      ? 'The other examination did not begin before this one. Check when they began.'
      : 'This injury cannot be the same as the earlier one that was chosen. Choose an injury of an earlier examination in this case.',
  'injury-seen-again': () =>
    'This injury was seen again at a later examination. Take the reference away there first, or leave it.',
  'no-consent': () =>
    'Consent to this was refused or withdrawn. First record new consent, or the ground for departing from it.',
  'not-consented': ({ scopes }) =>
    `This may not leave the vault: ${scopes.length === 1 ? 'one consent is lacking' : `${scopes.length} consents are lacking`}. The case says which, and who must give it.`,
  'consent-changed': () =>
    'After it was issued, consent was withdrawn for something in this report. This version may no longer leave the vault; make a new report.',
  'unknown-injury': () => 'This injury does not belong to this examination. Choose an injury from the list.',
  'trace-before-birth': () => 'This moment lies before the birth of the child. Check the date.',
  'trace-struck': () => 'This trace was struck and does not change any more.',
  'transfer-superseded': () => 'This transfer was already corrected or annulled. Correct the latest version.',
  'not-an-image': () => 'This file is not a photo. Choose a JPEG, PNG, TIFF or WebP file.',
  'image-damaged': () => 'This photo is damaged and cannot be read. Copy it from the camera again.',
  'no-preview': () =>
    'This camera file holds no picture that can be shown here. Convert it to JPEG or TIFF and keep the original.',
  'image-too-large': () => 'This photo is too large to open.',
  duplicate: () => 'This photo is already in this case.',
  'photo-struck': () => 'This photo was taken out of the case already.',
  'photo-in-use': () =>
    'The size of an injury comes from this photo. Change that size first, then take the photo out of the case.',
  'nothing-to-export': () => 'For none of these photos there is consent to give them out.',
  'not-a-document': () => 'This is no PDF and no photo or scan. Choose a PDF, JPEG, PNG, TIFF or WebP.',
  'document-too-large': () => 'This file is larger than 50 MB. Scan the form with a lower resolution.',
  'no-picture': () => 'This form cannot be shown here. Save the file to look at it.',
  'document-struck': () => 'This form was taken away already.',
  'outside-photo': () => 'This annotation lies outside the photo. Put it on the photo.',
  'marks-of-other-image': () => 'These marks belong to a photo of another size. Mark again in this photo.',
  'cannot-measure': () => 'Nothing can be measured with these marks. Check the scale and the measured points.',
  'measurement-struck': () => 'This measurement was struck and does not change any more.',
  'measurement-in-use': () =>
    'The size of an injury refers to this measurement, so that it does not change any more. Make a new measurement.',
  'not-a-length': () => 'Only a measured length or width can become the size. Choose another measurement.',
  'unknown-paragraph': () => 'This paragraph no longer exists. Open the description again.',
  'nothing-recorded': () => 'Nothing has been recorded yet. Record findings first.',
  drifted: ({ keys }) =>
    `The facts behind ${keys.length === 1 ? 'one edited paragraph' : `${keys.length} edited paragraphs`} have changed. Check the text and confirm it.`,
  'description-not-frozen': () => 'Fix the description of injuries first. The interpretation can start after that.',
  'hypotheses-fixed': () => 'The hypotheses have been fixed and can no longer change.',
  'two-hypotheses-needed': () => 'Record at least two hypotheses.',
  'report-issued': () => 'This report has been issued and can no longer change.',
  'report-incomplete': ({ gaps }) =>
    `The report cannot be issued yet: ${gaps.length === 1 ? 'one point is' : `${gaps.length} points are`} open.`,
  'unknown-destination': () => 'The chosen place is no longer valid. Choose again where the file should go.',
  'cannot-write': () => 'This place cannot be written to. Choose another folder or free some space.',
  'unknown-category': ({ variable }) => `This answer does not belong to the item ${variable}. Choose again.`,
  'registration-incomplete': ({ missing }) =>
    `The registration is not complete: ${missing.length === 1 ? 'one answer is missing' : `${missing.length} answers are missing`}.`,
  'unknown-edition': ({ edition }) =>
    `Edition ${edition} of the standard is not loaded here, or this version of the app cannot read it. Load it under Settings, Standard, or install a newer version.`,
  'edition-too-large': () => 'This file is too large for an edition of the standard. Choose the right file.',
  'edition-not-json': () => 'This file is no edition of the standard: it is no readable JSON. Choose the right file.',
  'edition-faulty': ({ total }) =>
    `This edition was not loaded: ${total === 1 ? 'one entry is' : `${total} entries are`} not right. Have it mended by whoever made it.`,
  'edition-differs': ({ edition }) =>
    `There is an edition ${edition} here already, with other content. An edition never changes; the new one has to get a number of its own.`,
  'edition-known': ({ edition }) =>
    `Edition ${edition} is here already, with exactly this content. There is nothing to load.`,
  'edition-in-use': ({ edition }) => `New cases get edition ${edition} already.`,
  'unknown-vault': () => 'This vault is no longer known on this workstation.',
  'wrong-passphrase': ({ waitSeconds }) =>
    `This passphrase does not fit this vault. Mind capitals and keyboard layout.${waitSeconds > 0 ? ` Wait ${seconds(waitSeconds)} before the next attempt.` : ''}`,
  'unlock-delayed': ({ waitSeconds }) => `Too many wrong attempts. Wait ${seconds(waitSeconds)} and try again.`,
  'vault-missing': () => "This vault's folder is not there. Is the disk connected?",
  'vault-damaged': () => 'The vault is damaged. Leave the folder as it is and restore a backup.',
  'slot-downgraded': () =>
    'The protection of this vault has been weakened. The app does not open it like this; tell your administrator.',
  'newer-format': () => 'This vault was made with a newer version of the app. Install that version.',
  'store-missing': () => "The cases are missing from this vault's folder. Restore a backup.",
  'store-damaged': () => 'The cases in this vault are damaged. Leave the folder as it is and restore a backup.',
  'store-newer': () => 'The cases were updated by a newer version of the app. Install that version.',
  'vault-in-use': () => 'This vault is already open in another window or program.',
  'store-rolled-back': () =>
    'This vault is older than last time: an old copy may have been put back. Tell your administrator.',
  'seal-damaged': () => 'The seal of this vault is wrong. Leave the folder as it is and tell your administrator.',
  'trail-broken': ({ sequence }) =>
    `The trail of this vault is wrong from line ${sequence} on. Leave the folder as it is and tell your administrator.`,
  'passphrase-too-short': ({ minimum }) =>
    `The passphrase is too short. Use at least ${minimum} characters, preferably five or more separate words.`,
  'passphrase-too-long': ({ maximum }) => `The passphrase is too long. Use at most ${maximum} characters.`,
  'folder-not-empty': () => 'This folder is not empty. Choose an empty folder for the vault.',
  'folder-not-writable': () => 'This folder cannot be written to. Choose another folder.',
  'disk-full': () =>
    'The disk is full. Nothing was saved; what you typed is still there. Free some space and try again.',
  'vault-not-writable': () => "This vault's folder cannot be written to. Give this account write access and try again.",
  'words-unreadable': ({ position }) =>
    position === undefined
      ? 'These words do not form a valid series. Check their order and whether a word is missing.'
      : `Word ${position + 1} is not in the list. Check its spelling.`,
  'share-missing': () => 'One share opens nothing. Enter the words of two of the three shares.',
  'wrong-recovery': ({ waitSeconds }) =>
    `These words do not belong to this vault, or to a recovery kit that was revoked.${waitSeconds > 0 ? ` Wait ${seconds(waitSeconds)} before the next attempt.` : ''}`,
  'words-differ': ({ position }) => `Requested word ${position + 1} differs from the one on paper. Check it.`,
  'too-many-keys': () => 'This vault has reached its largest number of people and recovery kits. Remove one first.',
  'last-administrator': () => 'There must always be someone who manages the vault. Appoint somebody else first.',
  'own-account': () => 'You cannot take away your own access. Let another administrator do this.',
  'keys-tampered': () =>
    'The keys in this vault differ from what the vault itself keeps. Nothing was changed. Tell your administrator.',
  'destination-full': () => 'There is not enough room on the chosen disk. Choose another disk or free some space.',
  'backup-inside-vault': () => 'This folder lies inside the vault itself. Choose a folder on another disk.',
  'vault-file-damaged': ({ name }) =>
    `A file of the vault is missing or damaged (${name}). No backup was made; keep the previous one.`,
  'no-backup-here': () => 'There is no backup in this folder. Choose the folder that you let it be made in.',
  'backup-cancelled': () => 'The backup was cancelled. What had been copied stays; next time it goes on from there.',
  'drill-cancelled': () => 'Practising was cancelled.',
  'backup-damaged': ({ parts }) =>
    `This backup is not whole: ${parts.slice(0, 3).join(', ')}${parts.length > 3 ? ` and ${parts.length - 3} more parts` : ''} ${parts.length === 1 ? 'is' : 'are'} missing or damaged. Nothing was restored. Choose another one.`,
};
