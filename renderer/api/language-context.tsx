import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import type { Label, Language } from '../../shared/kernel/label.ts';
import { en } from '../../shared/text/en.ts';
import { nl, type Texts } from '../../shared/text/nl.ts';
import { ComponentWordsProvider } from '../components/component-words.tsx';
import { client } from './client.ts';

interface LanguageState {
  readonly language: Language;
  readonly texts: Texts;
  /** Shows the app in a language and remembers it on this workstation. */
  readonly choose: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageState | undefined>(undefined);

const textsByLanguage: Readonly<Record<Language, Texts>> = { nl, en };

export interface LanguageProviderProps {
  /** The language to start in. */
  readonly initial: Language;
  readonly children: ReactNode;
}

/** Gives everything below it the words of the chosen language. */
export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState<Language>(initial);
  useEffect(() => {
    document.documentElement.lang = language;
    z.config(language === 'nl' ? z.locales.nl() : z.locales.en());
  }, [language]);
  const state = useMemo<LanguageState>(
    () => ({
      language,
      texts: textsByLanguage[language],
      choose: async (next) => {
        setLanguage(next);
        await client['vault.set-language']({ language: next });
      },
    }),
    [language],
  );
  return (
    <LanguageContext value={state}>
      <ComponentWordsProvider value={state.texts.components}>{children}</ComponentWordsProvider>
    </LanguageContext>
  );
}

/** The language of the interface and the way to change it; throws outside a `LanguageProvider`. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === undefined) throw new Error('useLanguage was called outside LanguageProvider');
  return state;
}

/** Every text of the interface in the user's language. */
export const useText = (): Texts => useLanguage().texts;

/** Reads a label of the standard in the user's language. */
export function useLabel(): (label: Label) => string {
  const { language } = useLanguage();
  return (label) => label[language];
}
