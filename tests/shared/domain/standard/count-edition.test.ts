import { describe, expect, it } from 'vitest';
import { countEdition } from '../../../../shared/domain/standard/count-edition.ts';
import { standardPack } from '../../../support/standard-pack.ts';

const counted = countEdition(standardPack);
const of = (file: string, path: string) => counted.find((count) => count.file === file && count.path === path);

describe('counting an edition', () => {
  it('counts the entries of each list once', () => {
    expect(of('geography', 'municipalities')).toMatchObject({ entries: 342 });
    expect(of('injury-types', '')?.entries).toBe(standardPack['injury-types'].length);
    expect(of('descriptors', 'value.options')?.entries).toBe(
      standardPack.descriptors.flatMap(({ value }) => ('options' in value ? value.options : [])).length,
    );
    expect(counted.filter(({ file }) => file === 'code-lists').map(({ path }) => path)).toEqual([
      '',
      ...standardPack['code-lists'].map(({ id }) => id),
    ]);
  });

  it('counts an entry as unverified by its own word, else by that of its list', () => {
    const own = { source: 'x', verified: true };
    const label = { nl: 'x', en: 'x' };
    const lists = [
      {
        id: 'weather',
        label,
        provenance: { source: 'y', verified: false },
        entries: [
          { id: 'rain', label },
          { id: 'sun', label, provenance: own },
        ],
      },
    ];
    const counts = countEdition({ ...standardPack, 'code-lists': lists }).filter(({ file }) => file === 'code-lists');
    expect(counts).toEqual([
      { file: 'code-lists', path: '', entries: 1, unverified: 1 },
      { file: 'code-lists', path: 'weather', entries: 2, unverified: 1 },
    ]);
  });

  it('counts what says nothing of itself by the word of the edition', () => {
    expect(standardPack.edition.provenance.verified).toBe(false);
    expect(of('body-plate-drawings', 'drawings')).toEqual({
      file: 'body-plate-drawings',
      path: 'drawings',
      entries: standardPack['body-plate-drawings'].drawings.length,
      unverified: standardPack['body-plate-drawings'].drawings.length,
    });
  });

  it('counts the codes of another system by whether they were compared with it', () => {
    const coded = standardPack['injury-types'].flatMap(({ snomed }) => (snomed === undefined ? [] : [snomed]));
    expect(of('injury-types', 'snomed')).toMatchObject({
      entries: coded.length,
      unverified: coded.filter(({ provenance }) => !provenance.verified).length,
    });
  });
});
