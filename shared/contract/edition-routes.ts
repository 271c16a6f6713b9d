import { z } from 'zod';
import { EditionDifferences } from '../domain/standard/edition-differences.ts';
import type { EditionFault } from '../domain/standard/inspect-edition.ts';
import { Provenance } from '../domain/standard/provenance.ts';
import { EditionId, Standard } from '../domain/standard/standard.ts';
import { Instant } from '../kernel/iso-date.ts';
import { Label } from '../kernel/label.ts';
import { administrators, Bytes, defineCommand, defineQuery, everyone, failure, noFailure } from './route.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** How many entries the lists of a file have, and how many of them nobody has compared with their source. */
const FileCount = z.strictObject({
  file: z.string(),
  entries: z.int().nonnegative(),
  unverified: z.int().nonnegative(),
});

/** What an edition says of itself; the hash is of its one canonical text, however its file was written. */
export const EditionContent = z.strictObject({
  title: Label,
  notice: Label,
  provenance: Provenance,
  sha256: Sha256,
  counts: z.array(FileCount),
});
export type EditionContent = z.infer<typeof EditionContent>;

/** An edition that is here. Without `content` it was loaded once and this version of the program cannot read it. */
export const EditionLine = z.strictObject({
  edition: EditionId,
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('shipped') }),
    z.strictObject({ kind: z.literal('loaded'), at: Instant, by: z.string() }),
  ]),
  content: EditionContent.optional(),
  /** New cases get this one; since when and by whom where somebody decided that. */
  current: z.boolean(),
  chosen: z.strictObject({ since: Instant, by: z.string() }).optional(),
  /** How many cases of this vault are recorded in it. */
  cases: z.int().nonnegative(),
});
export type EditionLine = z.infer<typeof EditionLine>;

/** A fault of an edition as `inspectEdition` names it; the words for its kind are in the texts. */
const Fault = z.strictObject({
  file: z.string(),
  path: z.string(),
  kind: z.custom<EditionFault['kind']>((value) => typeof value === 'string'),
  value: z.string(),
  expected: z.string().optional(),
});

const aboutEdition = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), edition: z.string() });

/** Why a file is no edition that can be loaded here. */
const refusals = [
  failure('edition-too-large'),
  failure('edition-not-json'),
  /** The first faults, and how many there are. */
  z.strictObject({ kind: z.literal('edition-faulty'), faults: z.array(Fault), total: z.int().positive() }),
  /** Another edition of that id is here: what cases refer to never changes. */
  aboutEdition('edition-differs'),
  /** The very same edition is here already. */
  aboutEdition('edition-known'),
] as const;

export const editionRoutes = {
  'edition.list': defineQuery({
    access: everyone,
    input: z.strictObject({}),
    output: z.array(EditionLine),
    failure: noFailure,
  }),
  /** An edition as a whole: what a case was recorded in is shown by its own edition. */
  'edition.read': defineQuery({
    access: everyone,
    input: z.strictObject({ edition: EditionId }),
    output: Standard,
    failure: aboutEdition('unknown-edition'),
  }),
  'edition.compare': defineQuery({
    access: everyone,
    input: z.strictObject({ from: EditionId, to: EditionId }),
    output: EditionDifferences,
    failure: aboutEdition('unknown-edition'),
  }),
  /** Reads and checks an edition and says what it would change; nothing is loaded. */
  'edition.inspect': defineQuery({
    access: administrators,
    carriesBytes: true,
    input: z.strictObject({ bytes: Bytes }),
    output: z.strictObject({ edition: EditionId, content: EditionContent, differences: EditionDifferences }),
    failure: z.discriminatedUnion('kind', [...refusals]),
  }),
  /** Keeps an edition in the vault; new cases get it only once it is taken into use. */
  'edition.load': defineCommand({
    access: administrators,
    carriesBytes: true,
    input: z.strictObject({ bytes: Bytes }),
    output: z.strictObject({ edition: EditionId }),
    failure: z.discriminatedUnion('kind', [...refusals]),
  }),
  /** From now on new cases get this edition; cases that are there keep theirs. */
  'edition.use': defineCommand({
    access: administrators,
    input: z.strictObject({ edition: EditionId }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [aboutEdition('unknown-edition'), aboutEdition('edition-in-use')]),
  }),
};
