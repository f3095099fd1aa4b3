import { ApiFailure } from '../../state/api/api_failure.ts'
import { isRecord, listFrom, textFrom } from '../../state/api/read_json.ts'
import type { Refusal } from './kept_report.ts'
import type { Outcome } from './send_in_order.ts'

/** Words of the API for what will be otherwise by itself, in a while. */
const passing = new Set(['too_many', 'unavailable', 'not_signed_in'])

/** What it says of a parcel that sending it threw this. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof ApiFailure)) return { is: 'silence', waitSeconds: null }
  const { kind, code, waitSeconds } = error
  const refusal = refusalOf(error)
  if (kind === 'server' && code !== null) return { is: 'failed', refusal }
  const isOurs = code !== null && !passing.has(code)
  // Whoever else answers here, a page to pay at or a proxy, does not speak for the server.
  return isOurs && (kind === 'refused' || kind === 'not_found')
    ? { is: 'refused', refusal }
    : { is: 'silence', waitSeconds }
}

function refusalOf({ code, detail, said }: ApiFailure): Refusal {
  const problems = listFrom(said.problems)
    .filter(isRecord)
    .flatMap(({ field, reason }) => {
      const [name, words] = [textFrom(field), textFrom(reason)]
      return name === null || words === null ? [] : [{ field: name, reason: words }]
    })
  return { code, detail, problems }
}
