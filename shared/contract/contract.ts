import type { z } from 'zod';
import type { Result } from '../kernel/result.ts';
import { backupRoutes } from './backup-routes.ts';
import { caseRoutes } from './case-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { editionRoutes } from './edition-routes.ts';
import { examinationRoutes } from './examination-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { photoLayerRoutes } from './photo-layer-routes.ts';
import { reportRoutes } from './report-routes.ts';
import type { RouterFailure } from './router-failure.ts';
import { statisticsRoutes } from './statistics-routes.ts';
import { templateRoutes } from './template-routes.ts';
import { traceRoutes } from './trace-routes.ts';
import { trailRoutes } from './trail-routes.ts';
import { vaultRoutes } from './vault-routes.ts';

/** Everything that a window may ask of the core: the only list. Client, router and tests derive from it. */
export const contract = {
  ...vaultRoutes,
  ...peopleRoutes,
  ...trailRoutes,
  ...backupRoutes,
  ...editionRoutes,
  ...caseRoutes,
  ...examinationRoutes,
  ...documentRoutes,
  ...photoLayerRoutes,
  ...traceRoutes,
  ...templateRoutes,
  ...reportRoutes,
  ...statisticsRoutes,
} as const;

export type Contract = typeof contract;
export type RouteName = keyof Contract;
export type RouteInput<Name extends RouteName> = z.input<Contract[Name]['input']>;
export type ParsedInput<Name extends RouteName> = z.output<Contract[Name]['input']>;
export type RouteOutput<Name extends RouteName> = z.output<Contract[Name]['output']>;
export type RouteFailure<Name extends RouteName> = z.output<Contract[Name]['failure']>;

/** What the window calls: every failure, the router's included, is a value. */
export type Client = {
  readonly [Name in RouteName]: (
    input: RouteInput<Name>,
  ) => Promise<Result<RouteOutput<Name>, RouteFailure<Name> | RouterFailure>>;
};
