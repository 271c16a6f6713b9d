import { endWhenLarger } from '../../../electron/imaging/end-when-larger.ts';
import { maxDecoderBytes } from '../../../electron/imaging/image-limits.ts';

/** A decoder that has been taken over: the photo says, after its first four bytes, what it does. */
endWhenLarger(maxDecoderBytes);

const hoard: Buffer[] = [];

const deeds: Readonly<Record<string, () => void>> = {
  crash: () => process.abort(),
  leave: () => process.exit(0),
  hang: () => undefined,
  spin: () => {
    for (;;) Math.random();
  },
  grow: () =>
    setInterval(() => {
      hoard.push(Buffer.alloc(8 * 1024 * 1024, 1));
    }, 1),
  'grow-heap': () => {
    const list: unknown[] = [];
    for (;;) list.push([list.length]);
  },
  tell: () => process.send?.({ env: Object.keys(process.env), args: process.argv.slice(2) }),
};

process.once('message', ({ bytes }: { readonly bytes: Uint8Array }) => {
  deeds[Buffer.from(bytes.subarray(4)).toString()]?.();
});
