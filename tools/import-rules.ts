// The shape of the house as rules for dependency-cruiser (docs/architecture: packages, subjects, doors, cycles, orphans).
import type { IForbiddenRuleType } from 'dependency-cruiser'

/** Which packages of ours a package may import. */
export const packageTable: Readonly<Record<string, readonly string[]>> = {
  core: [],
  documents: ['core'],
  api: ['core'],
  server: ['core', 'documents', 'api'],
  web: ['core', 'api'],
  cli: ['core', 'documents', 'api', 'server'],
}

/** Subjects from the left to the right; one imports only those to its left. */
export const subjects = [
  'access',
  'periods',
  'quantities',
  'findings',
  'layout',
  'statistics',
  'claims',
  'collection',
  'directives',
  'meetings',
  'reports',
  'chain',
] as const

/** What runs in a worker of the browser; it alone may open office files there (docs/decisions/0007). */
const webWorkers = '^packages/web/src/.+-worker\\.ts$'
/** The doors for browsers: the readers, and the commenting of what was read. No writer of new files, no module of Node. */
const readersDoor = '^packages/documents/src/(layout/read|claims/index)\\.ts$'

const packageRules: IForbiddenRuleType[] = Object.entries(packageTable).map(([name, allowed]) => ({
  name: `package-${name}`,
  comment: `${name} may import ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^packages/${name}/`, ...(name === 'web' && { pathNot: webWorkers }) },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}))

const subjectRules: IForbiddenRuleType[] = subjects.slice(0, -1).map((subject, index) => ({
  name: `subject-${subject}`,
  comment: `${subject} imports only subjects to its left`,
  severity: 'error',
  // A test may look to the right: a written sheet is proved by reading it as an annex.
  from: { path: `^packages/([^/]+)/src/${subject}/`, pathNot: '\\.test\\.tsx?$' },
  // access stands before all subjects of its own package; the words of core (dates, refusals) are for everybody.
  to: {
    path: `^packages/${subject === 'access' ? '$1' : '[^/]+'}/src/(${subjects.slice(index + 1).join('|')})/`,
  },
}))

/** Every rule; each is proved by a planted import in import-rules.test.ts. */
export const importRules: IForbiddenRuleType[] = [
  ...packageRules,
  ...subjectRules,
  {
    name: 'through-the-door',
    comment: "another subject is entered by its door, index.ts (server's rows and queries by name; readers by theirs)",
    severity: 'error',
    from: { path: `^packages/([^/]+)/src/(${subjects.join('|')})/` },
    to: {
      path: `^packages/$1/src/(${subjects.join('|')})/`,
      pathNot: ['^packages/$1/src/$2/', '/index\\.ts$', readersDoor, '^packages/server/'],
    },
  },
  {
    name: 'web-subjects-apart',
    comment: 'subjects of the web never import each other; app composes',
    severity: 'error',
    from: { path: `^packages/web/src/(${subjects.join('|')})/` },
    to: { path: `^packages/web/src/(${subjects.join('|')}|app)/`, pathNot: '^packages/web/src/$1/' },
  },
  {
    name: 'web-worker-reads',
    comment:
      "a worker of the web imports core, api and documents' readers: a draft is read where it is, never sent away",
    severity: 'error',
    from: { path: webWorkers },
    to: { path: '^packages/', pathNot: ['^packages/(web|core|api)/', readersDoor] },
  },
  {
    name: 'readers-run-in-browsers',
    comment: "the readers' door leads to no writer, by any way: what comes along is what a browser loads",
    severity: 'error',
    from: { path: readersDoor },
    to: { path: '(^|/)node_modules/(docx|hucre|csv-parse)/|/write-[^/]+\\.ts$', reachable: true },
  },
  {
    name: 'ui-knows-no-domain',
    comment: 'ui knows no domain word',
    severity: 'error',
    from: { path: '^packages/web/src/ui/' },
    to: { path: '^packages/(core|api)/|^packages/web/src/(?!ui/)' },
  },
  {
    name: 'core-is-pure',
    comment: 'core and the readers run in the browser and in Node: no built-in module of Node',
    severity: 'error',
    from: { path: '^packages/(core|api|documents)/src/', pathNot: '\\.test\\.tsx?$' },
    to: { dependencyTypes: ['core'] },
  },
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'resolvable',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '\\?url$|\\.css$|^virtual:' },
  },
  {
    name: 'no-orphan',
    comment: 'a module that nobody imports is dead',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: [
        '\\.test\\.tsx?$',
        '/index\\.ts$',
        '\\.d\\.ts$',
        '/bin/',
        '/public/',
        // The build reads it as a text and writes it into the start page.
        '/web/first-paint\\.js$',
        '(^|/)(main|build|run|make-files)\\.tsx?$',
        '\\.config\\.',
        '-worker\\.ts$',
        '/fixtures/',
        'model\\.ts$',
      ],
    },
    to: {},
  },
]
