import { ApiFailure } from '../../state/api/api_failure.ts'
import { askForAnswer } from '../../state/api/ask_api.ts'
import { readFeature } from '../../state/api/feature.ts'
import { isRecord, textFrom } from '../../state/api/read_json.ts'
import { tellingWhenSignedOut } from '../../state/api/signed_out.ts'
import type { KeptPhoto, KeptReport, Parcel } from './kept_report.ts'
import { outcomeOf } from './outcome_of.ts'
import type { Outcome } from './send_in_order.ts'

/** A network that has gone silent without a word is given up after so long. */
const patienceMilliseconds = 45_000
const patienceWithPhotoMilliseconds = 180_000

/** Sends one parcel; whatever goes wrong is an outcome. */
export async function sendParcel(parcel: Parcel): Promise<Outcome> {
  try {
    const id =
      parcel.is === 'report'
        ? await sendReport(parcel.report)
        : await sendPhoto(parcel.photo, parcel.path)
    return { is: 'taken', id }
  } catch (error) {
    return outcomeOf(error)
  }
}

/** What is added to an incident is an entry of its running log, in the same lane. */
const sendingPath = ({ path, form }: KeptReport): string =>
  form.addsTo ? path.replace(/incidents\/items$/, 'incident_entries/items') : path

async function sendReport(report: KeptReport): Promise<string> {
  const { key, login, body } = report
  const answer = await askForAnswer(sendingPath(report), {
    method: 'POST',
    headers: { 'content-type': 'application/geo+json', ...headersOf(key, login) },
    body,
    signal: AbortSignal.timeout(patienceMilliseconds),
  }).catch(tellingWhenSignedOut)
  return readFeature(answer.body).id
}

async function sendPhoto({ key, login, bytes }: KeptPhoto, path: string): Promise<string> {
  const answer = await askForAnswer(path, {
    method: 'POST',
    headers: { ...headersOf(key, login), 'content-type': bytes.type },
    body: bytes,
    signal: AbortSignal.timeout(patienceWithPhotoMilliseconds),
  }).catch(tellingWhenSignedOut)
  const id = isRecord(answer.body) ? textFrom(answer.body.id) : null
  if (id === null) throw new ApiFailure('unreadable')
  return id
}

/** Whose it is goes along: the cookie may be another's since. */
const headersOf = (key: string, login: string) => ({
  accept: 'application/geo+json, application/json',
  'idempotency-key': key,
  'dia-ban-account': login,
})
