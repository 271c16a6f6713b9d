import { describe, expect, it } from 'vitest';
import type { BodyShape } from '../../../../shared/domain/body/address.ts';
import type { Landmark } from '../../../../shared/domain/body/region.ts';
import {
  areaOfDrawing,
  landmarkOfDrawing,
  roundDrawnMm,
  sizeOfDrawing,
} from '../../../../shared/domain/injury/drawn-records.ts';
import { DrawnArea, type InjuryDetails, InjurySize, LandmarkRecord } from '../../../../shared/domain/injury/injury.ts';
import { measureContradictions } from '../../../../shared/domain/injury/measure-contradictions.ts';
import { cylinder } from '../body/measure-meshes.ts';
import { exactly, group, single, size } from './golden-values.ts';

const limb = cylinder(40, 300, { rows: 26, columns: 20, seed: 7 });
const degrees = (mm: number): number => ((mm / 40) * 180) / Math.PI;

/** 30 by 20 mm, 6 cm² on a mannequin of 300 mm; its middle lies 60 mm below the landmark. */
const patch: BodyShape = {
  kind: 'outline',
  points: [
    limb.at(0.45, degrees(-10)),
    limb.at(0.55, degrees(-10)),
    limb.at(0.55, degrees(10)),
    limb.at(0.45, degrees(10)),
  ],
};
const top: Landmark = {
  id: 'top',
  label: { nl: 'top', en: 'top' },
  article: 'de',
  side: 'midline',
  at: limb.at(0.3, 0),
  source: 'own',
  verified: false,
};

const plain: InjuryDetails = { type: 'bruise', count: single, shape: patch, descriptors: {} };
const found = (details: Partial<InjuryDetails>, heightCm?: number) =>
  measureContradictions({ ...plain, ...details }, { body: limb.model, landmarks: [top], child: { heightCm } });
const far = (distanceMm: number, method: LandmarkRecord['method'] = 'measured') => ({
  landmarks: [{ landmarkId: 'top', distanceMm, directions: ['below' as const], method }],
});

describe('a record against the drawing', () => {
  it('a measured size that differs by more than a third contradicts it', () => {
    expect(found({ size: size(31, 19) })).toEqual([]);
    expect(found({ size: size(22, 16) })).toEqual(['size-against-drawing']);
    expect(found({ size: size(30, 50) })).toEqual(['size-against-drawing']);
    expect(found({ size: size(60, 40) })).toEqual(['size-against-drawing']);
    expect(found({ size: size(60, 40) }, 60)).toEqual([]);
  });

  it('an estimated size, the largest of several, and a place on a flat drawing are not compared', () => {
    expect(found({ size: size(60, 40, { method: 'estimated' }) })).toEqual([]);
    expect(found({ size: size(60, 40), count: exactly(3) })).toEqual([]);
    expect(found({ size: size(60, 40), count: group(3) })).toEqual(['size-against-drawing']);
    const plate = { kind: 'point', at: { model: 1, plate: 'mouth', part: 'upper-lip', x: 0.5, y: 0.5 } } as const;
    expect(found({ size: size(60, 40), ...far(200), plate })).toEqual([]);
  });

  it('a distance, measured or taken from an earlier drawing, contradicts it by more than a third and a centimetre', () => {
    expect(found(far(60))).toEqual([]);
    expect(found(far(46))).toEqual([]);
    expect(found(far(40))).toEqual(['distance-against-drawing']);
    expect(found(far(95, 'drawn'))).toEqual(['distance-against-drawing']);
    expect(found(far(120), 60)).toEqual([]);
    const here: Partial<InjuryDetails> = { shape: { kind: 'point', at: limb.at(0.32, 0) } };
    expect(found({ ...here, ...far(1) })).toEqual([]);
  });

  it('a landmark that the edition lacks is not compared', () => {
    expect(found({ landmarks: [{ landmarkId: 'sole', distanceMm: 500, directions: [], method: 'measured' }] })).toEqual(
      [],
    );
  });

  it('a surface from an earlier drawing contradicts another one, a point and a line', () => {
    const drawnArea = { cm2: 6, percent: 0.7, basis: 'mannequin' } as const;
    expect(found({ drawnArea })).toEqual([]);
    expect(found({ drawnArea: { ...drawnArea, cm2: 4 } })).toEqual(['area-against-drawing']);
    expect(found({ drawnArea, shape: { kind: 'point', at: limb.at(0.5, 0) } })).toEqual(['area-against-drawing']);
  });
});

describe('records from a drawing', () => {
  it('have lengths in whole millimetres up to 2 cm, then in steps of 5 mm; of the child where its height is known', () => {
    const rounded = [0.3, 8.4, 19.4, 21, 23, 87.6].map((mannequinMm) => roundDrawnMm({ mannequinMm }));
    expect(rounded).toEqual([1, 8, 19, 20, 25, 90]);
    expect(roundDrawnMm({ mannequinMm: 40, childMm: 48 })).toBe(50);
  });

  it('are such as the record takes', () => {
    const distance = { mannequinMm: 41 };
    const record = landmarkOfDrawing({ landmarkId: 'top', distance, directions: ['above', 'left'] }, { heightCm: 110 });
    expect(LandmarkRecord.parse(record)).toEqual({
      landmarkId: 'top',
      distanceMm: 40,
      directions: ['above', 'left'],
      method: 'drawn',
      heightCm: 110,
    });
    expect(landmarkOfDrawing({ landmarkId: 'top', distance: { mannequinMm: 1 }, directions: [] }, {})).toMatchObject({
      distanceMm: 0,
    });
    expect(InjurySize.parse(sizeOfDrawing({ length: { mannequinMm: 31 }, width: { mannequinMm: 12.2 } }))).toEqual({
      lengthMm: 30,
      widthMm: 12,
      method: 'estimated',
    });
  });

  it('give a surface in two or three digits', () => {
    const area = (mannequinCm2: number, percentOfBody: number) =>
      DrawnArea.parse(
        areaOfDrawing({ mannequinCm2, percentOfBody, bodySurface: { cm2: 7000, basis: 'mosteller-1987' } }),
      );
    expect(area(4.678, 0.0668)).toEqual({ cm2: 4.7, percent: 0.07, basis: 'mosteller-1987' });
    expect(area(45.3, 0.647)).toEqual({ cm2: 45, percent: 0.6, basis: 'mosteller-1987' });
    expect(area(884, 12.63)).toEqual({ cm2: 880, percent: 13, basis: 'mosteller-1987' });
    expect(area(0.01, 0.0002)).toMatchObject({ cm2: 0.1, percent: 0.01 });
  });

  it('name two directions in one order only: upright, then across', () => {
    const record = { landmarkId: 'top', distanceMm: 10, method: 'measured' };
    expect(LandmarkRecord.safeParse({ ...record, directions: ['left', 'above'] }).success).toBe(false);
    expect(LandmarkRecord.safeParse({ ...record, directions: ['above', 'below'] }).success).toBe(false);
    expect(LandmarkRecord.safeParse({ ...record, directions: ['above', 'left'] }).success).toBe(true);
  });
});
