import type { BodySegment, MidlineSegment, PairedPart } from '../../shared/domain/body/address.ts';
import { MIDLINE_SEGMENTS, PAIRED_PARTS } from '../../shared/domain/body/address.ts';
import type { SegmentFrame } from '../../shared/domain/body/segment-frame.ts';
import { addressInFrame } from '../../shared/domain/body/segment-frame.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, distance, dot, normalize, rejectFrom, scale, subtract } from '../../shared/domain/body/vector.ts';
import { fingerBones } from './arm.ts';
import { eyeOffset, lipDepth, noseReach } from './face.ts';
import { TOES } from './leg.ts';
import type { Mannequin } from './mannequin.ts';
import { highestArmpit, PELVIS_TOP } from './segment-of-point.ts';

/** A frame of the left half before it gets its name and its right-hand twin. */
interface FrameShape {
  readonly from: Vec3;
  readonly to: Vec3;
  /** Roughly the direction of `around` 0. */
  readonly ventral: Vec3;
  /** Roughly the direction of `around` +90. */
  readonly lateral: Vec3;
  /** Lengths in mm of the parts of the axis from which the skin is seen under an opening angle. */
  readonly proximalFan: number;
  readonly distalFan: number;
  readonly knots?: SegmentFrame['knots'];
}

const FRONT: Vec3 = [0, 0, 1];
const LEFT: Vec3 = [1, 0, 0];

/** The frames of all segments of a mannequin; the right-hand ones are exact mirror images. */
export function segmentFrames(body: Mannequin): readonly SegmentFrame[] {
  const midline: Readonly<Record<MidlineSegment, FrameShape>> = {
    ...headFrames(body),
    ...trunkFrames(body),
  };
  const paired: Readonly<Record<PairedPart, FrameShape>> = {
    ...faceFrames(body),
    ...armFrames(body),
    ...fingerFrames(body),
    ...legFrames(body),
    ...toeFrames(body),
  };
  return [
    ...MIDLINE_SEGMENTS.map((segment) => frameOf(segment, midline[segment])),
    ...PAIRED_PARTS.flatMap((part) => {
      const left = frameOf(`${part}-left`, paired[part]);
      return [left, mirrorFrame(left, `${part}-right`)];
    }),
  ];
}

function frameOf(segment: BodySegment, shape: FrameShape): SegmentFrame {
  const axis = normalize(subtract(shape.to, shape.from));
  const ventral = normalize(rejectFrom(shape.ventral, axis));
  const across = cross(axis, ventral);
  return {
    segment,
    origin: shape.from,
    axis,
    ventral,
    lateral: dot(across, shape.lateral) < 0 ? scale(across, -1) : across,
    length: distance(shape.from, shape.to),
    proximalFan: shape.proximalFan,
    distalFan: shape.distalFan,
    knots: shape.knots ?? [
      [0, 0],
      [1, 1],
    ],
  };
}

function mirrorFrame(frame: SegmentFrame, segment: BodySegment): SegmentFrame {
  const mirror = ([x, y, z]: Vec3): Vec3 => [-x, y, z];
  return {
    ...frame,
    segment,
    origin: mirror(frame.origin),
    axis: mirror(frame.axis),
    ventral: mirror(frame.ventral),
    lateral: mirror(frame.lateral),
  };
}

/** `along` on the head at the levels of the face, the same at every age. */
export const HEAD_LEVELS = {
  brow: 0.43,
  eye: 0.5,
  noseBase: 0.635,
  mouth: 0.735,
  chin: 0.86,
} as const;

