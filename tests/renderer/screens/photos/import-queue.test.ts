import { describe, expect, it } from 'vitest';
import { type QueuedFile, queueAfter } from '../../../../renderer/screens/photos/add/import-queue.ts';

const file = (name: string) => new File(['x'], name, { lastModified: 1 });
const names = (queue: readonly QueuedFile[]) => queue.map((each) => each.file.name);

describe('the queue of photos', () => {
  const two = queueAfter([], { type: 'added', files: [file('a.jpg'), file('b.jpg')] });

  it('gives every file its own id and does not take a waiting file twice', () => {
    const more = queueAfter(two, { type: 'added', files: [file('b.jpg'), file('c.jpg')] });
    expect(names(more)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(new Set(more.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps the reason at the file that was refused and leaves the others', () => {
    const [first, second] = queueAfter(two, {
      type: 'moved',
      id: two[0]?.id ?? 0,
      state: { kind: 'failed', failure: { kind: 'not-an-image' } },
    });
    expect(first?.state).toEqual({ kind: 'failed', failure: { kind: 'not-an-image' } });
    expect(second?.state).toEqual({ kind: 'waiting' });
  });

  it('takes a file that was refused again when it is offered again', () => {
    const refused = queueAfter(two, {
      type: 'moved',
      id: 1,
      state: { kind: 'failed', failure: { kind: 'image-damaged' } },
    });
    expect(names(queueAfter(refused, { type: 'added', files: [file('a.jpg')] }))).toEqual(['a.jpg', 'b.jpg', 'a.jpg']);
  });

  it('puts what failed back into the queue, and nothing else', () => {
    const failed = queueAfter(
      queueAfter(two, { type: 'moved', id: 1, state: { kind: 'failed', failure: { kind: 'unreadable' } } }),
      { type: 'moved', id: 2, state: { kind: 'done' } },
    );
    expect(queueAfter(failed, { type: 'retried' }).map(({ state }) => state.kind)).toEqual(['waiting', 'done']);
  });

  it('is cleared but for the file on its way', () => {
    const sending = queueAfter(two, { type: 'moved', id: 2, state: { kind: 'sending' } });
    expect(names(queueAfter(sending, { type: 'cleared' }))).toEqual(['b.jpg']);
  });
});
