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

/** Dutch until this workstation has chosen otherwise. */
function InLanguage() {
  const language = useRouteQuery('vault.language', {});
  if (language.status === 'loading') return null;
  const initial = language.status === 'ready' && language.value !== null ? language.value : 'nl';
  return (
    <LanguageProvider initial={initial}>
      <SessionGate />
    </LanguageProvider>
  );
}
