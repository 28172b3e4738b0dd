import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { importRules } from './import-rules.ts'

/** Holds the modules under `folders` of `baseDir` against the import rules. */
export const cruiseFolders = async (baseDir: string, folders: readonly string[]): Promise<ICruiseResult> => {
  const { output } = await cruise(
    [...folders],
    {
      baseDir,
      ruleSet: { forbidden: importRules },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(dist|fixtures|out)/' },
      tsPreCompilationDeps: true,
      moduleSystems: ['es6'],
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text where its result was expected')
  return output
}
