import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../renderer/api/navigation.tsx';

describe('pathOf', () => {
  it('addresses pages, sections and what to point at within them', () => {
    expect(pathOf({ page: 'worklist' })).toBe('/');
    expect(pathOf({ page: 'case', caseId: 'c', section: 'photos' })).toBe('/cases/c/photos');
    expect(pathOf({ page: 'case', caseId: 'c', section: 'examination', examination: 'e', item: 'i&j' })).toBe(
      '/cases/c/examination?examination=e&item=i%26j',
    );
  });
});
