import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { LanguageProvider } from './api/language-context.tsx';
import { queryClient } from './api/query-client.ts';
import { useRouteQuery } from './api/use-query.ts';
import { SessionGate } from './frame/session-gate.tsx';

/** The whole window. */
export function App() {
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <InLanguage />
      </QueryClientProvider>
    </CSPProvider>
  );
}

/** As this workstation prefers it. */
function InLanguage() {
  const preferences = useRouteQuery('vault.preferences', {});
  if (preferences.status === 'loading') return null;
  const initial = preferences.status === 'ready' ? preferences.value : { language: null, theme: null };
  return (
    <LanguageProvider initial={initial}>
      <SessionGate />
    </LanguageProvider>
  );
}
