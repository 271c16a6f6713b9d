import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LanguageProvider } from '../../../../renderer/api/language-context.tsx';
import { SessionProvider } from '../../../../renderer/api/session-context.tsx';
import { RightsPanel } from '../../../../renderer/screens/people/rights-panel.tsx';
import { Role } from '../../../../shared/contract/route.ts';
import { sessionOf } from '../../../support/screen-session.ts';

const shown = (profile: Parameters<typeof sessionOf>[0]): string =>
  renderToStaticMarkup(
    <LanguageProvider initial={{ language: 'nl', theme: null }}>
      <SessionProvider value={sessionOf(profile)}>
        <RightsPanel />
      </SessionProvider>
    </LanguageProvider>,
  );
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('RightsPanel', () => {
  it('has a column a role and an answer in words in every cell', () => {
    const html = shown({ role: 'reviewer' });
    expect(count(html, '<th scope="col"')).toBe(1 + Role.options.length);
    const answers = count(html, '>ja</span>') + count(html, '>nee</span>');
    expect(answers).toBe(count(html, '<th scope="row"') * Role.options.length);
  });

  it('marks every role that the person holds', () => {
    expect(count(shown({ role: 'reviewer' }), 'uw rol')).toBe(1);
    const both = shown({ role: 'forensic-nurse', administers: true });
    expect(count(both, 'uw rol')).toBe(2);
    expect(both).toContain('forensisch verpleegkundige, beheerder');
  });

  it('says that roles are no encryption', () => {
    expect(shown({ role: 'reviewer' })).toContain('De app bewaakt de rollen; de versleuteling kent ze niet.');
  });
});
