import type { Client, WorkbookAnswer } from '@giaoban/api/client'
import { isProblem } from '@giaoban/api/client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSay } from '../../ui/words.tsx'
import { workbooksKey } from './workbook-queries.ts'
import { workbookWords } from './workbook-words.ts'

/** What changes a workbook as a whole, and what the server said against it. */
export interface WorkbookChange {
  readonly busy: boolean
  readonly complaint: string | null
  /** Each answers whether it was done. */
  readonly accept: (openLines: 'refuse' | 'leave') => Promise<WorkbookAnswer | null>
  readonly undo: (reason: string) => Promise<WorkbookAnswer | null>
  readonly drop: () => Promise<boolean>
}

/** Accepts, undoes and drops; what pages know of figures is asked anew afterwards. */
export const useWorkbookChange = (client: Client, { id }: Pick<WorkbookAnswer, 'id'>): WorkbookChange => {
  const say = useSay(workbookWords)
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [complaint, setComplaint] = useState<string | null>(null)
  const run = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setBusy(true)
    setComplaint(null)
    try {
      return await work()
    } catch (error) {
      setComplaint(isProblem(error) ? error.problem.title : say('failed'))
      return null
    } finally {
      setBusy(false)
    }
  }
  const params = { workbook: id }
  const changed = (work: () => Promise<WorkbookAnswer>): Promise<WorkbookAnswer | null> =>
    run(async () => {
      const answer = await work()
      // Figures count now, or do no more: everything that shows some is asked anew.
      await queryClient.invalidateQueries()
      return answer
    })
  return {
    busy,
    complaint,
    accept: (openLines) =>
      changed(() => client.send('POST', '/api/workbooks/{workbook}/accept', { params, body: { openLines } })),
    undo: (reason) =>
      changed(() => client.send('POST', '/api/workbooks/{workbook}/undo', { params, body: { reason } })),
    drop: async () => {
      const answer = await run(() => client.send('DELETE', '/api/workbooks/{workbook}', { params }))
      if (answer === null) return false
      queryClient.removeQueries({ queryKey: [...workbooksKey, id] })
      await queryClient.invalidateQueries({ queryKey: [...workbooksKey, 'list'] })
      return true
    },
  }
}
