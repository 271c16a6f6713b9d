import { at } from './curve.ts';

/** A queue that gives out the entry with the least key first; equal keys in the order of their entry numbers. */
export class BinaryHeap {
  readonly #keys: number[] = [];
  readonly #entries: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  push(key: number, entry: number): void {
    let slot = this.#keys.length;
    this.#keys.push(key);
    this.#entries.push(entry);
    while (slot > 0) {
      const parent = (slot - 1) >> 1;
      if (!this.#before(slot, parent)) break;
      this.#swap(slot, parent);
      slot = parent;
    }
  }

  /** Takes out the first entry; undefined when the queue is empty. */
  pop(): number | undefined {
    const last = this.#keys.length - 1;
    if (last < 0) return undefined;
    this.#swap(0, last);
    const entry = this.#entries.pop();
    this.#keys.pop();
    let slot = 0;
    for (;;) {
      const left = slot * 2 + 1;
      if (left >= last) break;
      const child = left + 1 < last && this.#before(left + 1, left) ? left + 1 : left;
      if (!this.#before(child, slot)) break;
      this.#swap(child, slot);
      slot = child;
    }
    return entry;
  }

  #before(a: number, b: number): boolean {
    const [keyA, keyB] = [at(this.#keys, a), at(this.#keys, b)];
    return keyA < keyB || (keyA === keyB && at(this.#entries, a) < at(this.#entries, b));
  }

  #swap(a: number, b: number): void {
    const [key, entry] = [at(this.#keys, a), at(this.#entries, a)];
    this.#keys[a] = at(this.#keys, b);
    this.#entries[a] = at(this.#entries, b);
    this.#keys[b] = key;
    this.#entries[b] = entry;
  }
}
