import { expect, test } from 'vitest';
import { isInOfficeHours } from '../../../../shared/domain/registration/office-hours.ts';

test.each([
  ['Monday 08:00 in winter', '2026-01-05T07:00:00Z', true],
  ['Monday 07:59 in winter', '2026-01-05T06:59:00Z', false],
  ['Friday 17:59 in winter', '2026-01-09T16:59:00Z', true],
  ['Friday 18:00 in winter', '2026-01-09T17:00:00Z', false],
  ['Monday 08:00 in summer', '2026-07-06T06:00:00Z', true],
  ['Monday 07:59 in summer', '2026-07-06T05:59:00Z', false],
  ['Monday 18:00 in summer', '2026-07-06T16:00:00Z', false],
  ['Saturday noon', '2026-07-04T10:00:00Z', false],
  ['Sunday noon', '2026-07-05T10:00:00Z', false],
  ['Monday after the clock went forward, 08:30', '2026-03-30T06:30:00Z', true],
  ['Friday before the clock went forward, 07:30', '2026-03-27T06:30:00Z', false],
  ['Monday after the clock went back, 07:30', '2026-10-26T06:30:00Z', false],
  ['Sunday in Dutch time, still Saturday in UTC', '2026-07-04T22:30:00Z', false],
  ['a public holiday on a weekday counts as an ordinary day', '2026-04-27T09:00:00Z', true],
])('%s', (_, instant, inside) => {
  expect(isInOfficeHours(instant)).toBe(inside);
});
