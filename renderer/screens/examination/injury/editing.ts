import { useCallback, useRef, useState } from 'react';
import type { InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import { copyOfInjury, emptyInjuryDraft, type InjuryDraft } from './injury-draft.ts';
import type { InjuryFormHandle } from './injury-form.tsx';
import type { InjuryTarget } from './use-injury-form.ts';

/** Which injury the form is about, and the way to another without losing what was typed. */
export interface Editing {
  readonly target: InjuryTarget | undefined;
  readonly form: React.RefObject<InjuryFormHandle | null>;
  /** Where the user wants to go while the open form has unsaved input; asked about in a dialog. */
  readonly waiting: InjuryTarget | undefined;
  readonly startNew: (start?: Partial<InjuryDraft>) => void;
  readonly copy: (injury: InjuryRecord) => void;
  readonly open: (injury: InjuryRecord) => void;
  readonly close: () => void;
  /** Another new injury right after one was saved. */
  readonly another: (method: string) => void;
  /** Answers the question about unsaved input. */
  readonly leave: (discard: boolean) => void;
}

let serial = 0;
const nextSerial = (): number => {
  serial += 1;
  return serial;
};

/** Keeps which injury is open; unsaved input is never left behind without asking. */
export function useEditing(injuries: readonly InjuryRecord[], item: string | undefined): Editing {
  const initial = injuries.find(({ id }) => id === item);
  const [target, setTarget] = useState<InjuryTarget | undefined>(
    initial === undefined ? undefined : { kind: 'edit', injury: initial },
  );
  const [waiting, setWaiting] = useState<InjuryTarget | undefined>(undefined);
  const lookup = useLookup();
  const method = lastMethod(injuries);
  const form = useRef<InjuryFormHandle>(null);
  const goTo = useCallback(
    (next: InjuryTarget) => {
      if (target !== undefined && targetKey(target) === targetKey(next)) return;
      if (form.current?.isDirty() === true) setWaiting(next);
      else setTarget(next);
    },
    [target],
  );
  const leave = useCallback(
    (discard: boolean) => {
      setWaiting(undefined);
      if (!discard || waiting === undefined) return;
      void form.current?.discard().then(() => setTarget(waiting));
    },
    [waiting],
  );
  return {
    target,
    form,
    waiting,
    startNew: useCallback(
      (start) => goTo({ kind: 'new', serial: nextSerial(), start: { ...emptyInjuryDraft(method), ...start } }),
      [goTo, method],
    ),
    copy: useCallback(
      (injury) =>
        goTo({
          kind: 'new',
          serial: nextSerial(),
          start: copyOfInjury(injury.details, lookup),
          copiedFrom: injury.number,
        }),
      [goTo, lookup],
    ),
    open: useCallback((injury) => goTo({ kind: 'edit', injury }), [goTo]),
    close: useCallback(() => setTarget(undefined), []),
    another: useCallback(
      (method) => setTarget({ kind: 'new', serial: nextSerial(), start: emptyInjuryDraft(method) }),
      [],
    ),
    leave,
  };
}

/** A form is made anew for every target. */
export const targetKey = (target: InjuryTarget): string =>
  target.kind === 'new' ? `new:${target.serial}` : target.injury.id;

/** How the injury that was recorded last was measured, because one session uses one way. */
const lastMethod = (injuries: readonly InjuryRecord[]): string =>
  injuries.toSorted((left, right) => right.number - left.number)[0]?.details.size?.method ?? '';
