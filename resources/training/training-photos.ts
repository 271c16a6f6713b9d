/** Colours of skin in light and shade. */
interface Skin {
  readonly light: string;
  readonly middle: string;
  readonly dark: string;
}

/** A mark on the skin in mm: its middle, size, turn in degrees, colours from the middle outwards. */
export interface TrainingMark {
  readonly x: number;
  readonly y: number;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly turn: number;
  readonly colours: readonly string[];
  /** 0–1: how much of the skin it covers. */
  readonly strength: number;
  readonly edge: 'soft' | 'sharp';
  readonly texture: 'plain' | 'lines' | 'blisters';
  /** Path data in mm in place of the ellipse. */
  readonly outline?: string;
}

/** A synthetic photo. `file` lies below `resources/`; `takenAt` becomes its camera time; `scaleAt` is the inner corner of the L-scale, in mm. */
export interface TrainingPhoto {
  readonly file: string;
  readonly takenAt: string;
  readonly caption: string;
  readonly form: 'patch' | 'limb' | 'hand' | 'ear';
  readonly pixelsPerMm: number;
  readonly skin: Skin;
  readonly marks: readonly TrainingMark[];
  readonly scaleAt?: { readonly x: number; readonly y: number; readonly armMm: number };
}

const fair: Skin = { light: '#f0d3bd', middle: '#e3b99d', dark: '#b98a70' };
const olive: Skin = { light: '#dcb48f', middle: '#c99a73', dark: '#94694a' };
const brown: Skin = { light: '#a97754', middle: '#8f5f40', dark: '#613d28' };

const bruise = { turn: 0, strength: 0.5, edge: 'soft', texture: 'plain' } as const;
const graze = { turn: 0, strength: 0.75, edge: 'sharp', texture: 'lines' } as const;
const purple = ['#57304a', '#6d3d5b', '#8a5a78'];
const blue = ['#4a4664', '#5f5a7d', '#7d7896'];
const yellowGreen = ['#7f7a42', '#918a50', '#a89f66'];
const darkPurple = ['#2f1a26', '#3d2331', '#51303f'];

