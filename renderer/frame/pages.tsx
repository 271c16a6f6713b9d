import { FolderPlus, ListChecks, Map as MapIcon, ScrollText, Settings, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Role } from '../../shared/contract/route.ts';
import type { Texts } from '../../shared/text/nl.ts';
import type { Place } from '../api/navigation.tsx';
import { NewCaseScreen } from '../screens/new-case/new-case-screen.tsx';
import { PeopleScreen } from '../screens/people/people-screen.tsx';
import { RegionScreen } from '../screens/region/region-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { TrailScreen } from '../screens/trail/trail-screen.tsx';
import { WorklistScreen } from '../screens/worklist/worklist-screen.tsx';

/** A page outside a case, with its line in the navigation. */
export interface Page {
  readonly page: Exclude<Place['page'], 'case'>;
  readonly label: (texts: Texts) => string;
  readonly icon: ReactNode;
  readonly keys?: string;
  /** Who sees it; everybody when absent. */
  readonly roles?: readonly Role[];
  readonly screen: () => ReactNode;
}

/** The pages in the order of the navigation. A new page is one line here. */
export const pages: readonly Page[] = [
  {
    page: 'worklist',
    label: (t) => t.frame.pages.worklist,
    icon: <ListChecks aria-hidden />,
    keys: 'Alt+0',
    screen: WorklistScreen,
  },
  {
    page: 'new-case',
    label: (t) => t.frame.pages.newCase,
    icon: <FolderPlus aria-hidden />,
    keys: 'Alt+N',
    roles: ['forensic-physician', 'forensic-nurse'],
    screen: NewCaseScreen,
  },
  {
    page: 'region',
    label: (t) => t.frame.pages.region,
    icon: <MapIcon aria-hidden />,
    roles: ['coordinator', 'forensic-physician', 'administrator'],
    screen: RegionScreen,
  },
  { page: 'people', label: (t) => t.frame.pages.people, icon: <Users aria-hidden />, screen: PeopleScreen },
  {
    page: 'trail',
    label: (t) => t.trail.page,
    icon: <ScrollText aria-hidden />,
    roles: ['administrator', 'forensic-physician', 'reviewer'],
    screen: TrailScreen,
  },
  { page: 'settings', label: (t) => t.frame.pages.settings, icon: <Settings aria-hidden />, screen: SettingsScreen },
];
