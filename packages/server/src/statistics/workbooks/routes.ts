import { routes } from '@giaoban/api'
import type { Bind } from '../../http/bind.ts'
import type { TakenFile } from '../../http/take-file.ts'
import { acceptWorkbook, undoWorkbook } from './accept-workbook.ts'
import { answerLines } from './answer-lines.ts'
import { readWorkbookFindings } from './read-findings.ts'
import { readLines } from './read-lines.ts'
import { readSheet } from './read-sheet.ts'
import type { WorkbookReading } from './reading/workbook-reading.ts'
import { dropWorkbook, takeInWorkbook } from './take-in.ts'
import { readWorkbook, readWorkbooks } from './workbook-answer.ts'

/** Doors to workbooks of any layout and to what does not agree in the figures. */
export const workbookRoutes = (bind: Bind, reading: WorkbookReading): void => {
  const { percentOf } = reading
  bind(
    routes.postWorkbook,
    async ({ writer, asking, body, file }) => {
      const { workbook, known } = await takeInWorkbook(writer, asking, { ...(file as TakenFile), ...body })
      return { ...(await readWorkbook(writer, asking.lang, workbook, percentOf)), known }
    },
    async (answer) => {
      if (!answer.known) void reading.read(answer.id)
      return answer
    },
  )
  bind(routes.getWorkbooks, async ({ reader, asking }) => ({
    workbooks: await readWorkbooks(reader, asking.lang, percentOf),
  }))
  bind(routes.getWorkbook, ({ reader, asking, params }) =>
    readWorkbook(reader, asking.lang, params.workbook, percentOf),
  )
  bind(
    routes.deleteWorkbook,
    async ({ writer, asking, params }) => {
      await dropWorkbook(writer, asking, params.workbook)
      return { removed: true as const }
    },
    async (answer, { workbook }) => {
      reading.stop(workbook)
      return answer
    },
  )
  bind(routes.getWorkbookLines, ({ reader, params, query }) => readLines(reader, params.workbook, query))
  bind(routes.answerWorkbookLines, ({ writer, asking, params, body }) =>
    answerLines(writer, asking, params.workbook, body.answers),
  )
  bind(routes.getWorkbookSheet, ({ reader, asking, params, query }) =>
    readSheet(reader, asking.lang, {
      workbook: params.workbook,
      sheet: Number(params.sheet),
      from: Number(query.from ?? 1),
    }),
  )
  bind(routes.acceptWorkbook, async ({ writer, asking, params: { workbook }, body }) => {
    await acceptWorkbook(writer, asking, workbook, body.openLines)
    return readWorkbook(writer, asking.lang, workbook, percentOf)
  })
  bind(routes.undoWorkbook, async ({ writer, asking, params: { workbook }, body }) => {
    await undoWorkbook(writer, asking, workbook, body.reason)
    return readWorkbook(writer, asking.lang, workbook, percentOf)
  })
  bind(routes.getWorkbookFindings, ({ reader, asking, params }) =>
    readWorkbookFindings(reader, asking, params.workbook),
  )
}
