import './api/configure-schemas.ts';
import '@fontsource-variable/source-sans-3/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readTheme, showTheme } from './api/theme.ts';
import { App } from './app.tsx';
import './components/tokens.css';
import './components/base.css';

showTheme(readTheme());

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
