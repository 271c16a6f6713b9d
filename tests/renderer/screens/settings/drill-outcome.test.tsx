import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LanguageProvider } from '../../../../renderer/api/language-context.tsx';
import { DrillOutcome } from '../../../../renderer/screens/settings/drill-outcome.tsx';
import type { DrillReport } from '../../../../shared/contract/backup-routes.ts';

const sound: DrillReport = {
  at: '2026-03-02T10:00:00.000Z',
  sound: true,
  rows: 321,
  files: 1,
  differs: { records: false, trail: false, files: 0 },
};
const shown = (report: DrillReport): string =>
  renderToStaticMarkup(
    <LanguageProvider initial={{ language: 'nl', theme: null }}>
      <DrillOutcome report={report} />
    </LanguageProvider>,
  );

describe('DrillOutcome', () => {
  it('says how much is the same as in which backup', () => {
    expect(shown(sound)).toContain(
      'Geslaagd: 321 dossierregels en 1 bestand zijn gelijk aan de reservekopie van 2-3-2026 11:00.',
    );
  });

  it('names only what differs, as an alert, and what to do', () => {
    const html = shown({ ...sound, sound: false, differs: { records: false, trail: true, files: 2 } });
    expect(html).toContain('role="alert"');
    expect(html).toContain('Niet geslaagd: wat werd teruggezet, verschilt van de reservekopie van 2-3-2026 11:00.');
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toContain('Het logboek klopt niet');
    expect(html).toContain('2 bestanden ontbreken of zijn niet gelijk.');
    expect(html).not.toContain('De dossierregels zijn niet gelijk.');
    expect(html).toContain('Maak een nieuwe reservekopie');
  });
});
