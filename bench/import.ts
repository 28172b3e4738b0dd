// Recognising workbooks of many figures, beside libraries that merely read them: time and peak memory, each in a process of its own.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Excel from 'exceljs'
import { contenders } from './import-contenders.ts'
import type { Measured, Result } from './measure.ts'

const figures = 8
const runs = 3

const makeWorkbook = async (sheets: number, rows: number): Promise<Uint8Array> => {
  const book = new Excel.Workbook()
  const months = Array.from({ length: figures }, (_, month) => month)
  for (let s = 0; s < sheets; s++) {
    const sheet = book.addWorksheet(`Biểu ${s + 1}`)
    sheet.addRow([`${s + 1}. Sản phẩm công nghiệp chủ yếu (Nghìn tấn)`])
    sheet.addRow([null, ...months.map((month) => `Tháng 0${month + 1} năm 2024`)])
    for (let n = 1; n <= rows; n++)
      sheet.addRow([
        `Sản phẩm ${s * rows + n}`,
        ...months.map((month) => 1000 + ((n * 7919 + month * 104_729) % 100_000) / 10),
      ])
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const runOnce = (name: string, path: string): { ms: number; peakMb: number } =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'import-contenders.ts'), name, path], {
      encoding: 'utf8',
    }),
  ) as { ms: number; peakMb: number }

const measureOne = (name: string, does: string, path: string, rows: number, firstMs?: number): Measured => {
  const taken = Array.from({ length: runs }, () => runOnce(name, path)).toSorted((a, b) => a.ms - b.ms)
  const times = taken.map(({ ms }) => ms)
  const medianMs = times[Math.floor(runs / 2)] ?? Number.NaN
  return {
    name,
    does,
    medianMs,
    minMs: times[0] ?? medianMs,
    maxMs: times.at(-1) ?? medianMs,
    runs,
    perSecond: (rows / medianMs) * 1000,
    ratio: medianMs / (firstMs ?? medianMs),
    peakMb: Math.max(...taken.map(({ peakMb }) => peakMb)),
  }
}

const benchShape = async (dir: string, sheets: number, rows: number): Promise<Result> => {
  const bytes = await makeWorkbook(sheets, rows)
  const path = join(dir, `${sheets}.xlsx`)
  writeFileSync(path, bytes)
  const measured: Measured[] = []
  for (const [name, { does }] of Object.entries(contenders))
    measured.push(measureOne(name, does, path, sheets * rows, measured[0]?.medianMs))
  const input = `${sheets} × ${rows} rows × ${figures} figures, ${(bytes.length / 1e6).toFixed(1)} MB; a process each`
  return { bench: 'import', input, unit: 'rows', measured }
}

/** The statistics office's monthly workbooks, where somebody keeps them beside the project. */
const nationalDir = join(import.meta.dirname, '../../shared/data/gso-annexes')

interface Stored {
  readonly ms: number
  readonly peakMb: number
  readonly figures: number
}

const storeOnce = (dir: string, files: readonly string[]): Stored =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'import-stored.ts'), dir, ...files], {
      encoding: 'utf8',
    }),
  ) as Stored

const benchStored = (dir: string): Result => {
  const national = existsSync(nationalDir) ? readdirSync(nationalDir).map((name) => join(nationalDir, name)) : []
  const inputs: readonly (readonly [string, readonly string[]])[] = [
    ['1 × 50,000 rows', [join(dir, '1.xlsx')]],
    ['200 × 250 rows', [join(dir, '200.xlsx')]],
    ...(national.length > 0 ? [[`${national.length} national annexes`, national] as const] : []),
  ]
  if (national.length === 0) console.log(`  (without the national annexes: ${nationalDir} is not there)`)
  const measured = inputs.map(([name, files], n): Measured => {
    const { ms, peakMb, figures: placed } = storeOnce(join(dir, `store-${n}`), files)
    const does = 'read in a thread, stored in the embedded database in the same process, accepted'
    return {
      name,
      does,
      medianMs: ms,
      minMs: ms,
      maxMs: ms,
      runs: 1,
      perSecond: (placed / ms) * 1000,
      ratio: 1,
      peakMb,
    }
  })
  const input = 'whole imports, the memory of the embedded database included; a process each'
  return { bench: 'import', input, unit: 'figures', measured }
}

export const benchImport = async (): Promise<readonly Result[]> => {
  const dir = mkdtempSync(join(tmpdir(), 'giaoban-bench-'))
  try {
    return [await benchShape(dir, 1, 50_000), await benchShape(dir, 200, 250), benchStored(dir)]
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
