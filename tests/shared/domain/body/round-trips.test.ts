import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOfSkin, decodeBodyMesh, skinPlace, surfacePoint } from '../../../../shared/domain/body/mesh.ts';
import { distance } from '../../../../shared/domain/body/vector.ts';
import { pointsOnSkin } from '../../../resources/body/small-body.ts';

const built = join(import.meta.dirname, '../../../../dist/body');

/** How many places are tried at each age. */
const PLACES = 10_000;

describe.each([0, 2, 5, 10, 15])('10,000 places of the built skin at %i years', (age) => {
  const model = decodeBodyMesh(new Uint8Array(readFileSync(join(built, `${age}.mesh.bin`))).buffer);
  const places = [...pointsOnSkin(model, PLACES)];

  it('come back from address to point to address within 1 mm, every one', () => {
    const gaps = places.map(({ triangle, point }) => {
      const address = addressOfSkin(model, triangle, point);
      const there = skinPlace(model, address);
      const again = addressOfSkin(model, there.triangle, there.point);
      expect(again.segment).toBe(address.segment);
      return distance(there.point, surfacePoint(model, again));
    });
    expect(gaps).toHaveLength(PLACES);
    expect(Math.max(...gaps)).toBeLessThan(1);
  });

  it('have an address that leads back to the point within 1 mm, but for 2 in 1000 that lie in a fold', () => {
    const lost = places.filter(
      ({ triangle, point }) => distance(surfacePoint(model, addressOfSkin(model, triangle, point)), point) > 1,
    );
    expect(lost.length).toBeLessThan(PLACES * 0.002);
  });
});
