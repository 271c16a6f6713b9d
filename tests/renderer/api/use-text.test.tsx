import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LanguageProvider, useLabel, useText } from '../../../renderer/api/language-context.tsx';
import { useComponentWords } from '../../../renderer/components/component-words.tsx';

function Words() {
  const { common } = useText();
  const label = useLabel();
  const words = useComponentWords();
  return <p>{[common.save, label({ nl: 'meisje', en: 'girl' }), words.yes].join('|')}</p>;
}

const shown = (language: 'nl' | 'en') =>
  renderToStaticMarkup(
    <LanguageProvider initial={{ language, theme: null }}>
      <Words />
    </LanguageProvider>,
  );

describe('useText', () => {
  it('gives the texts, labels and component words of the chosen language', () => {
    expect(shown('nl')).toBe('<p>Opslaan|meisje|ja</p>');
    expect(shown('en')).toBe('<p>Save|girl|yes</p>');
  });

  it('says so when no language was provided', () => {
    expect(() => renderToStaticMarkup(<Words />)).toThrow('outside LanguageProvider');
  });
});
