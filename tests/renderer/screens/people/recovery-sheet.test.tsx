import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { kitWords, newRecoverySecret, shareWords } from '../../../../electron/vault/recovery-words.ts';
import { LanguageProvider } from '../../../../renderer/api/language-context.tsx';
import { SessionProvider } from '../../../../renderer/api/session-context.tsx';
import { RecoverySheet } from '../../../../renderer/screens/people/recovery-sheet.tsx';
import { sessionOf } from '../../../support/screen-session.ts';

interface Wanted {
  readonly parts: readonly (readonly string[])[];
  readonly part: number;
  readonly language?: 'nl' | 'en';
}

function shown({ parts, part, language = 'nl' }: Wanted): string {
  const kit = {
    kitId: '3f2a91bc-6a1e-4d27-9d5b-8c4f2b1a0e9d',
    form: parts.length === 1 ? ('kit' as const) : ('shares' as const),
    parts: parts.map((words) => [...words]),
    checks: [],
  };
  return renderToStaticMarkup(
    <LanguageProvider initial={{ language, theme: null }}>
      <SessionProvider value={sessionOf({ role: 'forensic-physician' })}>
        <RecoverySheet kit={kit} words={parts[part] ?? []} part={part} />
      </SessionProvider>
    </LanguageProvider>,
  );
}

/** The words on the sheet with the numbers before them, in the order of reading. */
const numbered = (html: string): readonly string[] =>
  [...html.matchAll(/<li class="[^"]*"><span class="[^"]*">(\d+)<\/span><span>([a-z]+)<\/span>/g)].map(
    ([, number, word]) => `${number} ${word}`,
  );

describe('a sheet of a recovery kit', () => {
  it('holds every word with its number, and tells vault, kit and use', () => {
    const words = kitWords(newRecoverySecret());
    const html = shown({ parts: [words], part: 0 });
    expect(numbered(html)).toEqual(words.map((word, index) => `${index + 1} ${word}`));
    for (const fact of ['GGD Voorbeeld', '7C19 E2F0', '3F2A 91BC', 'Wachtzin vergeten?', 'Achter slot']) {
      expect(html).toContain(fact);
    }
    expect(html).not.toContain('Deel 1');
  });

  it('holds one share only and says which', async () => {
    const parts = await shareWords(newRecoverySecret());
    const html = shown({ parts, part: 1 });
    expect(numbered(html)).toEqual(parts[1]?.map((word, index) => `${index + 1} ${word}`));
    expect(html).toContain('Deel 2 van 3');
    expect(shown({ parts, part: 2, language: 'en' })).toContain('Share 3 of 3');
  });

  it('names nobody who works with the vault', () => {
    expect(shown({ parts: [kitWords(newRecoverySecret())], part: 0 })).not.toContain('de Vries');
  });
});
