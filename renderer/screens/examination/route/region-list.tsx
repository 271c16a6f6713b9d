import { ChevronRight, MessageSquareText } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { RegionState } from '../../../../shared/domain/examination/examination.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { fitNumbers } from './fit-numbers.ts';
import styles from './region-list.module.css';
import { type RouteNode, type RouteState, visibleLines } from './region-route.ts';
import { remarkKey, stateOfKey } from './route-keys.ts';
import { StateMark } from './state-mark.tsx';
import { useNumberRoom } from './use-number-room.ts';

export interface RegionListProps {
  readonly route: readonly RouteNode[];
  readonly states: ReadonlyMap<string, RouteState>;
  /** Why a part was not seen, in words, by region. */
  readonly reasons: ReadonlyMap<string, string>;
  /** What was remarked, by region. */
  readonly remarks: ReadonlyMap<string, string>;
  /** Numbers of the injuries by region, larger regions included. */
  readonly injuries: ReadonlyMap<string, readonly number[]>;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (id: string, open: boolean) => void;
  /** The line that keys act upon. */
  readonly current: string;
  readonly onCurrent: (id: string) => void;
  /** Absent where nothing may be recorded. */
  readonly onState?: ((node: RouteNode, state: RegionState) => void) | undefined;
  readonly onRemark?: ((node: RouteNode) => void) | undefined;
  readonly onInjury?: ((node: RouteNode) => void) | undefined;
}

/** The parts of the body as a tree with one tab stop: arrows move and unfold, one letter records a state, Enter starts an injury. */
export function RegionList(props: RegionListProps) {
  const { route, open, current, onCurrent } = props;
  const { texts } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const lines = visibleLines(route, open);
  const room = useNumberRoom(list);
  const move = useMoves(props, lines);
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>(`[data-region="${current}"]`);
    line?.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) line?.focus();
  }, [current]);
  return (
    <div ref={list} role="tree" aria-label={texts.examination.route.list} className={styles.list}>
      {lines.map((node) => (
        <Line
          key={node.region.id}
          node={node}
          list={props}
          room={room}
          onKeyDown={(event) => move(event, node)}
          onFocus={() => onCurrent(node.region.id)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  readonly node: RouteNode;
  readonly list: RegionListProps;
  /** How many characters the numbers may take. */
  readonly room: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

function Line({ node, list, room, onKeyDown, onFocus }: LineProps) {
  const { language, texts } = useLanguage();
  const { id, label } = node.region;
  const numbers = list.injuries.get(id) ?? [];
  const { shown, more } = fitNumbers(numbers, room);
  const remark = list.remarks.get(id);
  const expanded = list.open.has(id);
  return (
    <div
      role="treeitem"
      data-region={id}
      aria-level={node.level}
      aria-expanded={node.children.length === 0 ? undefined : expanded}
      aria-selected={list.current === id}
      tabIndex={list.current === id ? 0 : -1}
      className={styles.line}
      style={{ paddingLeft: 4 + (node.level - 1) * 14 }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onDoubleClick={() => list.onInjury?.(node)}
    >
      <span
        className={styles.fold}
        data-open={expanded ? '' : undefined}
        data-leaf={node.children.length === 0 ? '' : undefined}
        aria-hidden
        onClick={() => list.onToggle(id, !expanded)}
      >
        <ChevronRight size={14} />
      </span>
      <StateMark state={list.states.get(id)} reason={list.reasons.get(id)} />
      <span className={styles.label}>{label[language]}</span>
      {remark === undefined ? null : (
        <span className={styles.remark} title={remark}>
          <MessageSquareText aria-hidden size={14} />
          <span className="visually-hidden">{texts.series.remarkHere({ remark })}</span>
        </span>
      )}
      {numbers.length === 0 ? null : (
        <span className={styles.numbers} title={texts.examination.route.injuriesHere({ numbers })}>
          <span className="visually-hidden">{texts.examination.route.injuriesHere({ numbers })}</span>
          <span aria-hidden>
            {shown.join(', ')}
            {more === 0 ? null : ` +${more}`}
          </span>
        </span>
      )}
    </div>
  );
}

/** What the keys of the tree do. */
function useMoves(
  { open, onToggle, onCurrent, onState, onRemark, onInjury }: RegionListProps,
  lines: readonly RouteNode[],
) {
  return (event: KeyboardEvent, node: RouteNode): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { id } = node.region;
    const index = lines.indexOf(node);
    const go = (target: RouteNode | undefined): void => target && onCurrent(target.region.id);
    const unfold = (): void => (node.children.length > 0 && !open.has(id) ? onToggle(id, true) : go(lines[index + 1]));
    const fold = (): void =>
      open.has(id) ? onToggle(id, false) : go(lines.findLast((line, at) => at < index && line.level < node.level));
    const moves = new Map<string, () => void>([
      ['ArrowDown', () => go(lines[index + 1])],
      ['ArrowUp', () => go(lines[index - 1])],
      ['Home', () => go(lines[0])],
      ['End', () => go(lines.at(-1))],
      ['ArrowRight', unfold],
      ['ArrowLeft', fold],
      ['Enter', () => onInjury?.(node)],
      [remarkKey, () => onRemark?.(node)],
    ]);
    const state = stateOfKey(event.key);
    const action = moves.get(event.key) ?? (state === undefined ? undefined : () => onState?.(node, state));
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}
