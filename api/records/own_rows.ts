import { type Column, type SQL, sql } from 'drizzle-orm'

/** Whether a row belongs to who asks, in the lane that is asked; without a context it does not. */
export const isOwn = ({
  lane,
  account,
}: {
  readonly lane: Column
  readonly account: Column
}): SQL =>
  sql`${lane} = (select current_setting('app.lane', true))
    and ${account} = (select current_setting('app.name', true))`
