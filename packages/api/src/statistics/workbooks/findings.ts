import type { Finding } from '@giaoban/core/findings'
import { Type } from 'typebox'
import type { Route } from '../../route.ts'
import { component, describe } from '../../schema.ts'
import { type DataQualityAnswer, dataFinding, toldOf } from '../data-quality.ts'
import { finding } from '../schemas.ts'
import { type WorkbookParams, workbookParams, workbookReaders } from './workbook.ts'

/** What does not agree in the indicators that a workbook brought figures of. A side of the workbook itself bears its `sha256` as `file`. */
export interface WorkbookFindingsAnswer
  extends Pick<DataQualityAnswer, 'findings' | 'indicators' | 'areas' | 'agencies'> {
  /** What the workbook itself prints in two ways: of these figures none was taken. */
  readonly within: readonly Finding[]
}

export const getWorkbookFindings: Route<
  '/api/workbooks/{workbook}/findings',
  WorkbookParams,
  null,
  WorkbookFindingsAnswer
> = {
  method: 'GET',
  path: '/api/workbooks/{workbook}/findings',
  id: 'getWorkbookFindings',
  summary: {
    vi: 'Những chỗ không khớp của các chỉ tiêu mà tệp đã góp số',
    en: 'What does not agree in the indicators that a workbook brought figures of',
  },
  params: workbookParams,
  query: null,
  answer: component(
    'WorkbookFindings',
    describe<WorkbookFindingsAnswer>()(
      Type.Object({ findings: Type.Array(dataFinding), ...toldOf, within: Type.Array(finding) }),
    ),
  ),
  roles: workbookReaders,
  rows: 'province',
  refusals: ['not-found'],
}
