import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countEdition, type ListCount } from '../../shared/domain/standard/count-edition.ts';
import { editionJsonSchema } from '../../shared/domain/standard/edition-json-schema.ts';
import type { EditionFault } from '../../shared/domain/standard/inspect-edition.ts';
import type { Standard } from '../../shared/domain/standard/standard.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { readEdition } from '../persistence/read-edition.ts';
import { bundleEdition } from './bundle-edition.ts';
import { type CommandRefused, type Flags, refused, runCommand, type Speech } from './command-line.ts';
import { describeEdition, describeFaults } from './describe-edition.ts';

/**
 * The `standard` command: checks an edition, says what is wrong with it or how much it holds, and writes a sound one as the one file
 * that the app loads where that is asked. Exit code 0 sound, 1 faults,
 * 2 wrong use or no folder.
 */
await runCommand({
  help: ({ standard: { help } }) => help,
  options: ['bundle'],
  switches: ['check', 'schema', 'json'],
  operand: 'folder',
  required: [],
  run,
});

async function run(flags: Flags, speech: Speech): Promise<Result<null, CommandRefused>> {
  const { refusals } = speech.texts;
  if (flags.check !== undefined) return check(flags, speech);
  if (flags.schema === undefined)
    return fail({ kind: 'wrong-use', lines: [refusals.flagMissing({ flag: '--check' }), refusals.seeHelp] });
  console.log(JSON.stringify(editionJsonSchema(), undefined, 2));
  return ok(null);
}

function check(flags: Flags, { texts, language }: Speech): Result<null, CommandRefused> {
  const path = flags.folder === undefined ? shippedEdition() : resolve(flags.folder);
  if (!isFolder(path)) return fail({ kind: 'wrong-use', lines: [texts.standard.noFolder({ path })] });
  const { standard, faults } = readEdition(path);
  const lists = standard === undefined ? [] : countEdition(standard);
  if (flags.json !== undefined) console.log(asJson({ path, standard, faults, lists }));
  if (standard === undefined)
    return flags.json === undefined ? refused(...describeFaults(faults, texts.standard)) : refused();
  if (flags.json === undefined)
    for (const line of describeEdition({ title: standard.edition.title[language], path, lists }, texts.standard))
      console.log(line);
  if (flags.bundle !== undefined && !bundleEdition(standard, resolve(flags.bundle)))
    return refused(texts.standard.bundleNotWritten({ path: flags.bundle }));
  return ok(null);
}

interface Outcome {
  readonly path: string;
  readonly standard: Standard | undefined;
  readonly faults: readonly EditionFault[];
  readonly lists: readonly ListCount[];
}

function asJson({ path, standard, faults, lists }: Outcome): string {
  const outcome = {
    format: 'letseldossier-standard-check',
    version: 1,
    folder: path,
    ...(standard === undefined ? {} : { edition: standard.edition.edition }),
    sound: standard !== undefined,
    faults,
    lists,
  };
  return JSON.stringify(outcome, undefined, 2);
}

function shippedEdition(): string {
  return fileURLToPath(new URL('../../resources/standard/2026.1', import.meta.url));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
