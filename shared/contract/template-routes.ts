import { z } from 'zod';
import { InjuryTemplate, InjuryTemplates } from '../domain/injury/injury-template.ts';
import { defineCommand, defineQuery, failure, noFailure, recorders } from './route.ts';

/** Sets of features for recording injuries that are alike; shared by all who record in the vault. */
export const templateRoutes = {
  'template.list': defineQuery({
    access: recorders,
    input: z.strictObject({}),
    output: InjuryTemplates,
    failure: noFailure,
  }),
  /** A template of the same name and type is replaced. */
  'template.save': defineCommand({
    access: recorders,
    input: InjuryTemplate,
    output: z.null(),
    failure: z.discriminatedUnion('kind', [failure('template-unfit'), failure('too-many-templates')]),
  }),
  'template.remove': defineCommand({
    access: recorders,
    input: InjuryTemplate.pick({ name: true, type: true }),
    output: z.null(),
    failure: failure('not-found'),
  }),
};
