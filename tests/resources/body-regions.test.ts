import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { BODY_SEGMENTS, type BodyAddress, mirrorAddress } from '../../shared/domain/body/address.ts';
import {
  describeLocation,
  extentContains,
  locationWords,
  regionPath,
} from '../../shared/domain/body/describe-location.ts';
import {
  type BodyRegion,
  BodyRegionsFile,
  LandmarksFile,
  LundBrowderRegion,
  Ten4FacespSite,
} from '../../shared/domain/body/region.ts';
import { bodyPlaces } from './body-places.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../resources/standard/2026.1/${name}.json`, import.meta.url), 'utf8'));
const file = BodyRegionsFile.parse(read('body-regions'));
const { landmarks, sources: landmarkSources } = LandmarksFile.parse(read('body-landmarks'));
const byId = new Map(file.regions.map((region) => [region.id, region]));

const at = (segment: BodyAddress['segment'], along: number, around: number): BodyAddress => ({
  model: 1,
  segment,
  along,
  around,
});
const extentsBySegment = Map.groupBy(
  file.regions.flatMap(({ id, extents }) => extents.map((extent) => ({ id, extent }))),
  ({ extent }) => extent.segment,
);
const holding = (address: BodyAddress): readonly string[] =>
  (extentsBySegment.get(address.segment) ?? [])
    .filter(({ extent }) => extentContains(extent, address))
    .map(({ id }) => id);
const mirrorId = (id: string): string =>
  id.replace(/-(left|right)$/, (_, side: string) => (side === 'left' ? '-right' : '-left'));
const leaves = file.regions.filter(({ extents }) => extents.length > 0);
const partsOf = (region: BodyRegion): readonly BodyRegion[] =>
  region.extents.length > 0
    ? [region]
    : file.regions.filter(({ parent }) => parent === region.id).flatMap((part) => partsOf(part));

