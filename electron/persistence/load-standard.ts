import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkStandard } from '../../shared/domain/standard/check-standard.ts';
import { Standard, standardFiles } from '../../shared/domain/standard/standard.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';

/** One thing wrong with an edition on disk: the file, the place in it, and a technical reason for whoever maintains the edition. */
export interface StandardFileFault {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/**
 * Reads an edition from its folder, one JSON file a key. Unknown keys, missing files and broken references all refuse the
 * edition as a whole, and all faults found are reported, not only the first.
 */
export function loadStandard(
  directory: string,
): Result<Standard, { readonly kind: 'standard-broken'; readonly faults: readonly StandardFileFault[] }> {
  const faults: StandardFileFault[] = [];
  const files: Record<string, unknown> = {};
  for (const key of standardFiles) {
    try {
      files[key] = JSON.parse(readFileSync(join(directory, `${key}.json`), 'utf8'));
    } catch (error) {
      faults.push({ file: `${key}.json`, path: '', message: error instanceof Error ? error.message : 'unreadable' });
    }
  }
  if (faults.length > 0) return fail({ kind: 'standard-broken', faults });
  const parsed = Standard.safeParse(files);
  if (!parsed.success) return fail({ kind: 'standard-broken', faults: parsed.error.issues.map(schemaFault) });
  const broken = checkStandard(parsed.data);
  if (broken.length > 0) {
    return fail({
      kind: 'standard-broken',
      faults: broken.map(({ file, path, kind, value }) => ({
        file: `${file}.json`,
        path,
        message: `${kind}: ${value}`,
      })),
    });
  }
  return ok(parsed.data);
}

function schemaFault(issue: z.core.$ZodIssue): StandardFileFault {
  const [file, ...path] = issue.path;
  return { file: `${String(file)}.json`, path: path.map(String).join('.'), message: issue.message };
}
