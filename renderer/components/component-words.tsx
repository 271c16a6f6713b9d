import { createContext, useContext } from 'react';

/** The few words that the components themselves speak; the app supplies them in the user's language. */
export interface ComponentWords {
  readonly locale: 'nl-NL' | 'en-GB';
  readonly close: string;
  readonly clear: string;
  readonly choose: string;
  readonly openList: string;
  readonly noMatches: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly show: string;
  readonly hide: string;
  readonly date: {
    readonly placeholder: string;
    readonly label: string;
    readonly notADate: string;
    readonly noSuchDay: string;
    readonly yearOutOfRange: string;
  };
  readonly time: {
    readonly placeholder: string;
    readonly label: string;
    readonly now: string;
    readonly notATime: string;
    readonly incomplete: string;
    readonly skippedHour: string;
    readonly whichHour: string;
    readonly summerTime: string;
    readonly winterTime: string;
  };
  readonly number: {
    readonly notANumber: string;
    readonly tooManyDecimals: (values: { readonly decimals: number }) => string;
    readonly outOfRange: (values: { readonly min: string; readonly max: string; readonly unit: string }) => string;
  };
}

const WordsContext = createContext<ComponentWords | undefined>(undefined);

/** Gives the components below it their words. */
export const ComponentWordsProvider = WordsContext.Provider;

/** The words of the nearest provider; throws when a component is used outside one. */
export function useComponentWords(): ComponentWords {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('A component was rendered outside ComponentWordsProvider');
  return words;
}
