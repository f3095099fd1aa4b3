import type { Position } from '../measures/position.ts'
import { readLocalTime } from '../measures/read_local_time.ts'
import { err, ok, type Result } from '../result.ts'
import type { StormPosition } from './storm_position.ts'

const between = /[\t;|]/

/** A line of a typed track that cannot be read, counted from 1. */
export interface UnreadLine {
  readonly line: number
  readonly part: 'time' | 'place' | 'number'
}

/**
 * A track as somebody types it or pastes it from a table, one position a line: time, latitude, longitude,
 * wind, gusts, radius of level 6, radius of level 10; the last four may be left out. Parts stand between
 * tabs, semicolons or bars. Times are of Viet Nam: `16:00 05/10/2025`, `05/10/2025 16:00`, `16h 05/10/2025`
 * or ISO 8601. A first line whose time has no digit is a heading.
 */
export function readTrack(text: string): Result<readonly StormPosition[], readonly UnreadLine[]> {
  const lines = text.split(/\r?\n/)
  const read = lines.flatMap((line, at) => {
    const isHeading = at === 0 && !/\d/.test(line.split(between)[0] ?? '')
    return line.trim() === '' || isHeading ? [] : [readLine(line, at + 1)]
  })
  const unread = read.flatMap((one) => (one.ok ? [] : [one.error]))
  return unread.length > 0 ? err(unread) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

function readLine(text: string, line: number): Result<StormPosition, UnreadLine> {
  const [time = '', lat = '', lon = '', ...numbers] = text.split(between).map((part) => part.trim())
  const at = readLocalTime(time)
  if (at === undefined) return err({ line, part: 'time' })
  const position = placeFrom(lat, lon)
  if (position === undefined) return err({ line, part: 'place' })
  const [wind, gust, outer, inner] = numbers.map(wholeFrom)
  if ([wind, gust, outer, inner].includes('none')) return err({ line, part: 'number' })
  const known = (value: number | 'none' | null | undefined) =>
    typeof value === 'number' ? value : null
  return ok({
    ...{ at, position, wind_level: known(wind), gust_level: known(gust) },
    ...{ radius_6_km: known(outer), radius_10_km: known(inner) },
  })
}

function placeFrom(lat: string, lon: string): Position | undefined {
  const degrees = (text: string) => {
    const plain = text.replace(',', '.').replace(/[°ºNEBĐD\s]/gi, '')
    return plain === '' ? Number.NaN : Number(plain)
  }
  const position: Position = [degrees(lon), degrees(lat)]
  return position.every(Number.isFinite) ? position : undefined
}

/** Null where nothing stands; `none` where it is no whole number. `cấp 12` is 12. */
function wholeFrom(text: string): number | 'none' | null {
  const plain = text.replace(/cấp|km/gi, '').trim()
  if (plain === '' || plain === '-') return null
  return /^\d{1,4}$/.test(plain) ? Number(plain) : 'none'
}
