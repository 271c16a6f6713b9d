import { composeConsentForm } from '../../shared/domain/consent/compose-consent-form.ts';
import type { Language } from '../../shared/kernel/label.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { gatherCase } from './gather-case.ts';
import type { Workspace } from './workspace.ts';

type Failure = { readonly kind: 'not-found' | 'unknown-destination' | 'cannot-write' };

interface ExportConsentForm {
  readonly caseId: CaseId;
  readonly language: Language;
  /** Stands for the place that a person chose. */
  readonly token: string;
}

/** Writes the form of consent to a chosen place. It is for those who decide for the child; the trail notes it before the file is there. */
export async function exportConsentForm(
  workspace: Workspace,
  { caseId, language, token }: ExportConsentForm,
): Promise<Result<{ readonly fileName: string; readonly sha256: string }, Failure>> {
  const { clock, destinations, digest, renderer, standards, unitOfWork, user } = workspace;
  const record = await unitOfWork.read((store) => gatherCase(store, caseId));
  if (!record) return fail({ kind: 'not-found' });
  const path = destinations.take(token);
  if (path === undefined) return fail({ kind: 'unknown-destination' });
  const lookup = standards.lookup(record.edition);
  const bytes = await renderer.renderSheet(
    composeConsentForm({ record, examiner: user.name, now: clock.now(), lookup, language }),
  );
  const noted = await unitOfWork.change<null, Failure>(async () =>
    ok({ value: null, notes: [{ kind: 'export', object: { type: 'consent' }, caseId }] }),
  );
  if (!noted.ok) return noted;
  if (!(await destinations.write(path, bytes))) return fail({ kind: 'cannot-write' });
  return ok({ fileName: path.split(/[\\/]/).at(-1) ?? '', sha256: digest(bytes) });
}
