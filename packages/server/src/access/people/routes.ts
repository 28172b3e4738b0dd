import { randomUUID } from 'node:crypto'
import { routes } from '@giaoban/api'
import type { Bind } from '../../http/bind.ts'
import type { TakenFile } from '../../http/take-file.ts'
import { endSessionsOf, listSessionsOf, readWaysOf } from '../sign-in/accounts.ts'
import type { SignIn } from '../sign-in/open-sign-in.ts'
import { appoint, endAppointment } from './appoint.ts'
import { changePerson, createPerson, invitePerson, resetSecondStep } from './change-person.ts'
import { readPeople, readPerson } from './read-people.ts'
import { exportWorkbook } from './workbook/export-workbook.ts'
import { importWorkbook } from './workbook/import-workbook.ts'

export interface PeopleRoutesOptions extends Pick<SignIn, 'makePasswordLink' | 'tellChange'> {
  readonly clock: () => Date
  /** Whether letters leave from here. */
  readonly mails: boolean
}

/** Doors to people, what they hold, and their sessions, which live in real time. */
export const peopleRoutes = (bind: Bind, { clock, mails, makePasswordLink, tellChange }: PeopleRoutesOptions): void => {
  bind(routes.getPeople, ({ reader, asking, query }) => readPeople(reader, asking, query))
  bind(routes.getPerson, ({ reader, asking, params }) => readPerson(reader, asking, params.person))
  bind(routes.postPerson, ({ writer, asking, body }) => createPerson(writer, asking, body, randomUUID))
  bind(routes.patchPerson, ({ writer, asking, params, body }) => changePerson(writer, asking, params.person, body))
  bind(routes.postAppointment, ({ writer, asking, params, body }) =>
    appoint(writer, asking, params.person, { ...body, id: randomUUID() }),
  )
  bind(routes.endAppointment, ({ writer, asking, params, body }) =>
    endAppointment(writer, asking, params.appointment, body),
  )
  bind(routes.getPeopleWorkbook, ({ reader, query }) => exportWorkbook(reader, query.kind))
  bind(routes.importAgencies, ({ writer, asking, body, file }) =>
    importWorkbook(writer, asking, { ...body, file: file as TakenFile, sheets: ['agencies'], newId: randomUUID }),
  )
  bind(routes.importPeople, ({ writer, asking, body, file }) =>
    importWorkbook(writer, asking, {
      ...body,
      file: file as TakenFile,
      sheets: ['agencies', 'people'],
      newId: randomUUID,
    }),
  )
  bind(
    routes.postPasswordLink,
    ({ writer, asking, params }) => invitePerson(writer, asking, params.person, mails),
    async (answer, { person }, request) =>
      answer.mailedTo === null ? { ...answer, path: await makePasswordLink(request, person) } : answer,
  )
  bind(
    routes.resetSecondStep,
    ({ writer, asking, params }) => resetSecondStep(writer, asking, params.person),
    async (answer, { person }) => {
      await tellChange(person, 'secondStepOff')
      return answer
    },
  )
  bind(routes.getSessions, async ({ reader, asking, params: { person } }) => {
    asking.guard.self(person, ['administrator'])
    const { twoFactor } = await readWaysOf(reader, person)
    return { sessions: await listSessionsOf(reader, person, clock()), twoFactor }
  })
  bind(routes.endSessions, async ({ writer, asking, params: { person }, body: { session } }) => {
    asking.guard.self(person, ['administrator'])
    return { ended: await endSessionsOf(writer, person, session === undefined ? {} : { only: session }) }
  })
}
