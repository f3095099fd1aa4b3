import { ApiFailure } from './api_failure.ts'
import { serverBase } from './ask_api.ts'
import { isRecord, listFrom, textFrom } from './read_json.ts'
import { sendJson } from './send_json.ts'

const base = `${serverBase}/accounts/second_factor`

/** What an authenticator and its owner need to have, said once. */
export interface BegunSecondFactor {
  /** As `otpauth://totp/…`. */
  readonly address: string
  readonly recoveryCodes: readonly string[]
}

/** Begins a second factor; it counts once a first code is sent. */
export async function beginSecondFactor(password: string): Promise<BegunSecondFactor> {
  const said = await sendJson(`${base}/begin`, { password })
  const address = isRecord(said) ? textFrom(said.uri) : null
  const recoveryCodes = isRecord(said) ? listFrom(said.recovery_codes).map(String) : []
  if (address === null || recoveryCodes.length === 0) throw new ApiFailure('unreadable')
  return { address, recoveryCodes }
}

export async function endSecondFactor(password: string): Promise<void> {
  await sendJson(`${base}/end`, { password })
}
