import { type ConsentState, consentState, stopsSteps } from '../../shared/domain/consent/consent-state.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import type { ReadStore } from './ports.ts';

/** A step that may not be taken: consent for its scope was refused or withdrawn and nothing passes over that. */
export interface NoConsent {
  readonly kind: 'no-consent';
  readonly scope: string;
}

interface StepAsked {
  readonly caseId: CaseId;
  readonly scopes: readonly string[];
  readonly at: Instant;
}

/** The first of these scopes that stops a step now; what was never asked does not stop it. */
export async function findStop(
  store: Pick<ReadStore, 'cases' | 'children' | 'consent'>,
  { caseId, scopes, at }: StepAsked,
): Promise<NoConsent | undefined> {
  const found = await store.cases.find(caseId);
  const child = found && (await store.children.find(found.childId));
  if (!found || !child) return undefined;
  const record = { child: child.details, details: found.details, consent: await store.consent.ofCase(caseId) };
  const on = amsterdamCivil(at).date;
  const stop = scopes.map((scope): ConsentState => consentState(record, scope, on)).find(stopsSteps);
  return stop && { kind: 'no-consent', scope: stop.scope };
}
