import { createContext, useContext, useMemo } from 'react';
import type { CodeList, CodeListEntry, CodeListId } from '../../shared/domain/standard/code-list.ts';
import type { Standard } from '../../shared/domain/standard/standard.ts';
import type { Choice } from '../components/choice.ts';
import { useLanguage } from './language-context.tsx';

const StandardContext = createContext<Standard | undefined>(undefined);

/** Gives everything below it an edition of the standard: the current one, within a case that of the case. */
export const StandardProvider = StandardContext.Provider;

/** The edition of the standard that is at issue: within a case its own, elsewhere the one that new cases get. Throws where no vault is open. */
export function useStandard(): Standard {
  const standard = useContext(StandardContext);
  if (standard === undefined) throw new Error('useStandard was called without an open vault');
  return standard;
}

/** The code lists of the standard as the interface shows them. */
export interface Codes {
  readonly list: (id: CodeListId) => CodeList | undefined;
  /** Options for a field, in the order of the standard. */
  readonly choices: (id: CodeListId) => Choice[];
  /** The words for a code; the code itself when the edition does not know it. */
  readonly words: (id: CodeListId, code: string) => string;
}

/** Reads code lists in the user's language. */
export function useCodes(): Codes {
  const standard = useStandard();
  const { language } = useLanguage();
  return useMemo(() => {
    const list = (id: CodeListId): CodeList | undefined => standard['code-lists'].find((each) => each.id === id);
    const toChoice = (entry: CodeListEntry): Choice => ({
      value: entry.id,
      label: entry.label[language],
      hint: entry.help?.[language],
    });
    return {
      list,
      choices: (id) => list(id)?.entries.map(toChoice) ?? [],
      words: (id, code) => list(id)?.entries.find((entry) => entry.id === code)?.label[language] ?? code,
    };
  }, [standard, language]);
}
