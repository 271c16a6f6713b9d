import { describe, expect, it } from 'vitest';
import { familyForRegion, familyOfPlate, plateFamilies } from '../../../renderer/body-map/plate-families.ts';
import { standardPack } from '../../support/standard-pack.ts';

const plates = standardPack['body-plates'];
const { drawings } = standardPack['body-plate-drawings'];
const familiesOf = (sex: string, ageYears: number) => plateFamilies({ plates, drawings }, { sex, ageYears });
const variantsOf = (id: string, ageYears: number, sex = 'female') =>
  familiesOf(sex, ageYears)
    .find((family) => family.id === id)
    ?.variants.map(({ plate }) => plate.id);

describe('families of flat drawings', () => {
  it('hold every drawing of the edition once', () => {
    const ids = familiesOf('female', 4).flatMap(({ variants }) => variants.map(({ plate }) => plate.id));
    expect(ids.toSorted()).toEqual(plates.plates.map(({ id }) => id).toSorted());
  });

  it('join the two positions and the two dentitions, and nothing else', () => {
    const joined = familiesOf('female', 4).filter(({ variants }) => variants.length > 1);
    expect(joined.map(({ variants }) => variants.map(({ plate }) => plate.id))).toEqual([
      ['mouth-deciduous', 'mouth-permanent'],
      ['girl-supine', 'girl-knee-chest'],
      ['anus-supine', 'anus-knee-chest'],
      ['boy-supine', 'boy-knee-chest'],
    ]);
  });

  it('name what is shared once and what differs apart', () => {
    const girl = familyOfPlate(familiesOf('female', 4), 'girl-knee-chest');
    expect(girl?.label).toEqual({ nl: 'anogenitaal gebied, meisje', en: 'anogenital area, girl' });
    expect(girl?.variants.map(({ label }) => label.en)).toEqual(['supine frog-leg', 'prone knee-chest']);
    expect(familyOfPlate(familiesOf('female', 4), 'ear-right')?.label.nl).toBe('rechteroor, buitenzijde');
  });

  it('open the mouth with milk teeth below six completed years and with permanent teeth from then on', () => {
    expect(variantsOf('mouth-deciduous', 5.99)).toEqual(['mouth-deciduous', 'mouth-permanent']);
    expect(variantsOf('mouth-deciduous', 6)).toEqual(['mouth-permanent', 'mouth-deciduous']);
  });

  it('fit by sex, last what does not fit, and all of them where the sex is not known', () => {
    const misfits = (sex: string) => familiesOf(sex, 4).flatMap(({ id, fits }) => (fits ? [] : [id]));
    expect(misfits('female')).toEqual(['boy-supine', 'boy-front']);
    expect(misfits('male')).toEqual(['girl-supine']);
    expect(misfits('other')).toEqual([]);
    expect(familiesOf('male', 4).at(-1)?.id).toBe('girl-supine');
  });
});

describe('the drawing for a region', () => {
  const offered = (sex: string, ...path: string[]) => familyForRegion(familiesOf(sex, 4), path, plates)?.id;

  it('is offered for mouth, eyes, ears, genitals and anus, of the right side and sex', () => {
    expect(offered('female', 'head', 'face', 'mouth')).toBe('mouth-deciduous');
    expect(offered('female', 'head', 'lip-upper')).toBe('mouth-deciduous');
    expect(offered('male', 'head', 'eye-left', 'eyelid-upper-left')).toBe('eye-left');
    expect(offered('male', 'head', 'ear-back-right')).toBe('ear-behind-right');
    expect(offered('male', 'head', 'ear-upper-right')).toBe('ear-right');
    expect(offered('female', 'pelvis', 'genital-region')).toBe('girl-supine');
    expect(offered('male', 'pelvis', 'genital-region')).toMatch(/^boy-/);
    expect(offered('male', 'pelvis', 'anal-region')).toBe('anus-supine');
  });

  it('is not offered for what only surrounds a drawing', () => {
    expect(offered('female', 'leg-left', 'thigh-left')).toBeUndefined();
    expect(offered('female', 'trunk', 'buttock-left')).toBeUndefined();
    expect(offered('female', 'trunk', 'chest')).toBeUndefined();
  });
});
