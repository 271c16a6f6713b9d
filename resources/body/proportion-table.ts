/** The ages in years that the columns of the table stand for. */
export const TABLE_AGES = [0, 1, 2, 4, 6, 8, 10, 12, 14, 16] as const;

interface ProportionRow {
  readonly what: string;
  /** One value per age, in mm (kg for the weight), boys and girls together. */
  readonly values: readonly number[];
  readonly source: string;
  readonly verified: boolean;
}

const STATURE =
  "Means of the boys' and girls' medians, rounded to mm. To 4 years: WHO Child Growth Standards (2006), length/height-for-age by day (data file lenanthro.txt of the WHO package anthro): length at day 0 and 365, height at day 731 and 1461. From 6 years: WHO Reference (2007), height-for-age by month (hfawho2007.txt of the WHO package anthroplus): months 72 to 192.";
const WEIGHT =
  "Means of the boys' and girls' medians, rounded to 0.1 kg. To 4 years: WHO Child Growth Standards (2006), weight-for-age by day (weianthro.txt of the WHO package anthro), day 0, 365, 731 and 1461. 6 to 10 years: WHO Reference (2007), weight-for-age by month (wfawho2007.txt of the WHO package anthroplus), months 72, 96 and 120. From 12 years: CDC growth charts (2000), table wtage, read in a copy, between the months 143.5/144.5, 167.5/168.5 and 191.5/192.5.";
const ESTIMATE =
  'Estimate from general knowledge of child anthropometry; to be replaced by the means in Snyder et al. 1977 (UM-HSRI-77-17), which were not read.';
const NEAR_SNYDER =
  'Estimate. From 2 years it lies within 5 % of the medians that unreviewed notes in a public repository computed from the individual records of Snyder et al. 1977 (UM-HSRI-77-17, the AnthroKids export); neither report nor records were read.';
const SKULL = `${NEAR_SNYDER} The girth of the mannequin's head is 341, 450, 482 and 513 mm at 0, 1, 2 and 5 years; the means of the boys' and girls' medians of the WHO Child Growth Standards (2007), head circumference-for-age by day (hcanthro.txt of the WHO package anthro), are 342, 455, 477 and 503 mm at day 0, 365, 731 and 1826.`;
const AFTER_SNYDER =
  'From 2 years set after the medians that unreviewed notes in a public repository computed from the individual records of Snyder et al. 1977 (UM-HSRI-77-17, the AnthroKids export), boys and girls together, by stature where they are ratios; neither report nor records were read. Estimate before.';
const FEET =
  'At 1 year between the means at 10 and 13.5 months of the infants of Snyder et al. 1977 (AnthroKids), read in a copy in the constants of a public infant model; from 2 years set after medians that unreviewed notes in a public repository computed from the individual records of the same study, by stature. The report was not read. At birth an estimate.';
const LEGS =
  'Estimate, then fitted with volume, surface and Lund-Browder shares. From 1 year it lies within 4 % of the leg length (stature less sitting height) of the Dutch Fourth Growth Study (1997), as unreviewed notes in a public repository give its medians; the tables themselves were not read.';
const FITTED =
  'Estimate, then fitted so that volume, body surface and the Lund-Browder shares of the mannequin come out right; no published row was read.';
const UPPER_ARM =
  "At 1, 2 and 4 years near the means of the boys' and girls' medians of the WHO Child Growth Standards (2007), arm circumference-for-age by day (acanthro.txt of the WHO package anthro): 144, 150 and 162 mm at day 365, 731 and 1461; the standard begins at three months. Later set after medians computed from the records of Snyder et al. 1977 in unreviewed notes; at birth an estimate, fitted with the other girths.";

const row = (what: string, values: readonly number[], source: string): ProportionRow => ({
  what,
  values,
  source,
  verified: false,
});

/** A row of which every value was read in the table that the source names. */
const read = (what: string, values: readonly number[], source: string): ProportionRow => ({
  what,
  values,
  source,
  verified: true,
});

