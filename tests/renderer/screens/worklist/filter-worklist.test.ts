import { describe, expect, it } from 'vitest';
import { filterWorklist } from '../../../../renderer/screens/worklist/filter-worklist.ts';
import { WorklistItem } from '../../../../shared/contract/case-routes.ts';

const item = (part: Partial<Record<keyof WorklistItem, unknown>>): WorklistItem =>
  WorklistItem.parse({
    caseId: crypto.randomUUID(),
    number: '2026-0001',
    status: 'open',
    childName: 'Voorbeeld, Noor',
    birthDate: '2020-03-02',
    policeRegion: 'RE01',
    updatedAt: '2026-01-01T10:00:00Z',
    injuries: 0,
    photos: 0,
    nextStep: 'interpret',
    ...part,
  });

const geography = {
  policeRegions: [
    { code: 'RE01', name: 'Noord-Nederland' },
    { code: 'RE06', name: 'Den Haag' },
  ],
};
const items = [
  item({}),
  item({ number: '2026-0002', childName: 'Çelik, Eren', policeRegion: 'RE06', updatedAt: '2026-02-01T10:00:00Z' }),
  item({ number: '2026-0003', nextStep: 'done', updatedAt: '2026-03-01T10:00:00Z' }),
];
const numbers = (typed: string, withDone = false): readonly string[] =>
  filterWorklist(items, { typed, withDone, geography }).map((each) => each.number);

describe('filterWorklist', () => {
  it('shows open work, the latest change first', () => {
    expect(numbers('')).toEqual(['2026-0002', '2026-0001']);
  });

  it('shows completed cases on request', () => {
    expect(numbers('', true)).toEqual(['2026-0003', '2026-0002', '2026-0001']);
  });

  it('finds by name without accents, by number and by region', () => {
    expect(numbers('celik')).toEqual(['2026-0002']);
    expect(numbers('den haag eren')).toEqual(['2026-0002']);
    expect(numbers('0001')).toEqual(['2026-0001']);
    expect(numbers('noor den haag')).toEqual([]);
  });
});
