import { isRecord, numberFrom, textFrom } from './api/read_json.ts'
import { exercise } from './lane.ts'

/** Which scene of which briefing is shown. */
export interface KeptShowing {
  readonly briefing: string
  readonly seal: string | null
  readonly scene: string
}

/** What ties it to the window of who speaks, which stays open while this page is loaded again. */
export interface PresenterTie {
  readonly channel: string
  /** Milliseconds since 1970. */
  readonly begunAt: number
}

/** Of each lane its own: a drill is never taken for the real thing. */
const key = `dia-ban.showing.${exercise ?? 'live'}`

/** Keeps it for as long as this window is open, so that whoever loads the page again comes back to it. */
export function keepShowing({ briefing, seal, scene }: KeptShowing, tie: PresenterTie): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...{ briefing, seal, scene }, tie }))
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
  const kept = readKept()
  const [briefing, seal, scene] = [kept.briefing, kept.seal, kept.scene].map(textFrom)
  return briefing && scene ? { briefing, seal: seal ?? null, scene } : null
}

/** Null where no showing is kept: a new one has its own. */
export function keptTie(): PresenterTie | null {
  const { tie } = readKept()
  if (!isRecord(tie)) return null
  const [channel, begunAt] = [textFrom(tie.channel), numberFrom(tie.begunAt)]
  return channel && begunAt != null ? { channel, begunAt } : null
}

function readKept(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return isRecord(kept) ? kept : {}
  } catch {
    // Unreadable or forbidden storage is as good as an empty one.
    return {}
  }
}
