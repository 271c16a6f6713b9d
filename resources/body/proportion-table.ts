/** The ages in years that the columns of the table stand for. */
export const TABLE_AGES = [0, 1, 2, 4, 6, 8, 10, 12, 14, 16] as const;

interface ProportionRow {
  readonly what: string;
  /** One value per age, in mm (kg for the weight), boys and girls together. */
  readonly values: readonly number[];
  readonly source: string;
  readonly verified: boolean;
}

const WHO =
  'Set near the medians of the WHO Child Growth Standards (2006, to 5 years) and WHO Reference (2007, from 5 years); rounded from memory, not read row by row.';
const ESTIMATE =
  'Estimate from general knowledge of child anthropometry; to be replaced by the means in Snyder et al. 1977 (UM-HSRI-77-17), which were not read.';
const FITTED =
  'Estimate, then fitted so that volume, body surface and the Lund-Browder shares of the mannequin come out right; no published row was read.';

const row = (what: string, values: readonly number[], source: string): ProportionRow => ({
  what,
  values,
  source,
  verified: false,
});

/** The measures of an average child by age from which the mannequin is computed. Not for clinical use as norms. */
export const PROPORTION_TABLE = {
  stature: row('Standing height', [500, 755, 870, 1030, 1160, 1280, 1390, 1500, 1620, 1690], WHO),
  weight: row('Body weight (kg)', [3.4, 9.3, 12.2, 16.3, 20.7, 25.8, 32.3, 41, 51, 58], WHO),
  headHeight: row('Crown to underside of chin', [122, 163, 177, 190, 197, 203, 208, 213, 219, 223], ESTIMATE),
  headBreadth: row('Greatest breadth of the skull', [94, 124, 132, 138, 142, 144, 146, 148, 150, 152], ESTIMATE),
  headDepth: row('Forehead to back of the head', [118, 156, 168, 176, 181, 184, 187, 189, 192, 195], ESTIMATE),
  neckLength: row('Chin level to sternal notch', [11, 20, 26, 36, 44, 51, 57, 65, 74, 80], ESTIMATE),
  neckGirth: row('Girth of the neck', [172, 206, 220, 231, 241, 252, 263, 279, 296, 310], ESTIMATE),
  shoulderBreadth: row('Acromion to acromion', [122, 176, 200, 230, 256, 280, 303, 328, 355, 373], ESTIMATE),
  chestBreadth: row('Chest at the nipples', [116, 161, 172, 185, 200, 216, 233, 252, 273, 288], FITTED),
  chestDepth: row('Chest, front to back', [100, 129, 133, 139, 147, 157, 166, 179, 193, 202], FITTED),
  waistBreadth: row('Waist', [113, 161, 167, 172, 181, 192, 206, 220, 233, 243], FITTED),
  waistDepth: row('Waist, front to back', [104, 134, 139, 142, 146, 152, 161, 168, 175, 181], FITTED),
  hipBreadth: row('Hips, standing', [113, 157, 170, 189, 208, 228, 251, 278, 308, 326], FITTED),
  hipDepth: row('Hips, front to back', [100, 128, 132, 140, 151, 163, 179, 197, 214, 223], FITTED),
  crotchHeight: row('Soles to perineum', [164, 268, 332, 431, 510, 578, 643, 706, 760, 790], FITTED),
  upperArmLength: row('Acromion to elbow', [88, 135, 158, 190, 218, 246, 272, 298, 322, 338], ESTIMATE),
  forearmLength: row('Elbow to wrist crease', [66, 100, 120, 147, 168, 188, 207, 226, 244, 255], ESTIMATE),
  handLength: row(
    'Wrist crease to tip of the middle finger',
    [62, 90, 102, 116, 128, 139, 150, 163, 176, 184],
    ESTIMATE,
  ),
  handBreadth: row('Hand at the knuckles', [31, 43, 48, 53, 58, 62, 67, 73, 79, 83], ESTIMATE),
  upperArmGirth: row('Upper arm', [124, 168, 171, 173, 178, 193, 211, 231, 251, 266], FITTED),
  forearmGirth: row('Forearm, greatest', [104, 151, 158, 165, 173, 187, 202, 219, 238, 251], FITTED),
  wristGirth: row('Wrist', [78, 105, 110, 116, 122, 130, 138, 147, 156, 161], ESTIMATE),
  kneeHeight: row('Soles to middle of the kneecap', [112, 176, 213, 265, 304, 340, 373, 404, 432, 448], FITTED),
  thighGirth: row('Thigh, greatest', [191, 284, 304, 320, 348, 387, 430, 475, 515, 539], FITTED),
  kneeGirth: row('Knee', [125, 190, 209, 229, 250, 273, 298, 323, 345, 355], FITTED),
  calfGirth: row('Calf', [119, 178, 198, 211, 229, 251, 275, 301, 324, 337], FITTED),
  ankleGirth: row('Ankle', [90, 128, 136, 145, 157, 169, 182, 198, 210, 216], FITTED),
  footLength: row('Heel to longest toe', [82, 122, 141, 163, 185, 205, 222, 238, 250, 256], ESTIMATE),
  footBreadth: row('Foot at the ball', [35, 52, 57, 63, 70, 77, 83, 90, 95, 98], ESTIMATE),
} as const satisfies Readonly<Record<string, ProportionRow>>;
