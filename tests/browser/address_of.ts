import type { Page } from 'playwright-core'
import type { Position } from '../../geo/measures/position.ts'

/** A part of the address after `#` by its letter; null where it does not stand there. */
export function addressPart(page: Page, letter: string): string | null {
  const parts = new URLSearchParams(new URL(page.url()).hash.slice(1))
  return parts.get(letter)
}

/** The middle of the map, as the address tells it. */
export function middleOf(page: Page): Position {
  const [, lat, lon] = (addressPart(page, 'm') ?? '').split('/').map(Number)
  if (lat === undefined || lon === undefined) throw new Error(`No place stands in ${page.url()}.`)
  return [lon, lat]
}
