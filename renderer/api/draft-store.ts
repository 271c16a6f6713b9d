import type { RouteInput, RouteOutput } from '../../shared/contract/contract.ts';
import { client } from './client.ts';

/** Names the form that a draft belongs to, e.g. `contact:new`; `caseId` lets it be destroyed with its case. */
export interface DraftPlace {
  readonly key: string;
  /** Who types, and in which vault. With it, what the core could not keep because it was gone outlives the core in this window. */
  readonly owner?: string | undefined;
  readonly caseId?: string | undefined;
}

export type DraftValue = RouteInput<'draft.save'>['value'];

/** What could not be written, by form, and whose it is. Never more than one person's. */
const unwritten = { owner: '', valueByKey: new Map<string, DraftValue>() };

/** The unwritten values of this person; those of anybody else are forgotten. */
function unwrittenOf(owner: string): Map<string, DraftValue> {
  if (unwritten.owner !== owner) unwritten.valueByKey.clear();
  unwritten.owner = owner;
  return unwritten.valueByKey;
}

/** Writes one form's unsaved values to the vault while they change, one write at a time and in order. */
export class DraftStore {
  readonly #place: DraftPlace;
  readonly #onSaved: (at: Date) => void;
  #waiting: { readonly value: DraftValue; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(place: DraftPlace, onSaved: (at: Date) => void) {
    this.#place = place;
    this.#onSaved = onSaved;
  }

  /** What was left here, if anything. */
  async read(): Promise<RouteOutput<'draft.read'>> {
    const rescued = this.#unwritten?.get(this.#place.key);
    if (rescued !== undefined) {
      this.keep(rescued);
      return { value: rescued, savedAt: new Date().toISOString() };
    }
    const result = await client['draft.read']({ key: this.#place.key });
    return result.ok ? result.value : null;
  }

  /** Keeps a value; the latest one is written at most 400 ms after the first change, however long typing goes on. */
  keep(value: DraftValue): void {
    const timer = this.#waiting?.timer ?? setTimeout(() => void this.write(), 400);
    this.#waiting = { value, timer };
  }

  /** Writes now what still waits. */
  write(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined) return this.#queue;
    clearTimeout(waiting.timer);
    return this.#enqueue(async () => {
      const { key, caseId } = this.#place;
      const result = await client['draft.save']({
        key,
        value: waiting.value,
        ...(caseId === undefined ? {} : { caseId }),
      });
      if (result.ok) this.#unwritten?.delete(key);
      else this.#unwritten?.set(key, waiting.value);
      if (result.ok) this.#onSaved(new Date());
    });
  }

  /** Throws the draft away, also one that is about to be written. */
  discard(): Promise<void> {
    if (this.#waiting !== undefined) clearTimeout(this.#waiting.timer);
    this.#waiting = undefined;
    this.#unwritten?.delete(this.#place.key);
    return this.#enqueue(async () => {
      await client['draft.discard']({ key: this.#place.key });
    });
  }

  get #unwritten(): Map<string, DraftValue> | undefined {
    return this.#place.owner === undefined ? undefined : unwrittenOf(this.#place.owner);
  }

  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step);
    return this.#queue;
  }
}
