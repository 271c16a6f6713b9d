import { useState } from 'react';
import type { RegionFinding } from '../../../../shared/domain/examination/examination.ts';
import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { leavesOf, type RouteNode, type RouteState, silentParts } from './region-route.ts';

export interface RestNormalProps {
  readonly route: readonly RouteNode[];
  readonly states: ReadonlyMap<string, RouteState>;
  /** Parts with a recorded injury: those never become normal. */
  readonly found: readonly string[];
  readonly onConfirm: (findings: readonly RegionFinding[]) => Promise<boolean>;
}

/** Records every part without a record as normal, after asking once; a part that holds an injury gets a finding instead. */
export function RestNormal({ route, states, found, onConfirm }: RestNormalProps) {
  const { common, examination } = useText();
  const { route: words } = examination;
  const [asking, setAsking] = useState(false);
  const silent = silentParts(route, states);
  const confirm = async (): Promise<void> => {
    const done = await onConfirm([
      ...silent.map((node): RegionFinding => ({ regionId: node.region.id, state: 'normal' })),
      ...found
        .filter((id) => states.get(id) === undefined)
        .map((id): RegionFinding => ({ regionId: id, state: 'finding' })),
    ]);
    if (done) setAsking(false);
  };
  return (
    <>
      <Button tone="quiet" disabled={silent.length === 0} onClick={() => setAsking(true)}>
        {words.restNormal}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        size="small"
        title={words.restTitle}
        description={words.restWords({ count: leavesOf(silent).length })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
            <Button tone="primary" onClick={() => void confirm()}>
              {words.restConfirm}
            </Button>
          </>
        }
      />
    </>
  );
}
