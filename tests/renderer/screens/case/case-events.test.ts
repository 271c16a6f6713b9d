import { describe, expect, it } from 'vitest';
import { caseEvents } from '../../../../renderer/screens/case/case-events.ts';
import { syntheticExamination, syntheticPhoto, syntheticRecord } from '../../../support/synthetic-record.ts';

describe('caseEvents', () => {
  it('tells the course of a case, latest first', () => {
    const events = caseEvents(syntheticRecord());
    const moments = events.map((event) => Date.parse(event.at));
    expect(moments).toEqual([...moments].sort((left, right) => right - left));
    expect(events.map((event) => event.kind)).toEqual(
      expect.arrayContaining(['opened', 'requested', 'consent', 'examination-started']),
    );
  });

  it('invents nothing for a case in which nothing was done yet', () => {
    const record = syntheticRecord({ contacts: [], consent: [], examinations: [], reports: [] });
    expect(caseEvents(record)).toEqual([{ at: record.openedAt, kind: 'opened' }]);
  });

  it('counts photos of the same minute as one event', () => {
    const photos = ['2026-03-04T15:00:05Z', '2026-03-04T15:00:50Z', '2026-03-04T15:01:00Z'].map(
      (importedAt, index) => ({ ...syntheticPhoto(index + 1, []), importedAt }),
    );
    const record = syntheticRecord({ examinations: [syntheticExamination({ photos })] });
    expect(caseEvents(record).filter((event) => event.kind === 'photos-imported')).toEqual([
      { at: '2026-03-04T15:01:00Z', kind: 'photos-imported', count: 1 },
      { at: '2026-03-04T15:00:05Z', kind: 'photos-imported', count: 2 },
    ]);
  });
});
