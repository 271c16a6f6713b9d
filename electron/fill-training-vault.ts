import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportedCase, importCase } from './application/import-case.ts';
import type { Workspace } from './application/workspace.ts';
import { readExchange } from './exchange/read-exchange.ts';

/** A training case that was recorded, and the file it came from. */
export interface TrainingCase {
  readonly file: string;
  readonly imported: ImportedCase;
}

/**
 * Plays every synthetic case of `trainingDir/cases` through the use-cases, in the order of the file names. With `issue` their
 * reports are issued in Dutch; otherwise they stay concepts, so that there is something left to practise. Throws when a case that
 * ships with the app is refused: that is a defect of the app.
 */
export async function fillTrainingVault(
  workspace: Workspace,
  { trainingDir, issue }: { readonly trainingDir: string; readonly issue: boolean },
): Promise<readonly TrainingCase[]> {
  const folder = join(trainingDir, 'cases');
  const played: TrainingCase[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const read = await readExchange(join(folder, file), workspace.standards);
    if (!read.ok) throw new Error(`Training case ${file} is refused: ${read.error.kind}`);
    const imported = await importCase(workspace, { ...read.value, ...(issue ? { issueIn: 'nl' as const } : {}) });
    if (!imported.ok) throw new Error(`Training case ${file} is refused: ${imported.error.kind}`);
    played.push({ file, imported: imported.value });
  }
  return played;
}
