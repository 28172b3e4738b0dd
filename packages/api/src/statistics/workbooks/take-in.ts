import type { IsoDate } from '@giaoban/core/periods'
import { Type } from 'typebox'
import type { Route } from '../../route.ts'
import { isoDate } from '../../scalars.ts'
import { describe, oneOf } from '../../schema.ts'
import {
  type WorkbookAnswer,
  type WorkbookParams,
  workbookAnswer,
  workbookParams,
  workbookReaders,
  workbookWriters,
} from './workbook.ts'

export interface WorkbookBody {
  /** Code of the agency whose figures they are. */
  readonly source: string
  /** Slug or code of the area that they are of, where the file says no other. */
  readonly area: string
  /** Day on which they were released; absent: assumed from the period. */
  readonly released?: IsoDate
}

export interface WorkbooksAnswer {
  /** Newest first. */
  readonly workbooks: readonly WorkbookAnswer[]
}

export interface RemovedAnswer {
  readonly removed: true
}

export interface AcceptBody {
  /** What becomes of lines that nobody has decided on: `refuse` refuses to accept, `leave` leaves their figures out for now. */
  readonly openLines: 'refuse' | 'leave'
}

export interface UndoBody {
  readonly reason: string
}

export const postWorkbook: Route<'/api/workbooks', null, null, WorkbookAnswer, WorkbookBody, 'POST'> = {
  method: 'POST',
  path: '/api/workbooks',
  id: 'postWorkbook',
  summary: {
    vi: 'Nhận một tệp Excel bố cục bất kỳ; việc đọc chạy tiếp ở phía máy chủ',
    en: 'Takes a workbook of any layout; it is then read in the background',
  },
  params: null,
  query: null,
  body: describe<WorkbookBody>()(
    Type.Object(
      {
        source: Type.String({ minLength: 1, maxLength: 64 }),
        area: Type.String({ minLength: 1, maxLength: 64 }),
        released: Type.Optional(isoDate),
      },
      { additionalProperties: false },
    ),
  ),
  upload: { accepts: ['xlsx', 'xls'], maxBytes: 32 * 1024 * 1024 },
  answer: workbookAnswer,
  roles: workbookWriters,
  rows: 'province',
  refusals: ['file/too-large', 'file/unsupported', 'agency/unknown', 'area/unknown', 'workbook/future'],
}

export const getWorkbooks: Route<'/api/workbooks', null, null, WorkbooksAnswer> = {
  method: 'GET',
  path: '/api/workbooks',
  id: 'getWorkbooks',
  summary: { vi: 'Các tệp Excel đã nhận', en: 'Workbooks that were taken in' },
  params: null,
  query: null,
  answer: describe<WorkbooksAnswer>()(Type.Object({ workbooks: Type.Array(workbookAnswer) })),
  roles: workbookReaders,
  rows: 'province',
  refusals: [],
}

export const getWorkbook: Route<'/api/workbooks/{workbook}', WorkbookParams, null, WorkbookAnswer> = {
  method: 'GET',
  path: '/api/workbooks/{workbook}',
  id: 'getWorkbook',
  summary: {
    vi: 'Một tệp Excel: đã đọc tới đâu, nhận ra gì',
    en: 'A workbook: how far it is read, what was recognised',
  },
  params: workbookParams,
  query: null,
  answer: workbookAnswer,
  roles: workbookReaders,
  rows: 'province',
  refusals: ['not-found'],
}

export const deleteWorkbook: Route<'/api/workbooks/{workbook}', WorkbookParams, null, RemovedAnswer, null, 'DELETE'> = {
  method: 'DELETE',
  path: '/api/workbooks/{workbook}',
  id: 'deleteWorkbook',
  summary: {
    vi: 'Bỏ một tệp chưa từng được chấp nhận; không để lại gì',
    en: 'Drops a workbook that was never accepted; nothing of it stays',
  },
  params: workbookParams,
  query: null,
  answer: describe<RemovedAnswer>()(Type.Object({ removed: Type.Literal(true) })),
  roles: workbookWriters,
  rows: 'province',
  refusals: ['not-found', 'workbook/accepted'],
}

export const acceptWorkbook: Route<
  '/api/workbooks/{workbook}/accept',
  WorkbookParams,
  null,
  WorkbookAnswer,
  AcceptBody,
  'POST'
> = {
  method: 'POST',
  path: '/api/workbooks/{workbook}/accept',
  id: 'acceptWorkbook',
  summary: {
    vi: 'Chấp nhận: mọi số của các dòng đã gắn chỉ tiêu vào số liệu, trong một giao dịch',
    en: 'Accepts it: all figures of its mapped lines count, in one transaction',
  },
  params: workbookParams,
  query: null,
  body: describe<AcceptBody>()(Type.Object({ openLines: oneOf('refuse', 'leave') }, { additionalProperties: false })),
  answer: workbookAnswer,
  roles: workbookWriters,
  rows: 'province',
  refusals: ['not-found', 'workbook/not-read', 'workbook/open-lines', 'workbook/nothing-new'],
}

export const undoWorkbook: Route<
  '/api/workbooks/{workbook}/undo',
  WorkbookParams,
  null,
  WorkbookAnswer,
  UndoBody,
  'POST'
> = {
  method: 'POST',
  path: '/api/workbooks/{workbook}/undo',
  id: 'undoWorkbook',
  summary: {
    vi: 'Hoàn tác cả lần nhập: không xoá gì, các số không còn được tính',
    en: 'Undoes the whole import: nothing is deleted, its figures count no more',
  },
  params: workbookParams,
  query: null,
  body: describe<UndoBody>()(
    Type.Object({ reason: Type.String({ minLength: 1, maxLength: 500 }) }, { additionalProperties: false }),
  ),
  answer: workbookAnswer,
  roles: workbookWriters,
  rows: 'province',
  refusals: ['not-found', 'workbook/not-accepted'],
}
