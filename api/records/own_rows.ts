import { type Column, type SQL, sql } from 'drizzle-orm'
import { pgPolicy, text } from 'drizzle-orm/pg-core'
import { appRole } from '../../geo/columns/app_role.ts'
import { recordedBy } from '../../geo/columns/recorded.ts'

/** The columns by which a row is of one account in one lane. */
export const ownRow = () => ({
  lane: text().notNull(),
  id: text().notNull(),
  account: recordedBy(),
})

interface OwnRow {
  readonly lane: Column
  readonly account: Column
}

/** Whether a row belongs to who asks, in the lane that is asked; without a context it does not. */
const isOwn = ({ lane, account }: OwnRow): SQL =>
  sql`${lane} = (select current_setting('app.lane', true))
    and ${account} = (select current_setting('app.name', true))`

/** The owner alone sees it, and where more is asked (`where`), only if that is so as well. */
export const seenByOwner = (table: string, row: OwnRow, where?: SQL) =>
  pgPolicy(`${table}_seen_by`, {
    ...{ for: 'select', to: appRole },
    using: where ? sql`${isOwn(row)} and (${where})` : isOwn(row),
  })

export const addedByOwner = (table: string, row: OwnRow) =>
  pgPolicy(`${table}_added_by`, { for: 'insert', to: appRole, withCheck: isOwn(row) })

/** It stays the owner's: a row cannot be given away. */
export const changedByOwner = (table: string, row: OwnRow) =>
  pgPolicy(`${table}_changed_by`, {
    ...{ for: 'update', to: appRole },
    ...{ using: isOwn(row), withCheck: isOwn(row) },
  })

export const removedByOwner = (table: string, row: OwnRow) =>
  pgPolicy(`${table}_removed_by`, { for: 'delete', to: appRole, using: isOwn(row) })
