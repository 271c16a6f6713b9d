import { useMemo, useState } from 'react';
import type { RegionFinding, RegionState } from '../../../../shared/domain/examination/examination.ts';
import { regionFindingOf } from '../../../../shared/domain/examination/region-finding-of.ts';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { Button } from '../../../components/button.tsx';
import { afterDialog } from '../../../record/after-dialog.ts';
import { regionsOfInjury } from '../../../record/place-words.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import styles from './region-list.module.css';
import { RegionList } from './region-list.tsx';
import { buildRoute, leavesOf, type RouteNode, routeStates, visibleLines } from './region-route.ts';
import { type RemarkAsked, RemarkDialog } from './remark-dialog.tsx';
import { RestNormal } from './rest-normal.tsx';
import { needsReason } from './route-keys.ts';
import { StateButtons } from './state-buttons.tsx';

/** The route along the body: what was recorded of each part, and one key to record it. */
export function RegionPanel({ onInjury }: { readonly onInjury: (regionId: string) => void }) {
  const { route: words } = useText().examination;
  const { mayRecord } = useExamination();
  const view = useRoute();
  const { route, states, open, setOpen, current, setCurrent } = view;
  const recording = useRecordState(view);
  const remarking = useRecordRemark(view, recording.record);
  const leaves = leavesOf(route);
  const done = leaves.filter((leaf) => states.get(leaf.region.id) !== undefined).length;
  const node = visibleLines(route, open).find((line) => line.region.id === current);
  const toggle = (id: string, unfolded: boolean): void => setOpen((before) => withMember(before, id, unfolded));
  return (
    <section className={styles.panel} aria-label={words.title}>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <p className={styles.progress}>{words.progress({ done, total: leaves.length })}</p>
        <div className={styles.bar} aria-hidden>
          <span style={{ width: `${(100 * done) / Math.max(1, leaves.length)}%` }} />
        </div>
      </header>
      <RegionList
        {...{ route, states, open, current }}
        injuries={view.injuries}
        reasons={view.reasons}
        remarks={view.remarks}
        onToggle={toggle}
        onCurrent={setCurrent}
        onState={mayRecord ? recording.ask : undefined}
        onRemark={mayRecord ? remarking.ask : undefined}
        onInjury={mayRecord ? (line) => onInjury(line.region.id) : undefined}
      />
      {mayRecord ? (
        <footer className={styles.foot}>
          <FailureNotice failure={recording.failure} />
          <p className={styles.keys}>{words.keysHint}</p>
          <StateButtons
            onState={(state) => node && recording.ask(node, state)}
            onRemark={() => node && remarking.ask(node)}
          />
          <div className={styles.more}>
            <Button tone="quiet" onClick={() => node && onInjury(node.region.id)}>
              {words.injuryHere}
            </Button>
            <RestNormal route={route} states={states} found={view.found} onConfirm={recording.record} />
          </div>
        </footer>
      ) : null}
      {recording.asking === undefined ? null : (
        <ReasonDialog {...recording.asking} onReason={recording.answer} onClose={recording.cancel} />
      )}
      {remarking.asking === undefined ? null : (
        <RemarkDialog {...remarking.asking} onRemark={remarking.answer} onClose={remarking.cancel} />
      )}
    </section>
  );
}

function useRoute() {
  const codes = useCodes();
  const lookup = useLookup();
  const { regions, injuryType } = lookup;
  const { examination } = useExamination();
  const route = useMemo(() => buildRoute(regions), [regions]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set());
  const [current, setCurrent] = useState(() => route[0]?.region.id ?? '');
  const states = useMemo(() => routeStates(route, examination.regions), [route, examination.regions]);
  const injuries = useMemo(() => {
    const numbers = new Map<string, readonly number[]>();
    for (const { number, details } of examination.injuries) {
      for (const id of regionsOfInjury(details, lookup)) numbers.set(id, [...(numbers.get(id) ?? []), number]);
    }
    return numbers;
  }, [examination.injuries, lookup]);
  const found = useMemo(
    () =>
      examination.injuries
        .filter(({ details }) => injuryType(details.type)?.group !== 'none')
        .flatMap(({ details }) => regionsOfInjury(details, lookup).at(-1) ?? []),
    [examination.injuries, lookup, injuryType],
  );
  const reasons = useMemo(
    () =>
      new Map(
        examination.regions.flatMap(({ regionId, reason }) =>
          reason === undefined ? [] : [[regionId, codes.words('not-examined-reason', reason)] as const],
        ),
      ),
    [examination.regions, codes],
  );
  const remarks = useMemo(
    () =>
      new Map(
        examination.regions.flatMap(({ regionId, remark }) =>
          remark === undefined || remark === '' ? [] : [[regionId, remark] as const],
        ),
      ),
    [examination.regions],
  );
  return { route, states, reasons, remarks, injuries, found, open, setOpen, current, setCurrent };
}

/** Records a state at once, or after the reason was given, and keeps the remark; then goes on to the next line. */
function useRecordState({ route, open, setCurrent, remarks }: ReturnType<typeof useRoute>) {
  const { examination } = useExamination();
  const command = useCommand('region.record');
  const [asking, setAsking] = useState<{ readonly node: RouteNode; readonly state: RegionState } | undefined>(
    undefined,
  );
  const record = async (findings: readonly RegionFinding[]): Promise<boolean> =>
    (await command.run({ examinationId: examination.id, findings: [...findings] })).ok;
  const recordAndGoOn = (node: RouteNode, finding: RegionFinding): void => {
    const lines = visibleLines(route, open);
    const next = lines[lines.findIndex((line) => line.region.id === node.region.id) + 1];
    if (next !== undefined) setCurrent(next.region.id);
    const remark = remarks.get(node.region.id);
    void record([remark === undefined ? finding : { ...finding, remark }]);
  };
  const ask = (node: RouteNode, state: RegionState): void => {
    if (needsReason(state)) setAsking({ node, state });
    else recordAndGoOn(node, { regionId: node.region.id, state });
  };
  const answer = (reason: string): void => {
    if (asking === undefined) return;
    setAsking(undefined);
    const { node, state } = asking;
    afterDialog(() => recordAndGoOn(node, { regionId: node.region.id, state, reason }));
  };
  return { ask, answer, asking, record, cancel: () => setAsking(undefined), failure: command.failure };
}

/** Asks for the remark of a part of which a state is recorded; a part that has that of a larger part gets a record of its own. */
function useRecordRemark(
  { remarks }: ReturnType<typeof useRoute>,
  record: (findings: readonly RegionFinding[]) => Promise<boolean>,
) {
  const { regions } = useLookup();
  const { examination } = useExamination();
  const [asked, setAsked] = useState<Omit<RemarkAsked, 'finding'> | undefined>(undefined);
  // Followed while the question stands: a state that was just recorded may arrive after it.
  const asking = asked && { ...asked, finding: regionFindingOf(asked.node.region.id, examination.regions, regions) };
  const answer = (remark: string): void => {
    if (asking?.finding === undefined) return;
    setAsked(undefined);
    const { remark: _former, ...recorded } = asking.finding;
    const own = { ...recorded, regionId: asking.node.region.id };
    afterDialog(() => void record([remark === '' ? own : { ...own, remark }]));
  };
  return {
    ask: (node: RouteNode) => setAsked({ node, remark: remarks.get(node.region.id) ?? '' }),
    answer,
    asking,
    cancel: () => setAsked(undefined),
  };
}

function withMember(set: ReadonlySet<string>, id: string, member: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (member) next.add(id);
  else next.delete(id);
  return next;
}
