import { useLanguage } from '../../api/language-context.tsx';
import { Panel } from '../../components/panel.tsx';
import { SegmentedField } from '../../components/radio-field.tsx';
import { FieldRow } from '../../components/split-layout.tsx';

/** Language and light of the app. */
export function AppearancePanel() {
  const { language, texts, preferences, choose } = useLanguage();
  const { settings, unlock } = texts;
  const languages = [
    { value: 'nl', label: unlock.dutch },
    { value: 'en', label: unlock.english },
  ];
  const themes = [
    { value: 'system', label: settings.themeSystem },
    { value: 'light', label: settings.themeLight },
    { value: 'dark', label: settings.themeDark },
  ];
  return (
    <Panel title={settings.appearance}>
      <FieldRow>
        <SegmentedField
          label={settings.language}
          hint={settings.languageHint}
          choices={languages}
          value={language}
          onChange={(next) => (next === 'nl' || next === 'en') && void choose({ language: next })}
        />
        <SegmentedField
          label={settings.theme}
          choices={themes}
          value={preferences.theme ?? 'system'}
          onChange={(next) => void choose({ theme: next === 'light' || next === 'dark' ? next : null })}
        />
      </FieldRow>
    </Panel>
  );
}
