import type { CaseId } from '../../shared/kernel/record-id.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Workspace } from './workspace.ts';

/** Keeps unsaved input of a form, encrypted in the vault, so that a crash or a lock loses nothing. No event of the trail. */
export async function saveDraft(
  { clock, unitOfWork }: Workspace,
  draft: { readonly key: string; readonly caseId?: CaseId | undefined; readonly value: unknown },
): Promise<Result<null, never>> {
  await unitOfWork.draft((drafts) => drafts.save({ ...draft, savedAt: clock.now() }));
  return ok(null);
}

/** The unsaved input kept under a key, or `null`. */
export async function readDraft<Value>(
  { unitOfWork }: Workspace,
  { key, parse }: { readonly key: string; readonly parse: (value: unknown) => Value },
): Promise<Result<{ readonly value: Value; readonly savedAt: string } | null, never>> {
  const draft = await unitOfWork.draft((drafts) => drafts.read(key));
  return ok(draft ? { value: parse(draft.value), savedAt: draft.savedAt } : null);
}

/** Forgets the unsaved input under a key. */
export async function discardDraft(
  { unitOfWork }: Workspace,
  { key }: { readonly key: string },
): Promise<Result<null, never>> {
  await unitOfWork.draft((drafts) => drafts.discard(key));
  return ok(null);
}
