// Reading and importing a workbook of 50,000 rows × 10 columns: ours keeps the place, formula and exact text of every cell.
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from '@giaoban/documents/layout'
import {
  findPostgres,
  importAnnex,
  loadSynthetic,
  openDatabase,
  startCluster,
  stopCluster,
} from '@giaoban/server/bench'
import Excel from 'exceljs'
import { readXlsx as readWithHucre } from 'hucre'
import readExcelFile from 'read-excel-file/node'
import { measure, type Result } from './measure.ts'

const rows = 50_000

/** A month's annex of the made-up province: title, header, a row an indicator, one live formula a row. */
const makeWorkbook = async (): Promise<Uint8Array> => {
  const book = new Excel.Workbook()
  const sheet = book.addWorksheet('PL')
  sheet.addRow(['PHỤ LỤC CÁC CHỈ TIÊU THÁNG 12 NĂM 2024'])
  sheet.addRow([
    'STT',
    'Chỉ tiêu',
    'ĐVT',
    'Thực hiện cùng kỳ năm 2023',
    'Kế hoạch năm 2024 TW giao',
    'Kế hoạch năm 2024 HĐND giao',
    'Ước thực hiện tháng 12',
    'Luỹ kế từ đầu năm',
    'So sánh kế hoạch HĐND giao (%)',
    'So sánh cùng kỳ (%)',
  ])
  for (let n = 1; n <= rows; n++) {
    const row = n + 2
    const value = 1000 + ((n * 7919) % 100_000) / 10
    sheet.addRow([
      n,
      `Chỉ tiêu ${n}`,
      'tỷ đồng',
      value - 50.5,
      value * 12,
      value * 13,
      value,
      value * 12,
      { formula: `H${row}/F${row}*100`, result: 7.7 },
      112.3,
    ])
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

type Opened = Awaited<ReturnType<typeof openDatabase>>

/** Imports the workbook once into a new tenant; a second time would add nothing and measure nothing. */
const importOnce = async (name: string, database: Opened, bytes: Uint8Array): Promise<Result> => {
  await loadSynthetic(database, 'bench', { areas: 1, indicators: rows, years: 0, lastYear: 2024 })
  const file = {
    name: 'phu-luc.xlsx',
    bytes: Buffer.from(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  const begun = performance.now()
  const { counts } = await importAnnex(
    database,
    { kind: 'operator', name: 'bench' },
    {
      tenant: 'bench',
      file,
      area: 'area-1',
      period: '2024-M12',
      today: '2025-01-03',
    },
  )
  const took = performance.now() - begun
  const measured = {
    name: `giaoban import, ${name}`,
    does: `reads, recognises and stores ${JSON.stringify(counts)}, one transaction`,
    medianMs: took,
    minMs: took,
    maxMs: took,
    runs: 1,
    perSecond: (rows / took) * 1000,
    ratio: 1,
  }
  return { bench: 'workbook, import', input: `${rows} rows`, unit: 'rows', measured: [measured] }
}

const benchImport = async (bytes: Uint8Array): Promise<readonly Result[]> => {
  const dir = mkdtempSync(join(tmpdir(), 'giaoban-bench-'))
  // PostgreSQL runs as its own user, who must be able to enter.
  chmodSync(dir, 0o755)
  const results: Result[] = []
  try {
    const pglite = await openDatabase({ dataDir: join(dir, 'pglite') })
    results.push(await importOnce('PGlite', pglite, bytes))
    await pglite.close()
    const bin = findPostgres()
    if (bin === null) return results
    const postgres = await openDatabase({ url: startCluster(bin, dir) })
    results.push(await importOnce('PostgreSQL', postgres, bytes))
    await postgres.close()
    stopCluster(bin, dir)
    return results
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

export const benchWorkbook = async (): Promise<readonly Result[]> => {
  const bytes = await makeWorkbook()
  const input = `${rows} rows × 10 columns, ${(bytes.length / 1e6).toFixed(1)} MB`
  return [
    await measure('workbook', input, rows, 'rows', [
      {
        name: 'giaoban readXlsx',
        does: 'cells with places, merges, formulas, exact decimals, limits held',
        work: () => readXlsx(bytes, 'phu-luc.xlsx'),
      },
      { name: 'hucre', does: 'cells, floats', work: () => readWithHucre(bytes) },
      {
        name: 'exceljs',
        does: 'cells with styles, floats',
        runs: 3,
        work: () => new Excel.Workbook().xlsx.load(Buffer.from(bytes) as unknown as Excel.Buffer),
      },
      { name: 'read-excel-file', does: 'values only', runs: 3, work: () => readExcelFile(Buffer.from(bytes)) },
    ]),
    ...(await benchImport(bytes)),
  ]
}
