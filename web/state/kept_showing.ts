import { isRecord, textFrom } from './api/read_json.ts'
import { exercise } from './lane.ts'

/** Which scene of which briefing is shown. */
export interface KeptShowing {
  readonly briefing: string
  readonly seal: string | null
  readonly scene: string
}

/** Of each lane its own: a drill is never taken for the real thing. */
const key = `dia-ban.showing.${exercise ?? 'live'}`

/** Keeps it for as long as this window is open, so that whoever loads the page again comes back to it. */
export function keepShowing({ briefing, seal, scene }: KeptShowing): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ briefing, seal, scene }))
  } catch {
    // A browser that keeps nothing comes back to the desk, no more.
  }
}

export function forgetShowing(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // What keeps nothing has nothing to forget.
  }
}

export function keptShowing(): KeptShowing | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    if (!isRecord(kept)) return null
    const [briefing, seal, scene] = [kept.briefing, kept.seal, kept.scene].map(textFrom)
    return briefing && scene ? { briefing, seal: seal ?? null, scene } : null
  } catch {
    // Unreadable or forbidden storage is as good as an empty one.
    return null
  }
}
