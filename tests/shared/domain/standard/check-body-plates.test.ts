import { describe, expect, it } from 'vitest';
import { checkBodyPlates } from '../../../../shared/domain/standard/check-body-plates.ts';
import type { Standard } from '../../../../shared/domain/standard/standard.ts';
import { standardPack } from '../../../support/standard-pack.ts';

/** The faults of the flat drawings after one change to a copy of the edition. */
function faultsAfter(change: (standard: Standard) => void) {
  const copy = structuredClone(standardPack);
  change(copy);
  return checkBodyPlates(copy).map(({ file, kind, value }) => `${file} ${kind} ${value}`);
}

describe('the check of the flat drawings', () => {
  it('finds a plate that nobody drew and a drawing that no plate names', () => {
    const faults = faultsAfter((pack) => {
      const { drawings } = pack['body-plate-drawings'];
      const [first] = drawings;
      pack['body-plate-drawings'] = {
        ...pack['body-plate-drawings'],
        drawings: drawings.map((drawing) => (drawing === first ? { ...drawing, plate: 'nose' } : drawing)),
      };
    });
    expect(faults).toContain('body-plates unknown-id mouth-deciduous');
    expect(faults).toContain('body-plate-drawings unknown-id nose');
  });

  it('finds a part that is listed and not drawn', () => {
    const faults = faultsAfter((pack) => {
      pack['body-plate-drawings'] = {
        ...pack['body-plate-drawings'],
        drawings: pack['body-plate-drawings'].drawings.map((drawing) => ({
          ...drawing,
          parts: drawing.parts.filter(({ id }) => id !== 'pupil-left'),
        })),
      };
    });
    expect(faults).toEqual(['body-plates unknown-id pupil-left']);
  });

  it('finds a part whose region, structure, rule item or source the edition does not know', () => {
    const faults = faultsAfter((pack) => {
      pack['body-plates'] = {
        ...pack['body-plates'],
        parts: pack['body-plates'].parts.map((part) =>
          part.id === 'uvula'
            ? {
                ...part,
                parent: 'moon',
                structure: { descriptor: 'mouth-structure', option: 'star' },
                source: 'hearsay',
              }
            : part,
        ),
      };
    });
    expect(faults).toEqual([
      'body-plates unknown-id hearsay',
      'body-plates unknown-id moon',
      'body-plates unknown-id mouth-structure.star',
    ]);
  });

  it('finds an aspect that the region of a part does not have', () => {
    const faults = faultsAfter((pack) => {
      pack['body-plates'] = {
        ...pack['body-plates'],
        parts: pack['body-plates'].parts.map((part) =>
          part.id === 'thigh-inner-left' ? { ...part, aspect: 'palm' } : part,
        ),
      };
    });
    expect(faults).toEqual(['body-plates unknown-id palm']);
  });

  it('finds words that would lose the hour or the position of the child', () => {
    const faults = faultsAfter((pack) => {
      const { nl, en } = pack['body-plates'].words;
      const words = {
        nl: { ...nl, patterns: { ...nl.patterns, clock: 'op {clock} uur', clockSpan: 'rond {from}' } },
        en,
      };
      pack['body-plates'] = { ...pack['body-plates'], words };
    });
    expect(faults).toEqual([
      'body-plates missing-placeholder {position}',
      'body-plates missing-placeholder {to}',
      'body-plates missing-placeholder {position}',
    ]);
  });

  it('finds drawings of another edition', () => {
    const faults = faultsAfter((pack) => {
      pack['body-plate-drawings'] = { ...pack['body-plate-drawings'], edition: '2031.1' };
    });
    expect(faults).toEqual(['body-plate-drawings wrong-edition 2031.1']);
  });
});
