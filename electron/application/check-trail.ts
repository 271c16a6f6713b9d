import type { TrailChecked } from '../../shared/domain/audit/trail-trouble.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Workspace } from './workspace.ts';

/** Checks every entry of the trail and both seals. That it was checked is an entry; one that found trouble says so by its outcome. */
export async function checkTrail({ trail, unitOfWork }: Workspace): Promise<Result<TrailChecked, never>> {
  const checked = await trail.check();
  return unitOfWork.change<TrailChecked, never>(async () =>
    ok({
      value: checked,
      notes: [
        {
          kind: 'verify',
          object: { type: 'audit-trail' },
          outcome: checked.trouble === undefined ? 'success' : 'serious-failure',
        },
      ],
    }),
  );
}