/** Every photo of the training cases and of the example of the exchange format. Sizes are those that the cases record. */
export const trainingPhotos: readonly TrainingPhoto[] = [
  {
    file: 'training/cases/photos/a-ear-mid-range.jpg',
    takenAt: '2026:03:17 14:22:10',
    caption: 'LETSEL 1',
    form: 'ear',
    pixelsPerMm: 12,
    skin: fair,
    marks: [{ ...bruise, x: 61, y: 17, lengthMm: 14, widthMm: 8, turn: 40, colours: purple }],
  },
  {
    file: 'training/cases/photos/a-ear-scale.jpg',
    takenAt: '2026:03:17 14:23:02',
    caption: 'LETSEL 1',
    form: 'ear',
    pixelsPerMm: 12,
    skin: fair,
    marks: [{ ...bruise, x: 61, y: 17, lengthMm: 14, widthMm: 8, turn: 40, colours: purple }],
    scaleAt: { x: 18, y: 55, armMm: 50 },
  },
  {
    file: 'training/cases/photos/a-forehead-scale.jpg',
    takenAt: '2026:03:17 14:25:40',
    caption: 'LETSEL 2',
    form: 'patch',
    pixelsPerMm: 10,
    skin: fair,
    marks: [{ ...bruise, x: 66, y: 36, lengthMm: 18, widthMm: 16, colours: blue }],
    scaleAt: { x: 34, y: 66, armMm: 50 },
  },
  {
    file: 'training/cases/photos/a-shin-scale.jpg',
    takenAt: '2026:03:17 14:28:31',
    caption: 'LETSEL 3',
    form: 'limb',
    pixelsPerMm: 8,
    skin: fair,
    marks: [
      { ...bruise, x: 62, y: 48, lengthMm: 12, widthMm: 10, colours: yellowGreen },
      { ...bruise, x: 84, y: 60, lengthMm: 9, widthMm: 8, colours: yellowGreen },
      { ...bruise, x: 104, y: 46, lengthMm: 10, widthMm: 9, colours: blue },
      { ...bruise, x: 122, y: 58, lengthMm: 8, widthMm: 7, colours: yellowGreen },
    ],
    scaleAt: { x: 34, y: 84, armMm: 60 },
  },
  {
    file: 'training/cases/photos/a-flank-scale.jpg',
    takenAt: '2026:03:17 14:31:15',
    caption: 'LETSEL 4',
    form: 'patch',
    pixelsPerMm: 10,
    skin: fair,
    marks: [{ ...bruise, x: 70, y: 38, lengthMm: 22, widthMm: 15, turn: 15, colours: purple }],
    scaleAt: { x: 34, y: 66, armMm: 50 },
  },
  {
    file: 'training/cases/photos/b-hand-scale.jpg',
    takenAt: '2026:04:21 11:12:44',
    caption: 'LETSEL 1',
    form: 'hand',
    pixelsPerMm: 9.4,
    skin: olive,
    marks: [
      {
        ...bruise,
        x: 44,
        y: 42,
        lengthMm: 40,
        widthMm: 30,
        colours: ['#c14a42'],
        strength: 0.72,
        edge: 'sharp',
        texture: 'blisters',
        outline: 'M-6 -6H140V110H-6Z',
      },
    ],
    scaleAt: { x: 12, y: 78, armMm: 60 },
  },
  {
    file: 'training/cases/photos/b-forearm-scale.jpg',
    takenAt: '2026:04:21 11:15:20',
    caption: 'LETSEL 2',
    form: 'limb',
    pixelsPerMm: 8,
    skin: olive,
    marks: [
      {
        ...bruise,
        x: 118,
        y: 62,
        lengthMm: 36,
        widthMm: 40,
        colours: ['#c14a42'],
        strength: 0.72,
        edge: 'sharp',
        texture: 'blisters',
        outline: 'M86 0H170V120H86Z',
      },
    ],
    scaleAt: { x: 26, y: 86, armMm: 60 },
  },
  {
    file: 'training/cases/photos/c-upper-arm-scale.jpg',
    takenAt: '2026:05:09 20:41:05',
    caption: 'LETSEL 1',
    form: 'limb',
    pixelsPerMm: 8,
    skin: brown,
    marks: [
      { ...bruise, x: 62, y: 44, lengthMm: 16, widthMm: 13, colours: darkPurple },
      { ...bruise, x: 80, y: 52, lengthMm: 14, widthMm: 12, colours: darkPurple },
      { ...bruise, x: 98, y: 58, lengthMm: 15, widthMm: 12, colours: darkPurple },
      { ...bruise, x: 115, y: 66, lengthMm: 12, widthMm: 10, colours: darkPurple },
    ],
    scaleAt: { x: 32, y: 86, armMm: 60 },
  },
  {
    file: 'training/cases/photos/c-wrist-scale.jpg',
    takenAt: '2026:05:09 20:44:37',
    caption: 'LETSEL 2',
    form: 'limb',
    pixelsPerMm: 8,
    skin: brown,
    marks: [
      {
        ...bruise,
        x: 92,
        y: 55,
        lengthMm: 7,
        widthMm: 58,
        colours: ['#6d2f24'],
        strength: 0.6,
        edge: 'sharp',
        outline: 'M88 18C91 40 91 64 87 84L94 84C98 64 98 40 95 18Z',
      },
    ],
    scaleAt: { x: 26, y: 86, armMm: 60 },
  },
  {
    file: 'training/cases/photos/c-elbow-scale.jpg',
    takenAt: '2026:05:09 20:47:12',
    caption: 'LETSEL 3',
    form: 'patch',
    pixelsPerMm: 8,
    skin: brown,
    marks: [{ ...graze, x: 92, y: 48, lengthMm: 34, widthMm: 18, turn: 10, colours: ['#7c3528'] }],
    scaleAt: { x: 36, y: 84, armMm: 60 },
  },
  {
    file: 'training/cases/photos/c-knee-scale.jpg',
    takenAt: '2026:05:09 20:50:03',
    caption: 'LETSEL 4',
    form: 'patch',
    pixelsPerMm: 8,
    skin: brown,
    marks: [
      { ...graze, x: 92, y: 50, lengthMm: 21, widthMm: 16, colours: ['#5b2a20'], texture: 'plain', strength: 0.8 },
    ],
    scaleAt: { x: 36, y: 84, armMm: 60 },
  },
  {
    file: 'training/cases/photos/d-back-overview.jpg',
    takenAt: '2026:06:03 09:48:26',
    caption: 'RUG',
    form: 'patch',
    pixelsPerMm: 4,
    skin: fair,
    marks: [],
  },
  {
    file: 'training/cases/photos/d-knee-scale.jpg',
    takenAt: '2026:06:03 09:55:51',
    caption: 'LETSEL 2',
    form: 'patch',
    pixelsPerMm: 10,
    skin: fair,
    marks: [
      {
        ...graze,
        x: 66,
        y: 36,
        lengthMm: 19,
        widthMm: 3,
        turn: 8,
        colours: ['#f7e3d6'],
        texture: 'plain',
        strength: 0.85,
      },
    ],
    scaleAt: { x: 34, y: 66, armMm: 50 },
  },
  {
    file: 'exchange/photos/forearm-scale.jpg',
    takenAt: '2026:02:11 15:34:18',
    caption: 'LETSEL 1',
    form: 'limb',
    pixelsPerMm: 8,
    skin: fair,
    marks: [{ ...bruise, x: 84, y: 52, lengthMm: 30, widthMm: 20, turn: 5, colours: blue }],
    scaleAt: { x: 34, y: 84, armMm: 60 },
  },
];
