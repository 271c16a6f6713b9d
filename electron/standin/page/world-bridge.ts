/** A value on its way to the other world: functions and promises go by number, the rest is copied by the browser. */
type Packed =
  | { readonly t: 'value'; readonly value: unknown }
  | { readonly t: 'function' | 'promise'; readonly id: number }
  | { readonly t: 'array'; readonly items: readonly Packed[] }
  | { readonly t: 'object'; readonly entries: readonly (readonly [string, Packed])[] };

type AnyFunction = (...args: readonly unknown[]) => unknown;
type Answer = { readonly ok: true; readonly value: Packed } | { readonly ok: false; readonly message: string };
type Side = 'main' | 'isolated';

/** The event by which the isolated world gives the page's own world their link, before any script of the page runs. */
export const linkEvent = 'standin:link';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';

/**
 * One side of a bridge between the page's own world and the isolated one, over an event target that only they can reach. Events
 * are dispatched synchronously and the browser copies what they carry for the world that reads it, so a call across has the
 * manners of Electron's context bridge: values are copied, functions stay where they are, errors arrive as their message.
 */
export class WorldBridge {
  private readonly link: EventTarget;
  private readonly otherSide: Side;
  private readonly functions: AnyFunction[] = [];
  private readonly settleById = new Map<number, (answer: Answer) => void>();
  private returned: Answer | undefined;
  private promises = 0;

  constructor(link: EventTarget, side: Side) {
    this.link = link;
    this.otherSide = side === 'main' ? 'isolated' : 'main';
    const listen = <Detail>(what: string, react: (detail: Detail) => void): void =>
      link.addEventListener(`${side}:${what}`, (event) => react((event as CustomEvent<Detail>).detail));
    listen<{ readonly id: number; readonly args: readonly Packed[] }>('call', ({ id, args }) =>
      this.tell('returned', this.answer(id, args)),
    );
    listen<Answer>('returned', (answer) => {
      this.returned = answer;
    });
    listen<{ readonly id: number; readonly answer: Answer }>('settled', ({ id, answer }) => {
      this.settleById.get(id)?.(answer);
      this.settleById.delete(id);
    });
  }

  /** Calls the function that the other side registered under this number, and waits for its return as for one's own. */
  call(id: number, args: readonly unknown[]): unknown {
    this.tell('call', { id, args: args.map((item) => this.pack(item)) });
    const answer = this.returned;
    this.returned = undefined;
    if (!answer) throw new Error('The other world did not answer');
    if (!answer.ok) throw new Error(answer.message);
    return this.unpack(answer.value);
  }

  /** Makes a function callable from the other side; numbers count from 0. */
  register(callable: AnyFunction): number {
    return this.functions.push(callable) - 1;
  }

  private tell(what: string, detail: unknown): void {
    this.link.dispatchEvent(new CustomEvent(`${this.otherSide}:${what}`, { detail }));
  }

  private answer(id: number, args: readonly Packed[]): Answer {
    try {
      return { ok: true, value: this.pack(this.functions[id]?.(...args.map((item) => this.unpack(item)))) };
    } catch (error) {
      return failed(error);
    }
  }

  private pack(value: unknown): Packed {
    // Whatever calls a function of ours does so with any arguments.
    if (typeof value === 'function') return { t: 'function', id: this.register(value as AnyFunction) };
    if (value instanceof Promise) return { t: 'promise', id: this.packPromise(value) };
    if (Array.isArray(value)) return { t: 'array', items: value.map((item) => this.pack(item)) };
    if (!isPlain(value)) return { t: 'value', value };
    return { t: 'object', entries: Object.entries(value).map(([key, item]) => [key, this.pack(item)]) };
  }

  private packPromise(promise: Promise<unknown>): number {
    this.promises += 1;
    const id = this.promises;
    promise.then(
      (value) => this.tell('settled', { id, answer: { ok: true, value: this.pack(value) } }),
      (error: unknown) => this.tell('settled', { id, answer: failed(error) }),
    );
    return id;
  }

  private unpack(packed: Packed): unknown {
    switch (packed.t) {
      case 'value':
        return packed.value;
      case 'array':
        return packed.items.map((item) => this.unpack(item));
      case 'object':
        return Object.fromEntries(packed.entries.map(([key, item]) => [key, this.unpack(item)]));
      case 'function':
        return (...args: readonly unknown[]) => this.call(packed.id, args);
      case 'promise':
        return new Promise((resolve, reject) => {
          this.settleById.set(packed.id, (answer) => {
            if (answer.ok) resolve(this.unpack(answer.value));
            else reject(new Error(answer.message));
          });
        });
    }
  }
}

const failed = (error: unknown): Answer => ({
  ok: false,
  message: error instanceof Error ? error.message : String(error),
});
