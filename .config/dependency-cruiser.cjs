/**
 * Who may import whom. One named rule for each forbidden arrow; `npm run check` fails on the first one drawn.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const npmOnly = (...names) => `^node_modules/(?!(?:${names.join('|')})(?:/|$))`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle makes two rooms one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import resolves.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|electron$)' },
    },

    {
      name: 'shared-is-pure',
      comment: 'shared/ runs everywhere: no room outside it, no npm package but zod.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|migrations|resources|tests)/' },
    },
    {
      name: 'shared-only-zod',
      comment: 'shared/ needs nothing but zod.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: npmOnly('zod') },
    },
    {
      name: 'shared-no-node',
      comment: 'shared/ has no platform.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'The kernel knows no other room.',
      severity: 'error',
      from: { path: '^shared/kernel/' },
      to: { path: '^shared/(?!kernel/)' },
    },
    {
      name: 'domain-not-contract',
      comment: 'Rules do not know how they are called.',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { path: '^shared/contract/' },
    },

    {
      name: 'application-only-domain',
      comment: 'Use-cases know the domain and their ports, not how anything is stored, drawn or sent.',
      severity: 'error',
      from: { path: '^electron/application/' },
      to: { path: '^(electron/(?!application/)|shared/(contract|text)/|renderer/|migrations/|resources/)' },
    },
    {
      name: 'application-no-platform',
      comment: 'Use-cases are plain TypeScript.',
      severity: 'error',
      from: { path: '^electron/application/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'] },
    },

    {
      name: 'store-only-ports',
      comment: 'Persistence and vault implement ports; they do not call use-cases.',
      severity: 'error',
      from: { path: '^electron/(persistence|vault)/' },
      to: {
        path: '^(electron/(router|shell|documents|imaging|exchange|solving|commands|workers|standin)/|renderer/|shared/(contract|text)/)',
      },
    },
    {
      name: 'store-ports-are-types',
      comment: 'From application/ only types.',
      severity: 'error',
      from: { path: '^electron/(persistence|vault)/' },
      to: { path: '^electron/application/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'store-npm',
      comment:
        'Persistence and vault need the query builder, the driver, Argon2, the words and shares of recovery kits, and zod.',
      severity: 'error',
      from: { path: '^electron/(persistence|vault)/' },
      to: {
        path: npmOnly('kysely', 'better-sqlite3', '@node-rs/argon2', '@scure/bip39', 'shamir-secret-sharing', 'zod'),
      },
    },
    {
      name: 'only-store-has-sql',
      comment: 'SQL and the driver live in persistence/, vault/ and migrations/.',
      severity: 'error',
      from: { pathNot: '^(electron/(persistence|vault)/|migrations/|tests/)' },
      to: { path: '^node_modules/(kysely|better-sqlite3)(/|$)' },
    },

    {
      name: 'producers-only-ports',
      comment: 'Documents, imaging, exchange and solving implement ports.',
      severity: 'error',
      from: { path: '^electron/(documents|imaging|exchange|solving)/' },
      to: { path: '^(electron/(router|shell|persistence|vault|commands|standin)/|renderer/)' },
    },
    {
      name: 'only-documents-has-typst',
      comment: 'The PDF engine lives in documents/.',
      severity: 'error',
      from: { pathNot: '^(electron/documents/|tests/)' },
      to: { path: '^node_modules/@myriaddreamin/' },
    },
    {
      name: 'only-imaging-has-decoders',
      comment: 'Image decoders live in imaging/ and its workers.',
      severity: 'error',
      from: { pathNot: '^(electron/(imaging|workers)/|tests/)' },
      to: { path: '^node_modules/(sharp|exifreader)(/|$)' },
    },

    {
      name: 'router-rooms',
      comment: 'The router knows use-cases and the contract.',
      severity: 'error',
      from: { path: '^electron/router/' },
      to: { path: '^electron/(?!router/|application/)' },
    },
    {
      name: 'shell-rooms',
      comment: 'The shell knows Electron and nothing of the core.',
      severity: 'error',
      from: { path: '^electron/(shell/|main\\.ts|preload\\.ts)' },
      to: { path: '^electron/(?!shell/)' },
    },
    {
      name: 'only-shell-has-electron',
      comment: "The module 'electron' belongs to shell/, main and preload; the stand-in imitates its types.",
      severity: 'error',
      from: { pathNot: '^(electron/(shell/|standin/|main\\.ts|preload\\.ts|core\\.ts)|tests/)' },
      to: { path: '^(node_modules/electron(/|$)|electron$)' },
    },
    {
      name: 'standin-alone',
      comment: 'The stand-in imports nothing of ours.',
      severity: 'error',
      from: { path: '^electron/standin/' },
      to: { path: '^(shared|renderer|migrations|resources|electron/(?!standin/))' },
    },
    {
      name: 'nobody-imports-standin',
      comment: 'The stand-in is loaded by its hook, never imported.',
      severity: 'error',
      from: { pathNot: '^(electron/standin/|tests/)' },
      to: { path: '^electron/standin/' },
    },
    {
      name: 'core-composes',
      comment: 'Only the core and the headless commands compose the core.',
      severity: 'error',
      from: { pathNot: '^(electron/core\\.ts|electron/commands/|tests/)' },
      to: { path: '^electron/compose-core\\.ts$' },
    },

    {
      name: 'renderer-rooms',
      comment: 'The window knows shared/ only.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|migrations|resources)/' },
    },
    {
      name: 'only-solid-has-three',
      comment: 'The 3D library lives in the solid view of the body map, which is loaded when it is asked for.',
      severity: 'error',
      from: { pathNot: '^(renderer/body-map/solid-|tests/)' },
      to: { path: '^node_modules/(@types/)?three(/|$)' },
    },
    {
      name: 'screens-apart',
      comment: 'Screens never import each other.',
      severity: 'error',
      from: { path: '^renderer/screens/([^/]+)/' },
      to: { path: '^renderer/screens/', pathNot: '^renderer/screens/$1/' },
    },
    {
      name: 'components-know-no-domain',
      comment: 'The design system knows the kernel only.',
      severity: 'error',
      from: { path: '^renderer/components/' },
      to: { path: '^(renderer/(?!components/)|shared/(?!kernel/))' },
    },

    {
      name: 'migrations-are-frozen',
      comment: 'History imports nothing of ours.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(shared|electron|renderer|resources)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.module\\.css$|^dist/|^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.config/tsconfig.cruise.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
