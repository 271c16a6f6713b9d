import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { CaseExchange } from '../../shared/domain/exchange/case-exchange.ts';
import { checkExchange, type ExchangeFault } from '../../shared/domain/exchange/check-exchange.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Standards } from '../application/workspace.ts';
import { findPhotoFaults, type PhotoFault, readPhotoFile } from './photo-files.ts';

/** The largest exchange file that is read; photos are files of their own. */
export const maxExchangeBytes = 20 * 1024 * 1024;

/** A case file that may be recorded, and its photos. */
export interface ReadExchange {
  readonly exchange: CaseExchange;
  /** The bytes of a photo by its path in the file. */
  readonly readPhoto: (path: string) => Promise<Uint8Array>;
}

/** Why a case file is not taken in; everything wrong of one sort is told at once. */
export type ExchangeRefused =
  | { readonly kind: 'file-missing' | 'file-too-large' | 'not-json' }
  | { readonly kind: 'wrong-shape'; readonly issues: readonly z.core.$ZodIssue[] }
  | { readonly kind: 'unknown-edition'; readonly edition: string }
  | { readonly kind: 'faulty'; readonly faults: readonly ExchangeFault[]; readonly photos: readonly PhotoFault[] };

/**
 * Reads a case file and checks all that can be known before anything is recorded: its shape, its codes and required values in
 * the edition it names, and that each photo lies in the folder of the file with the hash given.
 */
export async function readExchange(
  file: string,
  standards: Pick<Standards, 'find'>,
): Promise<Result<ReadExchange, ExchangeRefused>> {
  const text = readText(file);
  if (!text.ok) return text;
  const json = parseJson(text.value);
  if (!json.ok) return json;
  const parsed = CaseExchange.safeParse(json.value, { reportInput: true });
  if (!parsed.success) return fail({ kind: 'wrong-shape', issues: parsed.error.issues });
  const exchange = parsed.data;
  const lookup = standards.find(exchange.edition);
  if (!lookup) return fail({ kind: 'unknown-edition', edition: exchange.edition });
  const folder = dirname(file);
  const faults = checkExchange(exchange, lookup);
  const photos = await findPhotoFaults(exchange, folder);
  if (faults.length + photos.length > 0) return fail({ kind: 'faulty', faults, photos });
  return ok({ exchange, readPhoto: (path) => readPhotoFile(folder, path) });
}

function readText(file: string): Result<string, ExchangeRefused> {
  try {
    const { size } = statSync(file);
    if (size > maxExchangeBytes) return fail({ kind: 'file-too-large' });
    const bytes = readFileSync(file);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return fail({ kind: error instanceof TypeError ? 'not-json' : 'file-missing' });
  }
}

function parseJson(text: string): Result<unknown, ExchangeRefused> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'not-json' });
  }
}
