/**
 * The doors of the house: which room may import which. ESLint and test/house/walls.test.ts read this table; ARCHITECTURE.md explains it.
 * `imports` are whole rooms, `types` may be imported only with `import type`, `packages` is false where no npm package may enter.
 * `pure` rooms may not read the clock, the disk, the network or chance, and may not throw or wait.
 */
export const rooms = {
  domain: { imports: [], types: [], packages: false, pure: true },
  board: { imports: ['domain'], types: [], packages: false, pure: true },
  words: { imports: ['domain'], types: [], packages: false, pure: true },
  documents: { imports: ['domain', 'words'], types: [], packages: true, pure: false },
  store: { imports: ['domain'], types: [], packages: true, pure: false },
  usecases: { imports: ['domain'], types: ['store'], packages: false, pure: false },
  jobs: { imports: ['domain', 'words', 'usecases'], types: ['store'], packages: false, pure: false },
  web: { imports: ['domain', 'words'], types: ['http'], packages: true, pure: false },
  http: { imports: ['domain', 'board', 'words', 'usecases', 'documents'], types: ['store'], packages: true, pure: false },
  cli: { imports: ['domain', 'board', 'words', 'usecases', 'documents'], types: ['store'], packages: true, pure: false },
  main: { imports: ['domain', 'board', 'words', 'usecases', 'store', 'documents', 'http', 'cli', 'jobs', 'web'], types: [], packages: true, pure: false },
};

/** Inside domain/ subjects lean one way only: a subject may import those named for it, never the other way round. */
export const subjects = {
  places: [],
  people: ['places'],
  criteria: ['places', 'people'],
  assessment: ['places', 'criteria'],
  scoring: ['places', 'criteria', 'assessment'],
  evidence: ['places', 'criteria', 'assessment'],
  intake: ['places', 'criteria', 'assessment'],
  checks: ['places', 'criteria', 'assessment', 'scoring'],
  bodies: ['places', 'people', 'criteria'],
  directives: ['places', 'criteria', 'bodies'],
  titles: ['places', 'criteria', 'assessment', 'scoring', 'intake', 'directives'],
  plans: ['places', 'criteria', 'assessment', 'scoring', 'bodies', 'directives', 'titles'],
  roadmap: ['places', 'criteria', 'assessment', 'scoring', 'bodies', 'directives', 'titles'],
  push: ['places', 'criteria', 'assessment', 'scoring', 'bodies', 'directives', 'titles', 'plans', 'roadmap'],
  'period-reports': ['places', 'criteria', 'assessment', 'scoring', 'bodies', 'directives'],
  reports: ['places', 'criteria', 'assessment', 'scoring', 'bodies', 'directives', 'titles', 'plans', 'roadmap'],
  papers: ['places', 'criteria', 'assessment', 'scoring', 'bodies', 'directives', 'titles', 'plans', 'roadmap', 'push', 'period-reports', 'reports'],
};

/** Names of folders and files that become attics. */
export const attics = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc', 'manager', 'service', 'services'];
