import { z } from 'zod';

/** Professional roles; what each may do is said by every route. */
export const Role = z.enum(['forensic-physician', 'forensic-nurse', 'reviewer', 'coordinator', 'administrator']);
export type Role = z.infer<typeof Role>;

/** `locked` routes work without an open vault; `unlocked` ones name the roles that may use them. */
export type Access = { readonly state: 'locked' } | { readonly state: 'unlocked'; readonly roles: readonly Role[] };

/** Which rights a person has: those of the professional role, and those of an administrator where given besides. */
export function rolesOf(profile: { readonly role: Role; readonly administers?: boolean | undefined }): readonly Role[] {
  return profile.administers === true && profile.role !== 'administrator'
    ? [profile.role, 'administrator']
    : [profile.role];
}

/** Whether somebody with these roles may use a route with this access. */
export const mayUse = (access: Access, roles: readonly Role[]): boolean =>
  access.state === 'locked' || access.roles.some((role) => roles.includes(role));

/** One thing that the interface may ask of the core. Commands change something, queries do not. */
export interface Route<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Failure extends z.ZodType = z.ZodType,
> {
  readonly kind: 'query' | 'command';
  readonly access: Access;
  /** Bytes travel with the input: those of a photo, or of a file with an edition. Everywhere else they are refused. */
  readonly carriesBytes?: boolean;
  readonly input: Input;
  readonly output: Output;
  /** Expected failures of this route, each with its `kind`. */
  readonly failure: Failure;
}

type Definition<Input extends z.ZodType, Output extends z.ZodType, Failure extends z.ZodType> = Omit<
  Route<Input, Output, Failure>,
  'kind'
>;

/** Declares a route that only reads. */
export const defineQuery = <Input extends z.ZodType, Output extends z.ZodType, Failure extends z.ZodType>(
  definition: Definition<Input, Output, Failure>,
): Route<Input, Output, Failure> => ({ kind: 'query', ...definition });

/** Declares a route that changes something; every command leaves an entry in the audit trail. */
export const defineCommand = <Input extends z.ZodType, Output extends z.ZodType, Failure extends z.ZodType>(
  definition: Definition<Input, Output, Failure>,
): Route<Input, Output, Failure> => ({ kind: 'command', ...definition });

/** A failure that carries nothing but its kind. */
export const failure = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

/** For routes whose only failures are those of the router itself. */
export const noFailure = z.never();

/** Access for everybody who records or judges cases. */
export const clinicians: Access = { state: 'unlocked', roles: ['forensic-physician', 'forensic-nurse', 'reviewer'] };
/** Access for those who write the record. */
export const recorders: Access = { state: 'unlocked', roles: ['forensic-physician', 'forensic-nurse'] };
/** Access for the one who interprets and signs. */
export const physicians: Access = { state: 'unlocked', roles: ['forensic-physician'] };
/** Access for regional figures. */
export const coordinators: Access = {
  state: 'unlocked',
  roles: ['coordinator', 'forensic-physician', 'administrator'],
};
/** Access for those who manage people, keys and settings of the vault. */
export const administrators: Access = { state: 'unlocked', roles: ['administrator'] };
/** Access for those who may look into the audit trail: who answers for the vault, and who answers for a case. */
export const trailReaders: Access = { state: 'unlocked', roles: ['administrator', 'forensic-physician', 'reviewer'] };
/** Access for every user of an open vault. */
export const everyone: Access = { state: 'unlocked', roles: Role.options };
/** Access without an open vault. */
export const locked: Access = { state: 'locked' };

/** Bytes that travel as they are: a photo or a PDF. */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
