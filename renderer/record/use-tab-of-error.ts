import { useEffect, useRef } from 'react';

interface TabOfError {
  /** Grows with every attempt to save. */
  readonly submitCount: number;
  /** The fields with errors, outermost names. */
  readonly errors: object;
  /** The tab that shows a field. */
  readonly tabOf: (field: string) => string;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
}

/** Opens the tab with the first wrong field after a failed attempt to save, unless the open tab has one itself. */
export function useTabOfError({ submitCount, errors, tabOf, tab, onTab }: TabOfError): void {
  const seen = useRef(submitCount);
  useEffect(() => {
    if (seen.current === submitCount) return;
    const tabs = Object.keys(errors).map(tabOf);
    const first = tabs[0];
    if (first === undefined) return;
    seen.current = submitCount;
    if (!tabs.includes(tab)) onTab(first);
  }, [submitCount, errors, tabOf, tab, onTab]);
}
