import { authorOf } from '../../../web/reporting/author.ts'
import { beginReport, fillIn, sendReport } from '../../../web/reporting/draft.ts'
import { watchOutbox } from '../../../web/reporting/outbox/outbox.ts'
import { reportsOf } from '../../../web/reporting/outbox/reports_kept.ts'
import { getJson } from '../../../web/state/api/get_json.ts'
import { openSession, session } from '../../../web/state/session.ts'

// What stands beneath the form for a report, with no form over it: the page's own session, its outbox
// on the device, and the look at the server that the light in the bar takes now and then. It is built
// as the web app is, and run by `reporting_device.ts`.

const lookAgainMilliseconds = 4_000

/** As when the page is opened. */
export function open(): void {
  watchOutbox()
  void openSession(null)
  setInterval(() => {
    getJson('/api/health/ready').catch(() => {
      // What came of it stands in the page's own words about the connection.
    })
  }, lookAgainMilliseconds)
}

const author = () => authorOf(session.get())

/** Whether it is known who reports: who is signed in, or was when there was a connection. */
export const knowsAuthor = (): boolean => author() !== null

/** Fills in a report and presses the button: whether it is kept on the device. */
export async function write(text: string): Promise<boolean> {
  const account = author()
  if (account === null) return false
  await beginReport(account.id)
  fillIn({ kind: 'flood', severity: 3, unit: '06712', text })
  return sendReport(account.login)
}

/** The words of what is on the device, and of each whether the server has refused it. */
export async function unsent(): Promise<readonly { text: string; isRefused: boolean }[]> {
  const account = author()
  if (account === null) return []
  const reports = await reportsOf(account.id)
  return reports.map(({ form, refusal }) => ({ text: form.text, isRefused: refusal !== null }))
}
