import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';

/** The sections of a case, in the order of the work. */
export const caseSectionIds = [
  'dossier',
  'examination',
  'photos',
  'traces',
  'description',
  'interpretation',
  'report',
  'registration',
] as const;
export type CaseSectionId = (typeof caseSectionIds)[number];

/** Somewhere in the app. `item` is what to point at within a section, e.g. an injury or a contact. */
export type Place =
  | { readonly page: 'worklist' | 'new-case' | 'region' | 'people' | 'settings' }
  /** The audit trail, of one case where given. */
  | { readonly page: 'trail'; readonly caseId?: string | undefined }
  | {
      readonly page: 'case';
      readonly caseId: string;
      readonly section: CaseSectionId;
      readonly examination?: string | undefined;
      readonly item?: string | undefined;
    };

const paths = {
  worklist: '/',
  'new-case': '/cases/new',
  region: '/region',
  people: '/people',
  trail: '/trail',
  settings: '/settings',
} as const;

/** The address of a place within the app, without the `#`. */
export function pathOf(place: Place): string {
  if (place.page === 'trail' && place.caseId !== undefined) return `${paths.trail}?case=${place.caseId}`;
  if (place.page !== 'case') return paths[place.page];
  const search = new URLSearchParams();
  if (place.examination !== undefined) search.set('examination', place.examination);
  if (place.item !== undefined) search.set('item', place.item);
  const query = search.size === 0 ? '' : `?${search.toString()}`;
  return `/cases/${place.caseId}/${place.section}${query}`;
}

/** Goes to a place; `replace` leaves no step behind in the history. */
export function useGo(): (place: Place, options?: { readonly replace?: boolean }) => void {
  const { history } = useRouter();
  return useCallback(
    (place, options = {}) => (options.replace === true ? history.replace(pathOf(place)) : history.push(pathOf(place))),
    [history],
  );
}

export interface PlaceLinkProps {
  readonly to: Place;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly current?: boolean | undefined;
  readonly 'aria-keyshortcuts'?: string | undefined;
}

/** A link to a place. */
export function PlaceLink({ to, children, className, current, ...rest }: PlaceLinkProps) {
  return (
    <a href={`#${pathOf(to)}`} className={className} aria-current={current === true ? 'page' : undefined} {...rest}>
      {children}
    </a>
  );
}
