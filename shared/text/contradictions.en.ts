import type { contradictionsNl } from './contradictions.nl.ts';

/** What contradicts itself in a record, as a notice beside the injury. */
export const contradictionsEn: typeof contradictionsNl = {
  'side-in-words': 'The text names another side than the place on the body.',
  'estimated-without-scale-photo': 'The size is an estimate and there is no photo with a scale.',
  'scale-step-without-scale': 'A photo is marked as taken with a scale, but no scale is entered.',
  'region-recorded-normal': 'The area is recorded as normal, but an injury is drawn here.',
  'region-recorded-unseen': 'The area is recorded as not seen, but a visible injury is drawn here.',
  'no-injury-beside-injury': 'No injury is recorded here, but an injury is recorded at the same place.',
  'recorded-twice': 'The same kind of injury is recorded once more at the very same place.',
  'earlier-not-before':
    'The examination at which this injury would have been seen before did not begin before this one.',
  'series-place-differs': 'This injury lies on another part of the body or on another side than the earlier one.',
  'series-kind-differs': 'This kind of injury does not follow from the kind that was recorded before.',
  'healed-then-open':
    'At the earlier examination this injury was healed or closed; now it is recorded as open or with a crust.',
  'expected-not-found-but-recorded':
    '‘Expected and not found’ says that this kind of injury was not found here, but it is recorded here.',
  'structure-against-sex': 'The damaged structure does not go with the sex of the child.',
  'structure-against-drawing': 'The structure entered is not the part that was drawn on.',
  'tooth-against-drawing': 'The tooth number is not that of the tooth that was drawn on.',
  'clock-against-drawing': 'The hour entered lies more than half an hour from the place that was drawn on.',
  'drawing-against-sex': 'The detailed drawing that was drawn on does not go with the sex of the child.',
  'width-exceeds-length': 'The width is larger than the length.',
  'round-but-long': 'The shape is round, but the length is at least twice the width.',
  'closed-but-bleeding': 'The wound is closed and bleeding at the same time.',
  'open-but-crusty': 'The wound is open without a crust, but its surface is crusty.',
  'blanches-although-bleeding': 'Bleeding under the skin does not blanch.',
  'redness-that-does-not-blanch': 'Reddening blanches; a mark that does not is more likely a bleed.',
  'cut-with-tissue-bridges': 'Tissue bridges belong to a laceration, not to a cut.',
  'cut-deeper-than-long': 'A cut is longer than deep; this one is deeper than long.',
  'stab-shallower-than-long': 'A stab wound is deeper than long; this one is shallower than long.',
  'first-degree-with-blisters': 'A first-degree burn has no blisters.',
  'first-degree-with-share': 'First-degree areas do not count in the burned share of the body.',
  'canines-wider-than-arch': 'The canines are further apart than the arch is wide.',
  'tooth-does-not-exist': 'This tooth number does not exist.',
  'size-against-drawing':
    'The measured size differs by more than a third from what is drawn on the body map. The measured size stands; check the drawing.',
  'distance-against-drawing':
    'The recorded distance to a landmark differs by more than a third from the distance on the body map.',
  'size-against-photo':
    'The size measured on the child lies outside both intervals of the measurement in the photo. The size measured on the child counts; check both.',
  'size-not-of-photo': 'The size is said to be measured in the photo, but is not what was measured there.',
  'measurement-of-size-struck': 'The measurement in the photo that the size refers to was struck or is gone.',
  'area-against-drawing': 'The recorded surface does not fit what is now drawn on the body map.',
};