describe('the division of the skin', () => {
  test.each(BODY_SEGMENTS)('every address of %s lies in exactly one region', (segment) => {
    const faults: string[] = [];
    for (let step = 0; step <= 200; step += 1) {
      for (let around = -180; around <= 180; around += 2) {
        const found = holding(at(segment, step / 200, around));
        if (found.length !== 1) faults.push(`${step / 200} ${around}: ${found.join(', ')}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('leaves no gap and no overlap on the limits themselves, nor just beside them', () => {
    const faults: string[] = [];
    for (const { extents } of leaves) {
      for (const { segment, along, around } of extents) {
        for (const level of [along[0], along[1], (along[0] + along[1]) / 2]) {
          for (const degrees of [around[0], around[1], around[1] - 0.01, around[0] + 0.01]) {
            const found = holding(at(segment, level, degrees));
            if (found.length !== 1) faults.push(`${segment} ${level} ${degrees}: ${found.join(', ')}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test.each(BODY_SEGMENTS)('mirrored, %s gives the same region and aspect of the other side', (segment) => {
    const faults: string[] = [];
    for (let step = 0; step < 150; step += 1) {
      // Half degrees off every limit, which are whole degrees: on a limit itself the half-open intervals favour one side.
      for (let around = -179.5; around < 180; around += 3) {
        const here = describeLocation(at(segment, (step + 0.5) / 150, around), file);
        const there = describeLocation(mirrorAddress(at(segment, (step + 0.5) / 150, around)), file);
        const same = there.regionId === mirrorId(here.regionId) && there.aspect === here.aspect;
        if (!same || there.third !== here.third) faults.push(`${step} ${around}: ${here.regionId}, ${there.regionId}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('puts the extents of a paired region on its own side only', () => {
    for (const { id, side, extents } of leaves) {
      for (const { segment, around } of extents) {
        const [from, to] = around;
        if (/-(left|right)$/.test(segment)) expect(segment.endsWith(`-${side}`), id).toBe(true);
        else if (side === 'left') expect(from >= 0 && (to > from || to === -180), id).toBe(true);
        else if (side === 'right') expect((from < 0 || from === 180) && to <= 0, id).toBe(true);
      }
    }
  });

  it('is an area of the body or a finest part, never both', () => {
    const parents = new Set(file.regions.map(({ parent }) => parent));
    for (const { id, extents } of file.regions) expect(parents.has(id), id).toBe(extents.length === 0);
  });
});

describe('places written down from anatomy', () => {
  it('are many', () => expect(bodyPlaces.length).toBeGreaterThanOrEqual(60));

  test.each(bodyPlaces)('$words: $region', ({ at: [segment, along, around], region, side, aspect }) => {
    const found = describeLocation(at(segment, along, around), file);
    expect({ region: found.regionId, side: found.side, aspect: found.aspect }).toEqual({ region, side, aspect });
  });
});

describe('the names', () => {
  it('name at least 180 places, each by one name of its own in both languages', () => {
    expect(leaves.length).toBeGreaterThanOrEqual(180);
    for (const language of ['nl', 'en'] as const) {
      const labels = file.regions.map(({ label }) => label[language]);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  it('name the side of every paired region, and its twin alike', () => {
    for (const region of file.regions) {
      const named = { left: ['linker', 'left'], right: ['rechter', 'right'], midline: ['', ''] }[region.side];
      expect(region.label.nl).toContain(named[0]);
      expect(region.label.en).toContain(named[1]);
      expect(region.id.endsWith(`-${region.side}`)).toBe(region.side !== 'midline');
      if (region.side !== 'left') continue;
      const twin = byId.get(mirrorId(region.id));
      expect(twin?.label.nl).toBe(region.label.nl.replace('linker', 'rechter'));
      expect(twin?.label.en).toBe(region.label.en.replace('left', 'right'));
    }
  });

  it.each<[BodyAddress, string, string]>([
    [
      at('upper-arm-left', 0.55, 90),
      'buitenzijde van de linkerbovenarm, middelste derde deel',
      'outer side of the left upper arm, middle third',
    ],
    [
      at('thigh-right', 0.2, 0),
      'voorzijde van het rechterbovenbeen, bovenste derde deel',
      'front of the right thigh, upper third',
    ],
    [at('finger-2-right', 0.3, 180), 'rugzijde van de rechterwijsvinger', 'dorsal side of the right index finger'],
    [at('head', 0.35, 20), 'voorhoofd, links van de middellijn', 'forehead, left of the midline'],
    [at('trunk', 0.35, 0), 'borstbeen, in de middellijn', 'breastbone, in the midline'],
    [at('head', 0.7, -40), 'rechterwang', 'right cheek'],
    [at('lower-leg-left', 0.3, 180), 'linkerkuit', 'left calf'],
  ])('read as a doctor writes them: %o', (address, nl, en) => {
    const found = describeLocation(address, file);
    expect(locationWords(found, file, 'nl')).toBe(nl);
    expect(locationWords(found, file, 'en')).toBe(en);
  });

  it('name a known source for every region and landmark, and call nothing verified that nobody verified', () => {
    for (const { source } of file.regions) expect(Object.keys(file.sources)).toContain(source);
    for (const { source } of landmarks) expect(Object.keys(landmarkSources)).toContain(source);
    expect([...file.regions, ...landmarks].filter(({ verified }) => verified)).toEqual([]);
  });
});

describe('clinical tables', () => {
  it('have every region of the Lund–Browder chart, each finest part in one', () => {
    expect(new Set(leaves.map(({ lundBrowder }) => lundBrowder))).toEqual(new Set(LundBrowderRegion.options));
  });

  it('keep the sides of the Lund–Browder chart', () => {
    for (const { id, side, lundBrowder } of leaves) {
      const named = /-(left|right)$/.exec(lundBrowder ?? '')?.[1];
      if (named !== undefined) expect(named, id).toBe(side);
    }
  });

  it('give an area of the body what all its parts share, and nothing else', () => {
    for (const region of file.regions) {
      const charts = new Set(partsOf(region).map(({ lundBrowder }) => lundBrowder));
      const sites = new Set(partsOf(region).map(({ ten4facesp }) => ten4facesp));
      expect(region.lundBrowder, region.id).toBe(charts.size === 1 ? [...charts][0] : null);
      expect(region.ten4facesp, region.id).toBe(sites.size === 1 ? [...sites][0] : null);
    }
  });

  it('have every TEN-4-FACESp site', () => {
    const sites = new Set(leaves.flatMap(({ ten4facesp }) => ten4facesp ?? []));
    expect(sites).toEqual(new Set(Ten4FacespSite.options));
  });

  it.each<[string, Ten4FacespSite | null]>([
    ['chest-lower-left', 'torso'],
    ['abdomen-upper-right', 'torso'],
    ['back-lower-left', 'torso'],
    ['buttock-lower-right', 'torso'],
    ['genital-region', 'torso'],
    ['hip-left', 'torso'],
    ['earlobe-left', 'ear'],
    ['ear-back-right', 'ear'],
    ['neck-side-left', 'neck'],
    ['nape-lower', 'neck'],
    ['jaw-angle-right', 'angle-of-jaw'],
    ['cheek-left', 'cheek'],
    ['eyelid-upper-left', 'eyelid'],
    ['eyelid-lower-right', 'eyelid'],
    // The rule means the fleshy cheek, not the bone, and none of these.
    ['cheekbone-left', null],
    ['forehead', null],
    ['chin', null],
    ['nose-bridge', null],
    ['scalp-parietal-left', null],
    ['shin-left', null],
    ['forearm-right', null],
  ])('%s: TEN-4-FACESp %s', (id, site) => {
    expect(byId.get(id)?.ten4facesp).toBe(site);
  });
});

describe('landmarks', () => {
  it.each<[string, string]>([
    ['navel', 'navel'],
    ['nipple-left', 'nipple-left'],
    ['chin-point', 'chin'],
    ['nose-tip-point', 'nose-tip'],
    ['tragus-point-right', 'tragus-right'],
    ['jaw-angle-point-left', 'jaw-angle-left'],
    ['mastoid-point-left', 'behind-ear-left'],
    ['occipital-protuberance', 'occiput'],
    ['sternum-end', 'sternum'],
    ['scapula-angle-right', 'shoulder-blade-right'],
    ['elbow-tip-left', 'elbow-point-left'],
    ['kneecap-middle-right', 'knee-front-right'],
    ['inner-malleolus-left', 'ankle-inner-left'],
    ['heel-point-right', 'heel-right'],
  ])('%s lies in %s', (landmark, region) => {
    const found = landmarks.find(({ id }) => id === landmark);
    expect(found && regionPath(found.at, file).at(-1)?.id).toBe(region);
  });

  it('are mirrored exactly and in the midline where they have no side', () => {
    for (const { id, side, at: place } of landmarks) {
      if (side === 'midline') expect([0, 180], id).toContain(place.around);
      else expect(landmarks.find((other) => other.id === mirrorId(id))?.at, id).toEqual(mirrorAddress(place));
    }
  });
});
