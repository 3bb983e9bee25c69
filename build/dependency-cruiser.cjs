// Who may import whom, as the design of the house says.

/** A room of src/ may import itself and the rooms listed. */
const ROOMS = {
  domain: [],
  catalogue: ['domain'],
  messages: ['domain', 'catalogue', 'workbook', 'contract'],
  workbook: ['domain', 'catalogue'],
  functions: ['domain', 'catalogue', 'messages'],
  contract: [],
  reports: ['domain', 'catalogue', 'messages', 'contract'],
  intake: ['domain', 'catalogue', 'messages', 'workbook', 'contract'],
  example: ['domain', 'catalogue', 'workbook'],
  commands: ['domain', 'catalogue', 'messages', 'workbook', 'contract'],
  google: ['catalogue', 'messages', 'workbook', 'contract', 'commands'],
};

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-stays-in-its-rooms`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|sidebar|local|build|tests)/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'messages-know-sheets-by-type-and-address-alone',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: {
        path: '^src/workbook/',
        pathNot: '^src/workbook/address\\.ts$',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'messages-know-of-the-contract-what-a-call-does',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/contract/', pathNot: '^src/contract/calls\\.ts$' },
    },
    {
      name: 'the-pages-carry-no-validation',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: {
        path: '^src/contract/',
        pathNot: '^src/contract/(calls|envelope|sections)\\.ts$',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'what-the-pages-carry-validates-nothing',
      severity: 'error',
      from: { path: '^src/contract/(calls|envelope|sections|request-shapes)\\.ts$' },
      to: { path: 'node_modules', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'only-the-contract-validates',
      severity: 'error',
      from: { path: '^src/(domain|catalogue|messages|workbook|functions|commands|example|google|reports)/' },
      to: { path: 'node_modules' },
    },
    {
      name: 'the-sidebar-talks-through-the-contract',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: {
        path: '^(src|local|build|tests)/',
        pathNot: '^src/((contract|messages|catalogue|intake|reports)/|domain/kernel/school-year\\.ts$)',
      },
    },
    {
      name: 'the-local-host-uses-public-modules',
      severity: 'error',
      from: { path: '^local/' },
      to: {
        path: '^(src|sidebar|build|tests)/',
        pathNot: '^src/(catalogue|workbook|messages|contract|domain|intake)/',
      },
    },
    {
      name: 'the-product-never-imports-the-local-host-or-tests',
      severity: 'error',
      from: { path: '^(src|sidebar)/' },
      to: { path: '^(local|tests|build)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true, path: '^[.]' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'] },
  },
};
