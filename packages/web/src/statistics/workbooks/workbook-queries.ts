import type {
  AgenciesAnswer,
  Client,
  IndicatorsAnswer,
  LinesAnswer,
  SheetAnswer,
  WorkbookAnswer,
  WorkbookFindingsAnswer,
  WorkbooksAnswer,
} from '@giaoban/api/client'
import { queryOptions } from '@tanstack/react-query'

type Options<Answer> = ReturnType<typeof queryOptions<Answer>>

/** How often a workbook that is being read is asked for. */
const whileReadingMs = 500

const isReading = ({ state }: WorkbookAnswer): boolean => state === 'reading'

/** Under which everything of workbooks is kept. */
export const workbooksKey: readonly ['workbooks'] = ['workbooks']

/** Every workbook that was taken in, newest first. */
export const workbooksQuery = (client: Client): Options<WorkbooksAnswer> =>
  queryOptions<WorkbooksAnswer>({
    queryKey: [...workbooksKey, 'list'],
    queryFn: ({ signal }) => client.get('/api/workbooks', { signal }),
    refetchInterval: ({ state }) => (state.data?.workbooks.some(isReading) ? whileReadingMs * 2 : false),
  })

/** One workbook; asked again as long as it is read. */
export const workbookQuery = (client: Client, workbook: string): Options<WorkbookAnswer> =>
  queryOptions<WorkbookAnswer>({
    queryKey: [...workbooksKey, workbook, 'state'],
    queryFn: ({ signal }) => client.get('/api/workbooks/{workbook}', { params: { workbook }, signal }),
    refetchInterval: ({ state }) => (state.data && isReading(state.data) ? whileReadingMs : false),
  })

/** Which lines are looked at. */
export type LinesShown = 'open' | 'decided'

/** A page of lines, open ones or those that are decided. */
export const linesQuery = (client: Client, workbook: string, show: LinesShown, after: number): Options<LinesAnswer> =>
  queryOptions<LinesAnswer>({
    queryKey: [...workbooksKey, workbook, 'lines', show, after],
    queryFn: ({ signal }) =>
      client.get('/api/workbooks/{workbook}/lines', {
        params: { workbook },
        query: { show, ...(after > 0 && { after: String(after) }) },
        signal,
      }),
  })

/** A page of a sheet, the one that holds row `from`. */
export const sheetQuery = (client: Client, workbook: string, sheet: number, from: number): Options<SheetAnswer> =>
  queryOptions<SheetAnswer>({
    queryKey: [...workbooksKey, workbook, 'sheet', sheet, from],
    queryFn: ({ signal }) =>
      client.get('/api/workbooks/{workbook}/sheets/{sheet}', {
        params: { workbook, sheet: String(sheet) },
        query: { from: String(from) },
        signal,
      }),
  })

/** What does not agree in the figures that a workbook touches. */
export const workbookFindingsQuery = (client: Client, workbook: string): Options<WorkbookFindingsAnswer> =>
  queryOptions<WorkbookFindingsAnswer>({
    queryKey: [...workbooksKey, workbook, 'findings'],
    queryFn: ({ signal }) => client.get('/api/workbooks/{workbook}/findings', { params: { workbook }, signal }),
  })

/** The catalogue, to be searched. */
export const indicatorsQuery = (client: Client): Options<IndicatorsAnswer> =>
  queryOptions<IndicatorsAnswer>({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => client.get('/api/indicators', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const agenciesQuery = (client: Client): Options<AgenciesAnswer> =>
  queryOptions<AgenciesAnswer>({
    queryKey: ['agencies'],
    queryFn: ({ signal }) => client.get('/api/agencies', { signal }),
  })
