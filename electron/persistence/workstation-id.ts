import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder, writeFileAtomically } from '../vault/atomic-file.ts';

const Workstation = z.strictObject({ workstationId: z.uuidv4() });

/** The random id by which the trail names this workstation; made on first use, and anew when its file cannot be read. */
export function workstationId(userDataDir: string, ids: () => string): string {
  const path = join(userDataDir, 'workstation-id.json');
  const known = readKnown(path);
  if (known) return known;
  const made = Workstation.parse({ workstationId: ids() });
  makeFolder(userDataDir);
  writeFileAtomically(path, Buffer.from(`${JSON.stringify(made)}\n`, 'utf8'));
  return made.workstationId;
}

function readKnown(path: string): string | undefined {
  if (!statSync(path, { throwIfNoEntry: false })) return undefined;
  try {
    return Workstation.parse(JSON.parse(readFileSync(path, 'utf8'))).workstationId;
  } catch {
    return undefined;
  }
}
