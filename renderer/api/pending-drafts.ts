const writers = new Set<() => Promise<void>>();

/** Adds a writer of unsaved input; returns the way to take it out. */
export function registerDraftWriter(write: () => Promise<void>): () => void {
  writers.add(write);
  return () => {
    writers.delete(write);
  };
}

/** Writes every draft that still waits; to be awaited before the window goes. */
export async function writePendingDrafts(): Promise<void> {
  await Promise.all([...writers].map((write) => write()));
}
