import { useEffect, useMemo, useState } from 'react';
import type { InjuryDetails } from '../../../shared/domain/injury/injury.ts';
import type { InjurySeen } from '../../../shared/domain/injury/series.ts';
import { type AppAction, useActions } from '../../api/actions-context.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { regionsOfInjury } from '../../record/place-words.ts';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './body-tab.module.css';
import { ExaminationMap } from './examination-map.tsx';
import { targetKey, useEditing } from './injury/editing.ts';
import type { DrawnPlace } from './injury/injury-draft.ts';
import { InjuryForm } from './injury/injury-form.tsx';
import { LeaveDialog } from './injury/leave-dialog.tsx';
import type { SavedInjury } from './injury/use-injury-form.ts';
import { useLeftNewInjury } from './injury/use-left-new-injury.ts';
import { RegionPanel } from './route/region-panel.tsx';
import { buildRoute, routeStates } from './route/region-route.ts';
import { goneDraft, seenAgainDraft } from './series/seen-again-draft.ts';
import { SidePanel } from './side-panel.tsx';
import { usePlaceInjury } from './use-place-injury.ts';

/** Route, map and injuries beside the form of one injury: the place where most of an examination is recorded. */
export function BodyTab() {
  const { examination: words } = useText();
  const { examination, item, mayRecord } = useExamination();
  const editing = useEditing(examination.injuries, item);
  const { target, form, startNew, open, close } = editing;
  const [drawn, setDrawn] = useState<DrawnPlace | null>(null);
  const [told, setTold] = useState<string | undefined>(undefined);
  const recordFinding = useRecordFinding();
  const lookup = useLookup();
  useLeftNewInjury(mayRecord && target === undefined, startNew);
  useNewInjuryKey(mayRecord, startNew);
  useEffect(() => {
    if (target === undefined) setDrawn(null);
  }, [target]);
  const place = usePlaceInjury(editing);
  const saved = ({ number, details }: SavedInjury, next: 'close' | 'another'): void => {
    setTold(words.form.saved({ number }));
    void recordFinding(details);
    if (next === 'another') editing.another(details.size?.method ?? '');
    else close();
  };
  const earlier = {
    onSeenAgain: (seen: InjurySeen) => startNew(seenAgainDraft(seen)),
    onGone: (seen: InjurySeen) => startNew(goneDraft(seen, lookup)),
  };
  const openById = (id: string): void => {
    const injury = examination.injuries.find((candidate) => candidate.id === id);
    if (injury !== undefined) open(injury);
  };
  return (
    <div className={styles.body}>
      <RegionPanel onInjury={place.inRegion} />
      <ExaminationMap
        pending={target === undefined ? null : drawn}
        selected={target?.kind === 'edit' ? target.injury.id : undefined}
        onPlace={mayRecord ? place.onBody : undefined}
        onPlacePlate={mayRecord ? place.onPlate : undefined}
        request={place.request}
        onOpen={openById}
        onSeenAgain={mayRecord ? earlier.onSeenAgain : undefined}
      />
      <div className={styles.sheet}>
        {target === undefined || !mayRecord ? (
          <SidePanel
            told={told}
            injury={target?.kind === 'edit' ? target.injury : undefined}
            onInjury={openById}
            onNew={mayRecord ? () => startNew() : undefined}
            onEarlier={mayRecord ? earlier : undefined}
          />
        ) : (
          <InjuryForm
            key={targetKey(target)}
            ref={form}
            target={target}
            onPlace={setDrawn}
            onShowPlate={place.showPlate}
            onSaved={saved}
            onClose={close}
            onRemoved={close}
            onCopy={() => target.kind === 'edit' && editing.copy(target.injury)}
          />
        )}
      </div>
      <LeaveDialog open={editing.waiting !== undefined} onAnswer={editing.leave} />
    </div>
  );
}

/** A part of the body with a recorded injury holds a finding; said so in the route without asking, unless the part was not seen. */
function useRecordFinding(): (injury: InjuryDetails) => Promise<void> {
  const { examination } = useExamination();
  const lookup = useLookup();
  const { run } = useCommand('region.record');
  return async (details) => {
    const regionId = regionsOfInjury(details, lookup).at(-1);
    if (regionId === undefined || lookup.injuryType(details.type)?.group === 'none') return;
    const state = routeStates(buildRoute(lookup.regions), examination.regions).get(regionId);
    if (state !== undefined && state !== 'normal') return;
    await run({ examinationId: examination.id, findings: [{ regionId, state: 'finding' }] });
  };
}

function useNewInjuryKey(mayRecord: boolean, startNew: () => void): void {
  const { injuries } = useText().examination;
  const actions = useMemo<readonly AppAction[]>(
    () => (mayRecord ? [{ id: 'injury:new', label: injuries.add, keys: injuries.addKeys, run: () => startNew() }] : []),
    [mayRecord, injuries, startNew],
  );
  useActions(actions);
}
