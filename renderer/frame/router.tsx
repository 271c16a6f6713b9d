import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { pathOf } from '../api/navigation.tsx';
import { AppFrame } from './app-frame.tsx';
import { CaseFrame } from './case-frame.tsx';
import { MissingPage } from './missing-page.tsx';
import { pages } from './pages.tsx';

const root = createRootRoute({ component: AppFrame, notFoundComponent: MissingPage });

const pageRoutes = pages.map(({ page, screen }) =>
  createRoute({ getParentRoute: () => root, path: pathOf({ page }), component: screen }),
);

const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/$section',
  validateSearch: (search) => ({ examination: asText(search.examination), item: asText(search.item) }),
  component: CaseFrame,
});

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Which address shows which screen. Addresses stay inside the window, behind the `#`. */
export const router = createRouter({
  routeTree: root.addChildren([...pageRoutes, caseRoute]),
  history: createHashHistory(),
});
