import type { Role } from '@giaoban/api'
import type { IsoDate } from '@giaoban/core/periods'
import type { Reader, Writer } from '../../db/database.ts'
import { requireChanged } from '../../db/require-changed.ts'
import type { HeldPosition, Position } from './appointment-rules.ts'

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly illustrative: boolean
  readonly active: boolean
}

export interface AppointmentRow {
  readonly id: string
  readonly person: string
  readonly agency: string
  readonly position: Position
  readonly title: string
  readonly roles: readonly Role[]
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
  readonly endReason: string | null
}

const personColumns = ['id', 'name', 'email', 'phone', 'illustrative', 'active'] as const

export const readPersonRows = async ({ tenant, db }: Reader): Promise<readonly PersonRow[]> =>
  db.selectFrom('person').select(personColumns).where('tenant', '=', tenant).orderBy('id').execute()

export const readPersonRow = async ({ tenant, db }: Reader, id: string): Promise<PersonRow | null> =>
  (await db
    .selectFrom('person')
    .select(personColumns)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null

/** Appointments that row-level security shows: all, of one person, of one agency, or one by its id. */
export const readAppointmentRows = async (
  { tenant, db }: Reader,
  of: { readonly person?: string; readonly agency?: string; readonly id?: string } = {},
): Promise<readonly AppointmentRow[]> => {
  const rows = await db
    .selectFrom('appointment')
    .selectAll()
    .where('tenant', '=', tenant)
    .$if(of.person !== undefined, (query) => query.where('person', '=', of.person as string))
    .$if(of.agency !== undefined, (query) => query.where('agency', '=', of.agency as string))
    .$if(of.id !== undefined, (query) => query.where('id', '=', of.id as string))
    .orderBy('valid_from', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    person: row.person,
    agency: row.agency,
    position: row.position,
    title: row.title,
    roles: row.roles as Role[],
    validFrom: row.valid_from,
    validTo: row.valid_to,
    endReason: row.end_reason,
  }))
}

/** Who holds what at an agency, with names; the agency's appointments queue behind this until the transaction ends. */
export const lockPositions = async (
  writer: Writer,
  agency: string,
): Promise<readonly (HeldPosition & { readonly id: string })[]> => {
  const { tenant, db } = writer
  await db
    .selectFrom('agency')
    .select('code')
    .where('tenant', '=', tenant)
    .where('code', '=', agency)
    .forUpdate()
    .execute()
  return db
    .selectFrom('appointment as a')
    .innerJoin('person as p', (join) => join.onRef('p.tenant', '=', 'a.tenant').onRef('p.id', '=', 'a.person'))
    .select(['a.id', 'a.person', 'p.name', 'a.position', 'a.valid_from as validFrom', 'a.valid_to as validTo'])
    .where('a.tenant', '=', tenant)
    .where('a.agency', '=', agency)
    .execute()
}

export const insertPerson = async ({ tenant, db }: Writer, person: Omit<PersonRow, 'active'>): Promise<void> => {
  await db
    .insertInto('person')
    .values({ tenant, ...person })
    .execute()
}

export const updatePerson = async (
  { tenant, db }: Writer,
  id: string,
  change: Partial<Pick<PersonRow, 'name' | 'email' | 'phone' | 'active'>>,
): Promise<void> => {
  requireChanged(
    await db
      .updateTable('person')
      .set(change)
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
}

export const insertAppointment = async (
  { tenant, db }: Writer,
  appointment: Omit<AppointmentRow, 'endReason'> & { readonly endReason?: string | null },
): Promise<void> => {
  await db
    .insertInto('appointment')
    .values({
      tenant,
      id: appointment.id,
      person: appointment.person,
      agency: appointment.agency,
      position: appointment.position,
      title: appointment.title,
      roles: [...appointment.roles],
      valid_from: appointment.validFrom,
      valid_to: appointment.validTo,
      end_reason: appointment.endReason ?? null,
    })
    .execute()
}

export const updateAppointmentEnd = async (
  { tenant, db }: Writer,
  id: string,
  end: Pick<AppointmentRow, 'validTo' | 'endReason'>,
): Promise<void> => {
  const ended = await db
    .updateTable('appointment')
    .set({ valid_to: end.validTo, end_reason: end.endReason })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  requireChanged(ended)
}
