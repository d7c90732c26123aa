/** Who may import whom. Each rule says what breaks without it. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle makes two files one, and their order of loading a matter of luck.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'screening-knows-nothing',
      comment: 'The screener runs in browsers, workers and on the command line alike.',
      severity: 'error',
      from: { path: '^app/screening/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^app/screening/' },
    },
    {
      name: 'domain-knows-no-web',
      comment: 'Rules of the field must not depend on how they are shown.',
      severity: 'error',
      from: { path: '^app/domain/' },
      to: {
        path: '^app/(routes|components|http|server|auth)/|node_modules/(@remix-run|react|react-dom|express)/',
        pathNot: '^app/auth/password\\.server\\.ts$',
      },
    },
    {
      name: 'pure-domain-is-pure',
      comment: 'A file without the .server suffix may end up in a browser.',
      severity: 'error',
      from: { path: '^app/domain/', pathNot: '\\.server\\.ts$|\\.test\\.ts$|/shared/' },
      to: { path: '\\.server\\.ts$|^db/(?!schema/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'routes-are-thin',
      comment: 'A route calls one use case; SQL and sessions belong elsewhere.',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: '^db/|\\.repository\\.server\\.ts$|node_modules/(kysely|pg|lucia|bullmq)/' },
    },
    {
      name: 'no-route-imports-a-route',
      comment: 'What two routes share is not a route.',
      severity: 'error',
      from: { path: '^app/routes/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'components-only-show',
      comment: 'Components render what they are given.',
      severity: 'error',
      from: { path: '^app/components/' },
      to: {
        path: '^app/(routes|server|auth)/|\\.server\\.tsx?$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'lucia-in-auth-only',
      comment: 'Lucia is no longer maintained: one folder must be enough to replace it.',
      severity: 'error',
      from: { pathNot: '^app/auth/' },
      to: { path: 'node_modules/lucia/' },
    },
    {
      name: 'db-knows-no-domain',
      comment:
        'The database layer serves the domain, so it cannot need it. Seeds are a use of the product.',
      severity: 'error',
      from: { path: '^db/', pathNot: '^db/(seed|migrate|seeds/|embedded/)|\\.test\\.ts$' },
      to: { path: '^app/(?!domain/shared/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workers-have-no-pages',
      comment: 'A worker calls use cases; it renders nothing.',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^app/(routes|components|server)/|node_modules/@remix-run/' },
    },
    {
      name: 'server-shell-knows-no-domain',
      comment: 'The server bundle is a second module graph: what it imports exists twice.',
      severity: 'error',
      from: { path: '^app/server/' },
      to: {
        path: '^(db|app/(domain|auth))/|^app/http/.*\\.server\\.',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
