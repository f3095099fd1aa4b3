import { type Role, role } from '../../geo/roles.ts'
import { codesOf } from '../../geo/words.ts'
import { isRecord, textFrom } from './api/read_json.ts'

/** Whose device it is while the server cannot say it: enough to write in their name, and no more. */
export interface KeptAccount {
  readonly id: string
  readonly login: string
  readonly dutyName: string
  readonly role: Role
}

const key = 'dia-ban.account'

/** Keeps who is signed in, until they sign out. */
export function keepAccount({ id, login, dutyName, role: known }: KeptAccount): void {
  try {
    localStorage.setItem(key, JSON.stringify({ id, login, dutyName, role: known }))
  } catch {
    // A browser that keeps nothing cannot be written with while there is no connection.
  }
}

export function forgetAccount(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // What keeps nothing has nothing to forget.
  }
}

/** Who was signed in last on this device and has not signed out; null where there is none. */
export function keptAccount(): KeptAccount | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (!isRecord(kept)) return null
    const [id, login, dutyName] = [kept.id, kept.login, kept.dutyName].map(textFrom)
    const known = codesOf(role).find((code) => code === kept.role)
    return id && login && dutyName && known ? { id, login, dutyName, role: known } : null
  } catch {
    // Unreadable or forbidden storage is as good as an empty one.
    return null
  }
}
