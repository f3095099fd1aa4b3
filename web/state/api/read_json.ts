import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'

/** Whether a JSON value is an object with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A JSON value as a list; an empty one for anything else. */
export function listFrom(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A JSON value as text, or null. */
export function textFrom(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** A JSON value as a finite number, or null. */
export function numberFrom(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** A JSON value as numbers; null unless it is a list of `length` of them. */
export function numbersFrom(value: unknown, length: number): readonly number[] | null {
  if (!Array.isArray(value) || value.length !== length) return null
  const numbers = value.map(numberFrom)
  return numbers.every((number) => number !== null) ? numbers : null
}

/** A JSON value as a GeoJSON `bbox` in two dimensions, or null. */
export function boxFrom(value: unknown): BoundingBox | null {
  const [west, south, east, north] = numbersFrom(value, 4) ?? []
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return null
  }
  return [west, south, east, north]
}
