import { contract, type RouteName } from '../../../shared/contract/contract.ts';
import { type Access, mayUse, Role } from '../../../shared/contract/route.ts';
import type { Texts } from '../../../shared/text/nl.ts';

type RightId = keyof Texts['rights']['rights'];
type AreaId = keyof Texts['rights']['areas'];

/** A line of the table of rights: what one does, and which roles may do it. */
export interface Right {
  readonly right: RightId;
  readonly roles: ReadonlySet<Role>;
}

/** Lines that belong together. */
export interface RightsArea {
  readonly area: AreaId;
  readonly rights: readonly Right[];
}

/**
 * Under which line each route of the contract is shown. Who may use it is not said here: that is the route's own access. A route
 * without a line is a compile error.
 */
const lineOf: Readonly<Record<RouteName, RightId>> = {
  'vault.list': 'open-vault',
  'vault.create': 'open-vault',
  'vault.unlock': 'open-vault',
  'vault.recovery-people': 'recover-access',
  'vault.recover': 'recover-access',
  'backup.inspect': 'restore-backup',
  'vault.restore': 'restore-backup',
  'vault.preferences': 'appearance',
  'vault.set-preferences': 'appearance',
  'worklist.list': 'see-worklist',
  'standard.current': 'see-worklist',
  'edition.list': 'see-worklist',
  'edition.read': 'see-worklist',
  'edition.compare': 'see-worklist',
  'edition.inspect': 'manage-editions',
  'edition.load': 'manage-editions',
  'edition.use': 'manage-editions',
  'case.open': 'read-cases',
  'description.read': 'read-cases',
  'aid.read': 'read-cases',
  'photo.preview': 'view-photos',
  'photo.tiles': 'view-photos',
  'case.create': 'write-cases',
  'case.update-child': 'write-cases',
  'case.update-details': 'write-cases',
  'contact.record': 'write-cases',
  'consent.record': 'write-cases',
  'consent.record-position': 'write-cases',
  'consent.export-form': 'write-cases',
  'document.add': 'write-cases',
  'document.view': 'read-cases',
  'document.export': 'write-cases',
  'document.strike': 'write-cases',
  'examination.start': 'examine',
  'examination.update': 'examine',
  'region.record': 'examine',
  'injury.record': 'examine',
  'injury.revise': 'examine',
  'injury.remove': 'examine',
  'template.list': 'examine',
  'template.save': 'examine',
  'template.remove': 'examine',
  'trace.record': 'take-traces',
  'trace.revise': 'take-traces',
  'trace.strike': 'take-traces',
  'trace.transfer': 'take-traces',
  'trace.correct': 'take-traces',
  'trace.round': 'take-traces',
  'trace.export-sheet': 'take-traces',
  'trace.shared-sins': 'read-cases',
  'photo.import': 'add-photos',
  'photo.update': 'add-photos',
  'photo.export-originals': 'export-report',
  'photo.set-clock': 'add-photos',
  'photo.strike': 'add-photos',
  'photo.layer.add': 'add-photos',
  'photo.layer.revise': 'add-photos',
  'photo.layer.remove': 'add-photos',
  'photo.measurement.record': 'add-photos',
  'photo.measurement.revise': 'add-photos',
  'photo.measurement.remove': 'add-photos',
  'photo.measurement.use': 'add-photos',
  'description.edit': 'describe',
  'description.freeze': 'describe',
  'draft.save': 'keep-drafts',
  'draft.read': 'keep-drafts',
  'draft.discard': 'keep-drafts',
  'aid.quote': 'interpret',
  'aid.unquote': 'interpret',
  'interpretation.save': 'interpret',
  'interpretation.fix-hypotheses': 'interpret',
  'report.save': 'write-report',
  'report.gaps': 'write-report',
  'report.issue': 'write-report',
  'report.export': 'export-report',
  'report.pdf': 'read-report',
  'registration.read': 'register',
  'registration.confirm': 'register',
  'statistics.table': 'see-figures',
  'statistics.export': 'export-figures',
  'people.list': 'see-people',
  'people.add': 'manage-people',
  'people.update': 'manage-people',
  'people.remove': 'manage-people',
  'people.prepare-recovery': 'manage-recovery',
  'people.confirm-recovery': 'manage-recovery',
  'people.revoke-recovery': 'manage-recovery',
  'people.change-passphrase': 'own-account',
  'vault.session': 'own-account',
  'vault.set-auto-lock': 'own-account',
  'vault.update-profile': 'own-account',
  'trail.list': 'read-trail',
  'trail.check': 'read-trail',
  'trail.export': 'export-trail',
  'backup.status': 'make-backup',
  'backup.run': 'make-backup',
  'backup.drill': 'make-backup',
  'backup.cancel': 'make-backup',
  'backup.set-reminder': 'plan-backup',
};

/** In which part of the table a line stands; a line without a part is a compile error. */
const areaOf: Readonly<Record<RightId, AreaId>> = {
  'open-vault': 'entrance',
  'recover-access': 'entrance',
  'restore-backup': 'entrance',
  appearance: 'entrance',
  'see-worklist': 'cases',
  'read-cases': 'cases',
  'view-photos': 'cases',
  'write-cases': 'cases',
  'keep-drafts': 'cases',
  examine: 'examination',
  'take-traces': 'examination',
  'add-photos': 'examination',
  describe: 'examination',
  interpret: 'report',
  'write-report': 'report',
  'export-report': 'report',
  'read-report': 'report',
  register: 'figures',
  'see-figures': 'figures',
  'export-figures': 'figures',
  'own-account': 'vault',
  'see-people': 'vault',
  'manage-people': 'vault',
  'manage-recovery': 'vault',
  'manage-editions': 'vault',
  'read-trail': 'safety',
  'export-trail': 'safety',
  'make-backup': 'safety',
  'plan-backup': 'safety',
};

const areaOrder: readonly AreaId[] = ['cases', 'examination', 'report', 'figures', 'vault', 'safety', 'entrance'];

/** Who may do what, as the contract itself says it; every route of the contract is behind exactly one line. */
export function rightsTable(): readonly RightsArea[] {
  return areaOrder.map((area) => ({
    area,
    rights: linesOf(area).map((right) => ({ right, roles: rolesFor(routesOf(right)) })),
  }));
}

/** The routes behind a line. */
export const routesOf = (right: RightId): readonly RouteName[] => routeNames.filter((name) => lineOf[name] === right);

// The contract is a plain object: its keys are the names of its routes and nothing else.
const routeNames = Object.keys(contract) as readonly RouteName[];

// As above, for the lines.
const linesOf = (area: AreaId): readonly RightId[] =>
  (Object.keys(areaOf) as readonly RightId[]).filter((right) => areaOf[right] === area);

/** The roles that may use every one of these routes: a line never promises more than all of what stands behind it. */
const rolesFor = (names: readonly RouteName[]): ReadonlySet<Role> =>
  new Set(Role.options.filter((role) => names.every((name) => mayUse(accessOf(name), [role]))));

const accessOf = (name: RouteName): Access => contract[name].access;
