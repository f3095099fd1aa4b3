import { isRecord } from './api/read_json.ts'
import type { AtlasWish } from './atlas.ts'
import { createStore } from './store.ts'

const key = 'dia-ban-atlas'

/** How far an atlas had got when its page went away; its sheets went with it. */
export interface CutOffAtlas {
  /** With the moments by which it was made: made again it is the same. */
  readonly wish: AtlasWish
  readonly done: number
  readonly of: number
}

/** Of a page before this one, in this window. */
export const cutOffAtlas = createStore<{ readonly atlas: CutOffAtlas | null }>({ atlas: read() })

/** Keeps how far the atlas of this page is, for the page that may come after it. */
export function keepAtlas(atlas: CutOffAtlas): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(atlas))
  } catch {
    // Without storage nothing is said of it after a reload, which it does not need to be made.
  }
}

/** It was finished or given up, or is begun again: there is nothing to be said of it any more. */
export function forgetCutOffAtlas(): void {
  cutOffAtlas.set({ atlas: null })
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Where nothing can be kept, nothing is.
  }
}

function read(): CutOffAtlas | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return isCutOff(kept) ? kept : null
  } catch {
    return null
  }
}

/** What it is set by is read when it is begun again; here, that it was written by us. */
function isCutOff(kept: unknown): kept is CutOffAtlas {
  return (
    isRecord(kept) &&
    typeof kept.done === 'number' &&
    typeof kept.of === 'number' &&
    isRecord(kept.wish) &&
    isRecord(kept.wish.setting)
  )
}
