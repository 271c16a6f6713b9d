import type { Workspace } from '../application/workspace.ts';
import type { Handlers } from './router.ts';

type UseCase<Input, Reply> = (workspace: Workspace, input: Input) => Promise<Reply>;

/** Gives a use-case the open workspace; the router lets nobody through without one. */
export const within =
  <Input, Reply>(useCase: UseCase<Input, Reply>) =>
  (input: Input, workspace: Workspace | undefined): Promise<Reply> => {
    if (!workspace) throw new Error('A route for open vaults was reached without one');
    return useCase(workspace, input);
  };

/** The handlers of the routes of some areas. */
export type HandlersOf<Area extends string> = Pick<Handlers, Extract<keyof Handlers, `${Area}.${string}`>>;
