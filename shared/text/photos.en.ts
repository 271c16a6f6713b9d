import type { photosNl } from './photos.nl.ts';

/** Photos: taking in, grid, viewer, what is missing. */
export const photosEn: typeof photosNl = {
  title: 'Photos',
  grid: ({ count }) => (count === 1 ? '1 photo' : `${count} photos`),
  empty: 'No photos yet',
  emptyWords:
    'Drag photos here or choose files. The files are kept byte for byte and encrypted; the checksum (SHA-256) of each is recorded. Take an overview and a close-up with scale of every injury.',
  noneInFilter: 'No photo for this choice.',
  filter: 'Show photos of',
  filterAll: 'all injuries',
  filterNone: 'no injury (overview)',
  frozen: 'The description of injuries has been fixed. Photos can no longer be added or changed.',
  toConsent: 'To consent',
  intimate: 'Intimate photo',
  intimateHint: 'Stays hidden until someone opens it; that is logged.',
  intimateHidden: 'Intimate photo, hidden',
  reveal: 'Show this photo',
  revealWords: 'Opening an intimate photo is logged.',
  injuries: ({ numbers }) => (numbers.length === 0 ? 'no injury' : `injury ${numbers.join(', ')}`),
  loading: 'Opening the photo…',
  cannotShow: 'This photo cannot be shown.',

  add: {
    title: 'Add photos',
    drop: 'Drag photos here',
    choose: 'Choose files…',
    formats:
      'JPEG, PNG, TIFF, WebP, HEIC or a camera file (such as DNG, CR2, NEF), up to 200 MB. The original is kept unchanged.',
    step: 'Step in the series',
    scale: 'Scale in the picture',
    intimate: 'Intimate photos',
    intimateHint: 'Stay hidden until someone opens them; that is logged.',
    takenBy: 'Taken by',
    injuries: 'Injuries in the picture',
    forAll: 'Holds for all files below; can be changed for each photo later.',
    start: ({ count }) => (count === 1 ? 'Add 1 photo' : `Add ${count} photos`),
    stop: 'Stop',
    retry: ({ count }) => (count === 1 ? 'Try the failed file again' : `Try ${count} failed files again`),
    someUnreadable:
      'Not everything in this folder could be read. See whether all photos are in the list, and whether the card or disk is still connected.',
    tooLarge: 'This file is larger than 200 MB and is not read.',
    chooseFolder: 'Choose a folder or card…',
    clear: 'Clear the list',
    waiting: 'waiting',
    sending: 'working…',
    done: 'added',
    progress: ({ done, total }) => `${done} of ${total} processed`,
    finished: ({ added, failed }) =>
      failed === 0 ? `${added} added.` : `${added} added, ${failed} not. The reason stands at the file.`,
    unreadable: 'The file cannot be read. Is the card or disk still connected?',
    failures: {
      'not-found': 'The examination or a chosen injury is no longer there. Choose again.',
      'examination-frozen': 'The description of injuries has been fixed; no photos can be added.',
      'unknown-code': 'The standard does not know one of these choices. Choose step and scale again.',
      'no-consent': 'Consent to this photo was refused or withdrawn. First record new consent or a ground in the case.',
      'not-an-image': 'Not a photo. Choose a JPEG, PNG, TIFF, WebP, HEIC, DNG or other camera file.',
      'image-damaged': 'Damaged and cannot be read. Copy the photo from the camera again.',
      'no-preview': 'Holds no picture that can be shown. Convert it to JPEG or TIFF and keep the original.',
      'image-too-large': 'Too large to open.',
      duplicate: 'Already in this case; not added again.',
    },
    remove: ({ name }) => `Take ${name} off the list`,
  },

  details: {
    title: 'Details',
    none: 'Choose a photo to see its details.',
    caption: 'Caption',
    captionHint: 'What can be seen, not how it came about.',
    save: 'Save',
    clock: {
      correct: 'Correct the clock of the camera…',
      title: 'Clock of the camera',
      lead: 'Compare the clock of the camera with one that is right. The time in the file itself does not change.',
      shown: 'The camera showed',
      real: 'It really was',
      all: ({ count }) =>
        count === 1
          ? 'Also for the other photo of this device in this examination'
          : `Also for the ${count} other photos of this device in this examination`,
      reset: 'Take the correction away',
      corrected: ({ shown, behind, span }) =>
        `corrected; the camera wrote ${shown} and was ${span} ${behind ? 'slow' : 'fast'}`,
    },
    strike: 'Take out of the case…',
    strikeAction: 'Take out of the case',
    strikeTitle: ({ fileName }) => `Take ${fileName} out of the case`,
    strikeWords:
      'A photo of another child, for instance. The photo then counts nowhere and never leaves the vault. The original is kept with your reason. This cannot be undone.',
    struckCount: ({ count }) =>
      count === 1 ? '1 photo taken out of the case' : `${count} photos taken out of the case`,
    struckLine: ({ fileName, date, by, reason }) => `${fileName}: ${date}, ${by}: ${reason}`,
    view: 'View large',
    file: 'File',
    taken: 'Time of the camera',
    notTaken: 'no time in the file',
    device: 'Device',
    noDevice: 'not in the file',
    pixels: 'Pixels',
    bytes: 'Size of the file',
    imported: 'Added',
    sha256: 'SHA-256',
    location: 'Location data',
    shown: 'Shown',
    embedded:
      'The picture that the camera put into the file, not the raw sensor data. Measuring happens in that picture.',
    hasLocation:
      'The file holds the location of the camera (GPS). The original is kept unchanged; previews do not have it.',
    kilobytes: ({ kilobytes }) => `${kilobytes} kB`,
    megabytes: ({ megabytes }) => `${megabytes} MB`,
    offset: {
      during: 'during the examination',
      before: ({ span }) => `${span} before the start of the examination`,
      after: ({ span }) => `${span} after the end of the examination`,
      sinceStart: ({ span }) => `${span} after the start of the examination`,
    },
    span: ({ minutes }) => {
      if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
      if (minutes < 2880) return `${Math.round(minutes / 60)} hours`;
      return `${Math.round(minutes / 1440)} days`;
    },
  },

  viewer: {
    title: ({ index, total }) => `Photo ${index} of ${total}`,
    previous: 'Previous photo',
    next: 'Next photo',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    keysHint: 'Arrows: previous and next. + and −: zoom. 0: fit. Drag to move.',
    alt: ({ step, injuries }) => `Photo, ${step}, ${injuries}`,
  },

  missing: {
    title: 'Still to be taken',
    titleFrozen: 'Not taken',
    complete: 'Every injury has an overview and a close-up with scale.',
    overview: 'overview',
    closeUp: 'with scale',
    noInjuries: 'No injuries have been recorded yet.',
  },
};
