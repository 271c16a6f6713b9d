import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeLocation, regionPath } from '../../shared/domain/body/describe-location.ts';
import { decodeBodyMesh } from '../../shared/domain/body/mesh.ts';
import { pickAddress } from '../../shared/domain/body/project-view.ts';
import { BodyViewsFile } from '../../shared/domain/body/view.ts';
import { standardPack } from '../support/standard-pack.ts';
import { closeUpPlaces } from './pointed-close-up-places.ts';
import { type PointedPlace, wholeBodyPlaces } from './pointed-places.ts';

const built = join(import.meta.dirname, '../../dist/body');
const regions = standardPack['body-regions'];
const places = [...wholeBodyPlaces, ...closeUpPlaces];
const ages = [...new Set(places.map(({ ageYears }) => ageYears))];
const bodies = new Map(
  ages.map((age) => [
    age,
    {
      model: decodeBodyMesh(new Uint8Array(readFileSync(join(built, `${age}.mesh.bin`))).buffer),
      views: BodyViewsFile.parse(JSON.parse(readFileSync(join(built, `${age}.views.json`), 'utf8'))).views,
    },
  ]),
);

function named({ ageYears, view: id, at }: PointedPlace) {
  const body = bodies.get(ageYears);
  const view = body?.views.find((candidate) => candidate.id === id);
  if (body === undefined || view === undefined) throw new Error(`No view ${id} at ${ageYears} years`);
  const address = pickAddress(body.model, view, at);
  return address === undefined
    ? undefined
    : {
        regions: regionPath(address, regions).map((region) => region.id),
        side: describeLocation(address, regions).side,
      };
}

describe('places pointed at on the drawings', () => {
  test('are at least three hundred', () => {
    expect(places.length).toBeGreaterThanOrEqual(300);
    expect(new Set(places.map(({ view }) => view)).size).toBeGreaterThanOrEqual(14);
  });

  test('are named as a doctor names them: 97 of 100 at least', () => {
    const wrong = places.filter((place) => named(place)?.regions.includes(place.region) !== true);
    const told = wrong.map(({ ageYears, view, words, region }) => `${ageYears} ${view}: ${words} is not ${region}`);
    expect(told.length, told.join('\n')).toBeLessThanOrEqual(places.length * 0.03);
  });

  test.each(places)("$words ($view, $ageYears years): never on the child's other side", (place) => {
    expect(named(place)?.side).toBe(place.side);
  });
});
