const cleanUps = new Set<() => void>();

/** Runs `cleanUp` when the command is interrupted (Ctrl-C, end of session) before the function that is returned was called. */
export function onInterruption(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  cleanUps.add(cleanUp);
  return () => {
    cleanUps.delete(cleanUp);
    if (cleanUps.size === 0)
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, interrupt);
  };
}

function interrupt(): never {
  for (const cleanUp of [...cleanUps].reverse()) cleanUp();
  process.exit(1);
}