function headFrames({ plan }: Mannequin): Pick<Record<MidlineSegment, FrameShape>, 'head' | 'nose' | 'mouth' | 'neck'> {
  const { headHeight, headDepth, headBreadth, chestDepth, age } = plan.of;
  const { eye, brow, noseBase, mouth } = plan.face;
  const place = plan.headPlace;
  const head: FrameShape = {
    from: place(0, 1.01, 0),
    to: place(0, -0.03, 0),
    ventral: FRONT,
    lateral: LEFT,
    proximalFan: 0.38 * headHeight,
    distalFan: 0.42 * headHeight,
  };
  const raw = frameOf('head', head);
  const knot = (level: number, depth: number, along: number): readonly [number, number] => [
    addressInFrame(raw, place(0, level, depth)).along,
    along,
  ];
  const reach = noseReach(age);
  const neckTop = place(0, 0.24, -0.1);
  const neckBottom: Vec3 = [0, plan.notchLevel - 0.02 * plan.trunkLength, -0.15 * chestDepth];
  const neckLength = distance(neckTop, neckBottom);
  return {
    head: {
      ...head,
      knots: [
        [0, 0],
        knot(brow, 0.45, HEAD_LEVELS.brow),
        knot(eye, 0.44, HEAD_LEVELS.eye),
        knot(noseBase, 0.44, HEAD_LEVELS.noseBase),
        knot(mouth, 0.44, HEAD_LEVELS.mouth),
        knot(0.06, 0.43, HEAD_LEVELS.chin),
        [1, 1],
      ],
    },
    nose: {
      from: place(0, eye + 0.05, 0.33),
      to: place(0, noseBase + 0.0, 0.41 + reach * 0.55),
      ventral: FRONT,
      lateral: LEFT,
      proximalFan: 0.01 * headHeight,
      distalFan: 0.09 * headHeight,
    },
    mouth: {
      from: place(0, mouth + 0.06, lipDepth(age) + 0.02 - (0.19 * headBreadth) / headDepth),
      to: place(0, mouth - 0.06, lipDepth(age) + 0.02 - (0.19 * headBreadth) / headDepth),
      ventral: FRONT,
      lateral: LEFT,
      proximalFan: 0.005 * headHeight,
      distalFan: 0.005 * headHeight,
    },
    neck: {
      from: neckTop,
      to: neckBottom,
      ventral: FRONT,
      lateral: LEFT,
      proximalFan: 0.55 * neckLength,
      distalFan: 0.3 * neckLength,
    },
  };
}

function trunkFrames({ plan }: Mannequin): Pick<Record<MidlineSegment, FrameShape>, 'trunk' | 'pelvis'> {
  const { notchLevel, crotchLevel, trunkLength } = plan;
  const { chestDepth, hipDepth } = plan.of;
  return {
    trunk: {
      from: [0, notchLevel + 0.05 * trunkLength, -0.08 * chestDepth],
      to: [0, crotchLevel + (PELVIS_TOP - 0.02) * trunkLength, -0.02 * hipDepth],
      ventral: FRONT,
      lateral: LEFT,
      proximalFan: 0.22 * trunkLength,
      distalFan: 0.02 * trunkLength,
    },
    pelvis: {
      from: [0, crotchLevel + (PELVIS_TOP + 0.02) * trunkLength, -0.02 * hipDepth],
      to: [0, crotchLevel - 0.06 * trunkLength, -0.02 * hipDepth],
      ventral: FRONT,
      lateral: LEFT,
      proximalFan: 0.02 * trunkLength,
      distalFan: 0.21 * trunkLength,
    },
  };
}

function faceFrames({ plan, ear }: Mannequin): Pick<Record<PairedPart, FrameShape>, 'eye' | 'ear' | 'ear-back'> {
  const { headHeight, headDepth, headBreadth, age } = plan.of;
  const { eye } = plan.face;
  const x = eyeOffset(age);
  const depth = 0.425 - (0.15 * headBreadth) / headDepth;
  const auricle = (outwards: number) => ({
    from: add(add(ear.centre, ear.up, 0.58 * ear.height), ear.outwards, outwards * ear.height),
    to: add(add(ear.centre, ear.up, -0.62 * ear.height), ear.outwards, outwards * ear.height),
    ventral: scale(ear.backwards, -1),
    lateral: ear.outwards,
    proximalFan: 0.01 * ear.height,
    distalFan: 0.01 * ear.height,
  });
  return {
    eye: {
      from: plan.headPlace(x, eye + 0.08, depth),
      to: plan.headPlace(x, eye - 0.08, depth),
      ventral: FRONT,
      lateral: LEFT,
      proximalFan: 0.005 * headHeight,
      distalFan: 0.005 * headHeight,
    },
    ear: auricle(-0.9),
    'ear-back': auricle(1.2),
  };
}

/** `along` on the upper arm at the highest point of the armpit, the same at every age. */
const ARMPIT = 0.3;

type ArmParts = 'upper-arm' | 'forearm' | 'hand';

