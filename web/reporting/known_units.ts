import type { Label } from '../../geo/words.ts'
import { isRecord, listFrom, textFrom } from '../state/api/read_json.ts'

/** A unit as it is chosen from a list. */
export interface KnownUnit {
  readonly code: string
  readonly name: Label
}

const key = 'dia-ban.units'
/** More would be a list nobody chooses from, and much for a device to keep. */
const unitsAtMost = 400

/** Keeps names and codes of units, which everybody may know, for when there is no connection. */
export function keepUnits(units: readonly KnownUnit[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(units.slice(0, unitsAtMost)))
  } catch {
    // Without them a report needs a place; the form says so.
  }
}

export function keptUnits(): readonly KnownUnit[] {
  try {
    return listFrom(JSON.parse(localStorage.getItem(key) ?? '[]')).flatMap((unit) => {
      if (!isRecord(unit) || !isRecord(unit.name)) return []
      const [code, vi, en] = [unit.code, unit.name.vi, unit.name.en].map(textFrom)
      return code && vi && en ? [{ code, name: { vi, en } }] : []
    })
  } catch {
    // Unreadable or forbidden storage is as good as an empty one.
    return []
  }
}
