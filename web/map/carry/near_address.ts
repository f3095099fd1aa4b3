import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { carried } from './carried.ts'

/** With more of them in view nobody could read their names, and rings would lie over each other. */
export const mostNear = 200
/** Farther away a ring of some hundred metres lies under its symbol. */
export const nearFromZoom = 10

/** Where the names of what stands in a box are asked for; null where its own filter leaves no room. */
export function nearAddress(itemsUrl: string, query: string, box: BoundingBox): string | null {
  const asked = new URLSearchParams(query)
  const own = asked.get('bbox')?.split(',').map(Number) as BoundingBox | undefined
  const both = own ? common(own, box) : box
  if (both[0] > both[2] || both[1] > both[3]) return null
  asked.set('bbox', both.join())
  asked.set('limit', String(4 * mostNear))
  return `${itemsUrl}?${asked}`
}

/** What is carried of the names of a layer under a filter, of whichever box it was asked for. */
export function carriedNames(itemsUrl: string, query: string): readonly ArrayBuffer[] {
  const wanted = besideBox(query)
  return [...carried].flatMap(([url, kept]) => {
    const [place, asked] = url.split('?')
    return place === itemsUrl && besideBox(asked ?? '') === wanted ? [kept] : []
  })
}

function besideBox(query: string): string {
  const asked = new URLSearchParams(query)
  asked.delete('bbox')
  asked.delete('limit')
  asked.sort()
  return asked.toString()
}

/** Of boxes that do not meet one whose ends are the wrong way round. */
const common = (one: BoundingBox, other: BoundingBox): BoundingBox => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
]