function armFrames(body: Mannequin): Pick<Record<PairedPart, FrameShape>, ArmParts> {
  const { plan } = body;
  const radius = plan.of.upperArmGirth / (2 * Math.PI);
  const upper = normalize(subtract(plan.elbow, plan.shoulder));
  const fore = normalize(subtract(plan.wrist, plan.elbow));
  const margin = 0.015 * plan.of.forearmLength;
  const { handLength } = plan.of;
  const armpit = highestArmpit(body);
  const upperArm: FrameShape = {
    from: add(plan.shoulder, upper, -1.05 * radius),
    to: add(plan.elbow, upper, margin),
    ventral: FRONT,
    lateral: LEFT,
    proximalFan: 1.3 * radius,
    distalFan: margin,
  };
  const armpitShare = addressInFrame(frameOf('upper-arm-left', upperArm), [armpit.x, armpit.y, plan.shoulder[2]]).along;
  return {
    'upper-arm': {
      ...upperArm,
      knots: [
        [0, 0],
        [armpitShare, ARMPIT],
        [1, 1],
      ],
    },
    forearm: {
      from: add(plan.elbow, fore, -margin),
      to: add(plan.wrist, fore, margin),
      ventral: plan.palmOut,
      lateral: plan.thumbwards,
      proximalFan: margin,
      distalFan: margin,
    },
    hand: {
      from: plan.handPlace(-0.02, 0),
      to: plan.handPlace(0.62, 0),
      ventral: plan.palmOut,
      lateral: plan.thumbwards,
      proximalFan: 0.02 * handLength,
      distalFan: 0.34 * handLength,
    },
  };
}

type FingerParts = Extract<PairedPart, `finger-${number}`>;
type ToeParts = Extract<PairedPart, `toe-${number}`>;

function fingerFrames({ plan }: Mannequin): Pick<Record<PairedPart, FrameShape>, FingerParts> {
  const frames = fingerBones(plan).map(({ finger, base, tip, radius }): readonly [FingerParts, FrameShape] => {
    const direction = normalize(subtract(tip, base));
    return [
      `finger-${finger}`,
      {
        from: add(base, direction, 0.1 * distance(base, tip)),
        to: add(tip, direction, radius),
        ventral: plan.palmOut,
        lateral: plan.thumbwards,
        proximalFan: 1.2 * radius,
        distalFan: 1.5 * radius,
      },
    ];
  });
  // fingerBones gives one bone for each of the five fingers.
  return Object.fromEntries(frames) as Record<FingerParts, FrameShape>;
}

/** `along` on the thigh at the level of the perineum and the fold of the buttock, and above the kneecap, the same at every age. */
const THIGH_FOLD = 0.28;
const KNEECAP_TOP = 0.91;

function legFrames({ plan }: Mannequin): Pick<Record<PairedPart, FrameShape>, 'thigh' | 'lower-leg' | 'foot'> {
  const { footLength, kneeHeight } = plan.of;
  const thigh = normalize(subtract(plan.knee, plan.hip));
  const shin = normalize(subtract(plan.ankle, plan.knee));
  const margin = 0.015 * kneeHeight;
  const footAxis = 0.07 * footLength;
  const thighTop = add(plan.hip, thigh, -0.12 * plan.trunkLength);
  const thighEnd = add(plan.knee, thigh, margin);
  const share = (level: number): number => (thighTop[1] - level) / (thighTop[1] - thighEnd[1]);
  const foldShare = share(plan.crotchLevel);
  const kneecapShare = share(kneeHeight + (0.65 * plan.of.kneeGirth) / (2 * Math.PI));
  return {
    thigh: {
      from: thighTop,
      to: thighEnd,
      ventral: FRONT,
      lateral: LEFT,
      proximalFan: margin,
      distalFan: margin,
      knots: [
        [0, 0],
        [foldShare, THIGH_FOLD],
        [kneecapShare, KNEECAP_TOP],
        [1, 1],
      ],
    },
    'lower-leg': {
      from: add(plan.knee, shin, -margin),
      to: add(plan.ankle, shin, 0.05 * footLength),
      ventral: FRONT,
      lateral: LEFT,
      proximalFan: margin,
      distalFan: 0.02 * footLength,
    },
    foot: {
      from: plan.footPlace(-0.01, 0, footAxis),
      to: plan.footPlace(0.92, 0, footAxis * 0.6),
      ventral: [0, 1, 0],
      lateral: scale(plan.bigToeWards, -1),
      proximalFan: 0.26 * footLength,
      distalFan: 0.3 * footLength,
    },
  };
}

function toeFrames({ plan }: Mannequin): Pick<Record<PairedPart, FrameShape>, ToeParts> {
  const { footLength } = plan.of;
  const frames = TOES.map(({ toe, across, base, tip, radius }): readonly [ToeParts, FrameShape] => [
    `toe-${toe}`,
    {
      from: plan.footPlace(base - 0.01, across * 0.97, radius * footLength),
      to: plan.footPlace(tip, across, radius * footLength * 0.9),
      ventral: [0, 1, 0],
      lateral: scale(plan.bigToeWards, -1),
      proximalFan: 1.1 * radius * footLength,
      distalFan: 1.3 * radius * footLength,
    },
  ]);
  // TOES holds one entry for each of the five toes.
  return Object.fromEntries(frames) as Record<ToeParts, FrameShape>;
}
