import { expect, test } from 'vitest';
import { LundBrowderRegion } from '../../../../../shared/domain/body/region.ts';
import { usualSurface } from '../../../../../shared/domain/photo/measure/usual-surface.ts';

test('head, neck and limbs are round, the trunk and what is unknown slightly curved; nothing is flat unasked', () => {
  expect(LundBrowderRegion.options.filter((region) => usualSurface(region) === 'slightly-curved')).toEqual([
    'trunk-anterior',
    'trunk-posterior',
    'buttock-left',
    'buttock-right',
    'genitals',
  ]);
  expect(usualSurface('upper-arm-left')).toBe('limb');
  expect(usualSurface('head')).toBe('limb');
  expect(usualSurface(null)).toBe('slightly-curved');
});
