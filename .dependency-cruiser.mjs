/** Who may import whom. An arrow that is not drawn here does not exist. */
const room = (name, { may = [], packages = [], core = false }) => ({
  name: `${name}-stays-in-its-room`,
  severity: 'error',
  from: { path: `^${name}/` },
  to: {
    path: '^(schemas|functions|infra|site|local|test)/|node_modules',
    pathNot: [name, ...may].map((p) => `^${p}(/|$)`).concat(packages.map((p) => `node_modules/${p}/`)),
    ...(core ? { dependencyTypesNot: ['core'] } : {}),
  },
})

const noCore = (name, path) => ({
  name,
  severity: 'error',
  from: { path },
  to: { dependencyTypes: ['core'] },
})

export default {
  forbidden: [
    room('schemas', { packages: ['zod'] }),
    room('functions/domain', { may: ['schemas'], packages: ['zod'] }),
    room('functions/adapters', {
      may: ['schemas', 'functions/domain', 'functions/log.ts'],
      packages: ['@aws-sdk', '@smithy', 'zod', 'uqr', 'sharp'],
      core: true,
    }),
    room('functions/(api|queue|timer)', {
      may: [
        'schemas',
        'functions/domain',
        'functions/adapters',
        'functions/pages',
        'functions/(endpoint|consumer|page|log|schedule|either|without-script|request-body).ts',
      ],
    }),
    room('functions/staff', {
      may: ['schemas', 'functions/domain', 'functions/adapters', 'functions/(log|staff-[a-z-]+).ts'],
      packages: ['hono'],
    }),
    room('functions/pages', {
      may: ['schemas', 'functions/domain', 'functions/request-body.ts'],
      packages: ['parse5', 'zod'],
      core: true,
    }),
    room('infra', {
      may: ['schemas'],
      packages: ['aws-cdk-lib', 'constructs', 'esbuild', '@aws-sdk'],
      core: true,
    }),
    room('site', { may: ['schemas'], packages: ['astro', '@astrojs', '@fontsource', 'uqr'], core: true }),
    room('local', { may: ['schemas'], packages: ['@fastify', 'dynalite', 'zod'], core: true }),
    noCore('schemas-are-pure', '^schemas/'),
    noCore('domain-is-pure', '^functions/domain/'),
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|^test/|\\.config\\.ts$|^site/' },
      to: {},
    },
    { name: 'product-never-imports-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