/** The measures of an average child by age from which the mannequin is computed. Not for clinical use as norms. */
export const PROPORTION_TABLE = {
  stature: read(
    'Standing height (length before two years)',
    [495, 749, 864, 1030, 1155, 1269, 1382, 1502, 1615, 1677],
    STATURE,
  ),
  weight: read('Body weight (kg)', [3.3, 9.3, 11.8, 16.2, 20.3, 25.2, 31.5, 41.1, 50.2, 57.4], WEIGHT),
  headHeight: row('Crown to underside of chin', [122, 161, 170, 179, 186, 191, 197, 202, 208, 213], AFTER_SNYDER),
  headBreadth: row('Greatest breadth of the skull', [94, 124, 132, 138, 142, 144, 146, 148, 150, 152], SKULL),
  headDepth: row('Forehead to back of the head', [118, 156, 168, 176, 181, 184, 187, 189, 192, 195], SKULL),
  neckLength: row('Chin level to sternal notch', [11, 20, 26, 36, 44, 51, 57, 65, 74, 80], ESTIMATE),
  neckGirth: row('Girth of the neck', [172, 206, 224, 242, 256, 267, 277, 295, 310, 323], AFTER_SNYDER),
  shoulderBreadth: row('Acromion to acromion', [122, 176, 200, 230, 256, 280, 303, 328, 355, 373], NEAR_SNYDER),
  chestBreadth: row('Chest at the nipples', [114, 161, 172, 185, 200, 216, 233, 252, 273, 288], FITTED),
  chestDepth: row('Chest, front to back', [100, 129, 133, 142, 151, 159, 167, 179, 193, 202], FITTED),
  waistBreadth: row('Waist', [118, 161, 167, 172, 181, 192, 206, 220, 233, 243], FITTED),
  waistDepth: row('Waist, front to back', [104, 134, 139, 142, 146, 152, 161, 168, 175, 181], FITTED),
  hipBreadth: row('Hips, standing', [113, 157, 170, 189, 208, 228, 251, 278, 308, 326], FITTED),
  hipDepth: row('Hips, front to back', [100, 128, 132, 140, 151, 163, 179, 197, 214, 223], FITTED),
  crotchHeight: row('Soles to perineum', [160, 266, 336, 442, 521, 589, 654, 717, 771, 798], LEGS),
  upperArmLength: row('Acromion to elbow', [88, 135, 158, 190, 218, 246, 272, 298, 322, 338], ESTIMATE),
  forearmLength: row('Elbow to wrist crease', [66, 100, 120, 147, 168, 188, 207, 226, 244, 255], ESTIMATE),
  handLength: row(
    'Wrist crease to tip of the middle finger',
    [62, 90, 102, 116, 128, 139, 150, 163, 176, 184],
    NEAR_SNYDER,
  ),
  handBreadth: row('Hand at the knuckles', [31, 43, 48, 53, 58, 62, 67, 73, 79, 83], NEAR_SNYDER),
  upperArmGirth: row('Upper arm', [124, 147, 152, 163, 173, 184, 200, 222, 244, 265], UPPER_ARM),
  forearmGirth: row('Forearm, greatest', [104, 146, 150, 160, 169, 182, 197, 215, 236, 250], FITTED),
  wristGirth: row('Wrist', [78, 105, 110, 116, 122, 130, 138, 147, 156, 161], ESTIMATE),
  kneeHeight: row('Soles to middle of the kneecap', [112, 176, 213, 267, 308, 345, 379, 411, 440, 457], FITTED),
  thighGirth: row('Thigh, greatest', [191, 284, 304, 318, 343, 379, 419, 459, 508, 530], FITTED),
  kneeGirth: row('Knee', [125, 190, 209, 229, 250, 273, 298, 323, 345, 355], FITTED),
  calfGirth: row('Calf', [119, 178, 198, 211, 229, 251, 275, 301, 324, 337], FITTED),
  ankleGirth: row('Ankle', [90, 128, 136, 145, 157, 169, 182, 198, 210, 216], FITTED),
  footLength: row('Heel to longest toe', [80, 115, 134, 161, 181, 199, 217, 235, 248, 254], FEET),
  footBreadth: row('Foot at the ball', [34, 49, 57, 65, 71, 77, 83, 90, 95, 97], FEET),
} as const satisfies Readonly<Record<string, ProportionRow>>;
