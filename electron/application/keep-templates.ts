import { type InjuryTemplate, InjuryTemplates, isFitTemplate } from '../../shared/domain/injury/injury-template.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ReadStore } from './ports.ts';
import type { Workspace } from './workspace.ts';

const KEY = 'injury-templates';
const MOST_TEMPLATES = 200;

type TemplateName = Pick<InjuryTemplate, 'name' | 'type'>;

const readAll = async (store: Pick<ReadStore, 'settings'>): Promise<InjuryTemplate[]> =>
  InjuryTemplates.parse((await store.settings.read(KEY)) ?? []);

/** The templates of the vault in the order of their names; those of another edition are among them. */
export async function listTemplates({ unitOfWork }: Workspace): Promise<Result<InjuryTemplate[], never>> {
  const templates = await unitOfWork.read(readAll);
  return ok(templates.toSorted((left, right) => left.name.localeCompare(right.name, 'nl')));
}

type SaveFailure = { readonly kind: 'template-unfit' | 'too-many-templates' };

/** Keeps a template; one of the same name and type is replaced. It must fit the edition that new cases get. */
export async function saveTemplate(
  { standards, unitOfWork }: Workspace,
  template: InjuryTemplate,
): Promise<Result<null, SaveFailure>> {
  if (!isFitTemplate(template, standards.lookup(standards.current))) return fail({ kind: 'template-unfit' });
  return unitOfWork.change<null, SaveFailure>(async (store) => {
    const others = (await readAll(store)).filter((other) => !isNamed(other, template));
    if (others.length >= MOST_TEMPLATES) return fail({ kind: 'too-many-templates' });
    await store.settings.write(KEY, [...others, template]);
    return ok({
      value: null,
      notes: [{ kind: 'settings-change', object: { type: 'setting' }, fields: ['templates'] }],
    });
  });
}

/** Takes a template away; injuries recorded with it stay as they are. */
export async function removeTemplate(
  { unitOfWork }: Workspace,
  name: TemplateName,
): Promise<Result<null, { readonly kind: 'not-found' }>> {
  return unitOfWork.change<null, { readonly kind: 'not-found' }>(async (store) => {
    const templates = await readAll(store);
    const others = templates.filter((other) => !isNamed(other, name));
    if (others.length === templates.length) return fail({ kind: 'not-found' });
    await store.settings.write(KEY, others);
    return ok({
      value: null,
      notes: [{ kind: 'settings-change', object: { type: 'setting' }, fields: ['templates'] }],
    });
  });
}

const isNamed = (template: TemplateName, { name, type }: TemplateName): boolean =>
  template.type === type && template.name.toLocaleLowerCase('nl') === name.toLocaleLowerCase('nl');
