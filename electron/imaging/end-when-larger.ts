/**
 * Ends this process, with code 1, once it holds more than so many bytes of memory. Looks every ten milliseconds, which is enough
 * where large amounts are filled by native code beside this thread; what JavaScript itself holds is limited by its heap, and
 * WebAssembly, which runs in this thread, by a limit of its own.
 */
export function endWhenLarger(bytes: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > bytes) process.exit(1);
  }, 10);
}
