// The import rules over the whole house. Fails too when it saw no module of a package: a check that sees nothing proves nothing.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruiseFolders } from './cruise.ts'
import { packageTable } from './import-rules.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const result = await cruiseFolders(root, ['packages', 'e2e', 'bench', 'tools', 'examples'])

const seen = (name: string): number =>
  result.modules.filter((m) => m.source.startsWith(`packages/${name}/src/`) && m.dependencies.length > 0).length
const unseen = Object.keys(packageTable).filter((name) => seen(name) === 0)

for (const violation of result.summary.violations)
  console.error(
    `${violation.from} → ${violation.to}: ${violation.rule.name}${violation.comment ? ` (${violation.comment})` : ''}`,
  )
for (const name of unseen) console.error(`no import of packages/${name} was seen: the check itself is broken`)
console.log(
  `${result.summary.totalCruised} modules, ${result.summary.totalDependenciesCruised ?? 0} imports, ${result.summary.violations.length} against the rules`,
)
process.exit(result.summary.error === 0 && unseen.length === 0 ? 0 : 1)
