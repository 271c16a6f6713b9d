import type { KeyboardEvent } from 'react';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryFormMethods } from './injury-draft.ts';
import { nextField } from './next-field.ts';

/**
 * Makes Enter in a field go to the next one that must be filled in, and to saving when there is none; in words of several lines, in
 * buttons and in open lists it keeps its own meaning.
 */
export function useEnterKey(form: InjuryFormMethods): (event: KeyboardEvent<HTMLFormElement>) => void {
  const lookup = useLookup();
  return (event) => {
    const { target, currentTarget } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (event.key !== 'Enter' || !isField || event.defaultPrevented || hasModifier(event)) return;
    event.preventDefault();
    const next = nextField(form.getValues(), lookup);
    if (next === undefined) currentTarget.querySelector<HTMLElement>('button[type=submit]')?.focus();
    else form.setFocus(next);
  };
}

const hasModifier = ({ ctrlKey, altKey, metaKey, shiftKey, nativeEvent }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey || shiftKey || nativeEvent.isComposing;
