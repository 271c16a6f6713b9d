import { useText } from '../../api/language-context.tsx';
import { useSession } from '../../api/session-context.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { AboutPanel } from './about-panel.tsx';
import { AppearancePanel } from './appearance-panel.tsx';
import { AutoLockPanel } from './auto-lock-panel.tsx';
import { BackupPanel } from './backup-panel.tsx';
import { EditionsPanel } from './editions/editions-panel.tsx';
import { PassphrasePanel } from './passphrase-panel.tsx';
import { ProfilePanel } from './profile-panel.tsx';

/** What one can set: details for reports, locking, language and display; editions of the standard; and what the current one is. */
export function SettingsScreen() {
  const { settings } = useText();
  return (
    <PageLayout title={settings.title} width="reading">
      <Stack>
        <ProfilePanel />
        <PassphrasePanel />
        <BackupPanel />
        <AutoLockPanel />
        <AppearancePanel />
        <VaultPanel />
        <EditionsPanel />
        <AboutPanel />
        <Panel title={settings.keys}>{settings.keysLead}</Panel>
      </Stack>
    </PageLayout>
  );
}

function VaultPanel() {
  const { settings } = useText();
  const { vault } = useSession();
  const facts = [
    { term: settings.vaultName, value: vault.label },
    { term: settings.vaultKind, value: vault.training ? settings.vaultTraining : settings.vaultWork },
    { term: settings.vaultFolder, value: vault.folder },
  ];
  return (
    <Panel title={settings.vault}>
      <FactList facts={facts} />
    </Panel>
  );
}
