import { askApi, serverBase } from './ask_api.ts'
import { type Me, readMe } from './me.ts'
import { isRecord } from './read_json.ts'
import { sendJson } from './send_json.ts'

const base = `${serverBase}/accounts`

/** Who is signed in; an ApiFailure of the kind `signed_out` where nobody is. */
export async function askMe(): Promise<Me> {
  // The first time it takes the answer that `index.html` has asked for beforehand.
  return readMe(await askApi(`${base}/me`, {}))
}

/** @returns whether a code of the second factor is wanted too. */
export async function sendPassword(login: string, password: string): Promise<boolean> {
  const answer = await sendJson(`${base}/sign_in`, { login, password })
  return isRecord(answer) && answer.second_factor === true
}

/** The six digits that the second factor shows, or a code kept for when it is lost. */
export async function sendCode(way: 'second_factor' | 'recovery_code', code: string) {
  await sendJson(`${base}/${way}`, { code })
}

export async function sendLink(token: string): Promise<void> {
  await sendJson(`${base}/sign_in_link`, { token })
}

/** The first password of an account that was entered by a link. */
export async function sendFirstPassword(password: string): Promise<void> {
  await sendJson(`${base}/password`, { new: password })
}

export async function sendSignOut(everywhere: boolean): Promise<void> {
  await sendJson(`${base}/${everywhere ? 'sign_out_everywhere' : 'sign_out'}`)
}

/** Another password in the place of an old one; it ends every other session. */
export async function sendOtherPassword(old: string, password: string): Promise<void> {
  await sendJson(`${base}/password`, { old, new: password })
}
