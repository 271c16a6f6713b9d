/** A binary heap that gives out the entry with the least key first; among equal keys the one with the lowest number. */
export class BinaryHeap {
  readonly #keys: number[] = [];
  readonly #entries: number[] = [];

  push(key: number, entry: number): void {
    let slot = this.#keys.length;
    while (slot > 0) {
      const parent = (slot - 1) >> 1;
      if (!this.#follows(parent, key, entry)) break;
      this.#move(parent, slot);
      slot = parent;
    }
    this.#keys[slot] = key;
    this.#entries[slot] = entry;
  }

  /** Takes out the first entry; undefined when the queue is empty. */
  pop(): number | undefined {
    const first = this.#entries[0];
    const key = this.#keys.pop();
    const entry = this.#entries.pop();
    const size = this.#keys.length;
    if (key === undefined || entry === undefined || size === 0) return first;
    let slot = 0;
    for (let child = 1; child < size; child = slot * 2 + 1) {
      const [rightKey, right] = [this.#keys[child + 1], this.#entries[child + 1]];
      if (rightKey !== undefined && right !== undefined && this.#follows(child, rightKey, right)) child += 1;
      if (this.#follows(child, key, entry)) break;
      this.#move(child, slot);
      slot = child;
    }
    this.#keys[slot] = key;
    this.#entries[slot] = entry;
    return first;
  }

  /** Whether what stands in a slot comes after the given entry. */
  #follows(slot: number, key: number, entry: number): boolean {
    const own = this.#keys[slot] ?? Infinity;
    return own > key || (own === key && (this.#entries[slot] ?? -1) > entry);
  }

  #move(from: number, to: number): void {
    this.#keys[to] = this.#keys[from] ?? Infinity;
    this.#entries[to] = this.#entries[from] ?? -1;
  }
}
