// One contender reads one workbook in this process: `import-contenders.ts NAME FILE` prints what it took as JSON.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What can be done with a workbook, by name; each loads its library only when it is asked for. */
export const contenders: Readonly<
  Record<string, { readonly does: string; readonly work: (path: string) => Promise<unknown> }>
> = {
  'giaoban import --dry-run --json': {
    does: 'indicator, period, measure, unit of every figure, printed as JSON',
    work: async (path) => {
      const { main } = await import('../packages/cli/src/main.ts')
      return await main(['import', path, '--dry-run', '--json'], { out: () => {}, err: console.error })
    },
  },
  'giaoban openWorkbook': {
    does: 'cells with places, formulas, exact decimals; a sheet at a time, nothing kept',
    work: async (path) => {
      const { openWorkbook } = await import('@giaoban/documents/layout')
      let cells = 0
      for (const sheet of openWorkbook(new Uint8Array(readFileSync(path)), 'a.xlsx').sheets)
        sheet.read((row) => {
          cells += row.cells.length
        })
      return cells
    },
  },
  hucre: {
    does: 'cells, floats, all sheets kept',
    work: async (path) => {
      const { readXlsx } = await import('hucre')
      return await readXlsx(readFileSync(path))
    },
  },
  exceljs: {
    does: 'cells with styles, floats, all sheets kept',
    work: async (path) => {
      const { default: Excel } = await import('exceljs')
      return await new Excel.Workbook().xlsx.readFile(path)
    },
  },
  'read-excel-file': {
    does: 'values only, all sheets kept',
    work: async (path) => {
      const { default: readExcelFile } = await import('read-excel-file/node')
      return await readExcelFile(path)
    },
  },
}

const [, script, name = '', path = ''] = process.argv
if (script === fileURLToPath(import.meta.url)) {
  const begun = performance.now()
  const kept = await contenders[name]?.work(path)
  const ms = performance.now() - begun
  // `maxRSS` is in kilobytes.
  const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6
  console.log(JSON.stringify({ ms, peakMb, kept: kept !== undefined }))
}
