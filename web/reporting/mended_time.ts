import { connection } from '../state/api/connection.ts'
import { isRecord } from '../state/api/read_json.ts'
import { keepReport } from './outbox/drafts_kept.ts'
import type { KeptReport } from './outbox/kept_report.ts'
import { outboxChanged } from './outbox/outbox.ts'

/** Whether a report was refused for its time alone, and so can be mended without being opened. */
export const isAheadOfServer = ({ refusal }: KeptReport): boolean =>
  refusal?.problems.length === 1 && refusal.problems[0]?.field === 'occurred_at'

/**
 * When it occurred, by the server's clock: as long before it was written as the reporter said, and that
 * was so long ago as this device has counted since. Where its clock was set right meanwhile, now at most.
 *
 * @returns milliseconds since 1970; undefined while the server has not said its time.
 */
export function mendedTime({ body }: KeptReport): number | undefined {
  const { aheadMilliseconds } = connection.get()
  const said: unknown = JSON.parse(body)
  const properties = isRecord(said) && isRecord(said.properties) ? said.properties : {}
  const occurred = Date.parse(String(properties.occurred_at))
  if (aheadMilliseconds === null || Number.isNaN(occurred)) return undefined
  return Math.min(occurred - aheadMilliseconds, Date.now() - aheadMilliseconds)
}

/** Sets that time in place of the refused one, and has it sent again as another request. */
export async function mendTime(report: KeptReport, at: number): Promise<void> {
  const { account, id, form, number, login, path, writtenAt, body } = report
  const document = JSON.parse(body) as { readonly properties: object }
  const occurred_at = new Date(at).toISOString()
  const properties = { ...document.properties, occurred_at }
  await keepReport(
    { account, path, form, report: id, mends: number },
    { login, writtenAt, body: JSON.stringify({ ...document, properties }) },
  )
  await outboxChanged()
}
