import type { VaultFinding, VaultVerified } from '../persistence/verify-vault.ts';
import type { CommandTexts } from './command-line.ts';
import { localMoment } from './local-moment.ts';

interface Telling {
  readonly dir: string;
  readonly words: CommandTexts['verify'];
}

/** What a verification has looked at and what it has found, a line each. */
export function describeVerification(
  { vaultId, slots, schema, trail, anchored, files, findings }: VaultVerified,
  { dir, words }: Telling,
): { readonly facts: readonly string[]; readonly findings: readonly string[] } {
  const facts = [
    vaultId === undefined ? [] : words.vault({ path: dir, id: vaultId }),
    slots === undefined ? [] : words.slots({ count: slots }),
    schema === undefined ? [] : words.schema(schema),
    trail === undefined ? [] : words.trail({ ...trail, until: localMoment(trail.lastAt ?? '') }),
    anchored === undefined ? [] : anchored ? words.anchored : words.notAnchored,
    files === undefined ? [] : words.files(files),
    ...(files?.unknown ?? []).map((name) => words.unknown({ name })),
  ].flat();
  return { facts, findings: findings.map((finding) => sentenceOf(finding, words)) };
}

function sentenceOf(finding: VaultFinding, { findings, troubles }: Telling['words']): string {
  switch (finding.kind) {
    case 'slot-downgraded':
      return findings['slot-downgraded'](finding);
    case 'reference-broken':
      return findings['reference-broken'](finding);
    case 'schema-strange':
      return findings['schema-strange'](finding);
    case 'trail-broken':
      return findings['trail-broken'][finding.reason](finding);
    case 'store-rolled-back':
      return findings['store-rolled-back']({ ...finding, sealedAt: localMoment(finding.sealedAt) });
    case 'seal-damaged':
      return findings['seal-damaged'][finding.reason](finding);
    case 'file-damaged':
      return findings['file-damaged']({ ...finding, trouble: troubles[finding.trouble] });
    default:
      return findings[finding.kind];
  }
}
