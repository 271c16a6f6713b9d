import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import type { Preferences } from '../../shared/contract/vault-routes.ts';
import type { Label, Language } from '../../shared/kernel/label.ts';
import { en } from '../../shared/text/en.ts';
import { nl, type Texts } from '../../shared/text/nl.ts';
import { ComponentWordsProvider } from '../components/component-words.tsx';
import { client } from './client.ts';

interface LanguageState {
  readonly language: Language;
  readonly texts: Texts;
  readonly preferences: Preferences;
  /** Changes how this workstation shows the app, at once and from now on. */
  readonly choose: (change: Partial<Preferences>) => Promise<void>;
}

const LanguageContext = createContext<LanguageState | undefined>(undefined);

const textsByLanguage: Readonly<Record<Language, Texts>> = { nl, en };

export interface LanguageProviderProps {
  /** The preferences to start with. */
  readonly initial: Preferences;
  readonly children: ReactNode;
}

/** Gives everything below it the words of the chosen language, and the page the chosen light. Dutch until somebody chooses. */
export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const [preferences, setPreferences] = useState(initial);
  const language = preferences.language ?? 'nl';
  useEffect(() => {
    document.documentElement.lang = language;
    z.config(language === 'nl' ? z.locales.nl() : z.locales.en());
  }, [language]);
  useEffect(() => {
    if (preferences.theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = preferences.theme;
  }, [preferences.theme]);
  const state = useMemo<LanguageState>(
    () => ({
      language,
      texts: textsByLanguage[language],
      preferences,
      choose: async (change) => {
        const next = { ...preferences, ...change };
        setPreferences(next);
        await client['vault.set-preferences'](next);
      },
    }),
    [language, preferences],
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
