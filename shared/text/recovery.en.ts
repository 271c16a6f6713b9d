import type { recoveryNl } from './recovery.nl.ts';

/** Recovery kits: making, printing, revoking and using them. */
export const recoveryEn: typeof recoveryNl = {
  title: 'Recovery kits',
  lead: 'A recovery kit is a sheet of words. With those words somebody chooses a new passphrase when the old one is lost. The words are on paper only.',
  emptyTitle: 'There is no recovery kit yet',
  empty:
    'Without a recovery kit and without a passphrase this vault can never be opened again, not even by the makers of the app. Make one and lock it away.',
  emptyReadOnly: 'Whoever manages the vault can make one. Ask for it if you are the only one who knows a passphrase.',
  make: 'Make a recovery kit',
  kitCode: 'Number',
  form: 'Form',
  madeAt: 'Made',
  madeBy: 'By',
  formerUser: 'somebody from before',
  forms: { kit: 'one sheet', shares: 'three shares, two open' },
  revoke: ({ code }) => `Revoke recovery kit ${code}`,
  revokeShort: 'Revoke',

  makeTitle: 'Make a recovery kit',
  chooseForm: 'Form',
  formKit: 'One sheet of 24 words',
  formKitHint: 'For a practice with one vault and a good safe. Whoever has the sheet opens the vault.',
  formShares: 'Three shares, two of which are needed',
  formSharesHint:
    'For a team. Give the shares to three people or keep them in three places: one stolen share opens nothing, and one share may get lost.',
  prepare: 'Make the words',
  preparing: 'Making the words…',

  printTitle: 'Print',
  printLead: ({ pages }) =>
    pages === 1
      ? 'Print the sheet now. The words are stored nowhere: when this window closes, they are gone.'
      : `Print the ${pages} shares now, each on a sheet of its own. The words are stored nowhere: when this window closes, they are gone.`,
  printAdvice: 'Choose a printer that you stand beside, not a PDF file and not a printer that keeps its jobs.',
  print: 'Print…',
  showWords: 'Show the words to copy them by hand',
  hideWords: 'Hide the words',
  toCheck: 'The paper is here: continue',

  checkTitle: 'Type over as a check',
  checkLead: 'Take the paper and type the words that are asked for. Only then does the recovery kit work.',
  askedWord: ({ word, part }) => (part === undefined ? `Word ${word}` : `Share ${part}, word ${word}`),
  confirm: 'Put to use',
  confirming: 'Checking…',
  wordDiffers: 'The paper has another word. Check number and spelling.',
  backToPrint: 'Back to printing',

  done: ({ code }) =>
    `Recovery kit ${code} opens this vault from now on. Lock the paper away, not beside this computer.`,
  doneShares: ({ code }) =>
    `Two of the three shares of recovery kit ${code} open this vault from now on. Bring them to three different places today.`,

  stopTitle: 'Stop making this recovery kit?',
  stop: 'The kit is not in use yet. What you printed opens nothing; destroy the paper.',
  stopConfirm: 'Stop',
  goOn: 'Continue',

  revokeTitle: ({ code }) => `Revoke recovery kit ${code}`,
  revokeConsequences: [
    'The words of this kit no longer open the vault. Destroy the paper.',
    'The vault gets new keys: the database with all cases is encrypted anew, checked, and only then put to use. This takes a while and cannot be interrupted.',
    'Passphrases and other recovery kits keep working.',
    'Older backups still open with these words. Make a new one afterwards and destroy the old ones, or lock them away.',
  ],
  revokeConfirm: 'Revoke',
  revoked: ({ code }) => `Recovery kit ${code} has been revoked. The vault has new keys. Make a new backup now.`,

  sheet: {
    title: 'Recovery kit',
    part: ({ part, parts }) => `Share ${part} of ${parts}`,
    training: 'Training vault: invented data only',
    vault: 'Vault',
    vaultCode: 'Mark of the vault',
    kitCode: 'Number of the kit',
    made: 'Made',
    words: 'The words (English, from a fixed list)',
    whatTitle: 'What is this?',
    whatKit:
      'With these words somebody can choose a new passphrase for this vault of examination records. Whoever has this sheet and can reach the vault can read everything.',
    whatShare:
      'This is one of three shares. Two shares together let somebody choose a new passphrase for this vault of examination records. One share alone opens nothing.',
    howTitle: 'How is it used?',
    howKit: [
      'Start Letseldossier and choose “Forgot your passphrase?” where the vault is opened.',
      'Type the words in their order, with spaces between them. Capitals make no difference.',
      'Choose who you are and type a new passphrase twice.',
    ],
    howShare: [
      'Bring two of the three shares together.',
      'Start Letseldossier, choose “Forgot your passphrase?” where the vault is opened, and then “Two shares of 25 words each”.',
      'Type the words of each share in their order, with spaces between them. Capitals make no difference.',
      'Choose who you are and type a new passphrase twice.',
    ],
    whereTitle: 'Where is it kept?',
    whereKit:
      'Locked away, in another place than the computer and the backups, for instance in a safe. Make no copy, photo or file of it, and write no passphrase on it.',
    whereShare:
      'Locked away, and never with another share, the computer or the backups. Make no copy, photo or file of it, and write no passphrase on it.',
    lost: 'Lost, or seen by somebody else? Have the kit revoked under “People and rights”, “Recovery”, and make a new one.',
  },

  forgot: 'Forgot your passphrase?',
  recoverTitle: 'Get access again',
  recoverLead:
    'With the words of a recovery kit you choose a new passphrase. The old one does not work any more after that.',
  have: 'What do you have?',
  haveKit: 'A sheet of 24 words',
  haveShares: 'Two shares of 25 words each',
  words: 'Words of the sheet',
  wordsOfPart: ({ part }) => `Words of the ${part === 1 ? 'one' : 'other'} share`,
  wordsHint: 'In their order, with spaces between them. Four letters of each word will do; the numbers are not needed.',
  wordCount: ({ count }) => (count === 1 ? '1 word' : `${count} words`),
  checkWords: 'Continue',
  checkingWords: 'Checking…',
  noKit:
    'No recovery kit? A colleague who manages the vault can take your access away and add you again. Otherwise the vault can no longer be opened.',
  who: 'Who are you?',
  whoLead: 'The words are right. Choose who you are and a new passphrase.',
  recover: 'Choose passphrase and open',
  recovering: 'Opening…',
  afterwards:
    'Your former passphrase does not work any more after that, and you get a new key for signatures. The recovery kit keeps working.',
  backToWords: 'Back to the words',
};
