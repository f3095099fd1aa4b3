import type { PointSymbol } from '../../../geo/layers/symbols.ts'

const shelter = { kind: 'point', shape: 'square', line: 'halo', radius: 9, glyph: 'S' } as const
const people = { kind: 'point', shape: 'circle', line: 'halo', radius: 7 } as const

/** Nobody may go there, it is full, or it has room. */
export const shelterSign = ({
  taken,
  places,
}: {
  readonly taken: number
  readonly places: number
}) => {
  if (places === 0) return 'shelter_barred'
  return taken >= places ? 'shelter_full' : 'shelter_room'
}

/** What stands at the ends of the ways, and on a road that is closed: on the map and in its legend. */
export const evacuationSymbols = {
  origin: { ...people, fill: 'people' },
  origin_unplaced: { ...people, fill: 'danger' },
  shelter_room: { ...shelter, fill: 'ok' },
  shelter_full: { ...shelter, fill: 'warn' },
  shelter_barred: { ...shelter, fill: 'unknown' },
  // A bridge is a few pixels where a ward is seen whole: as the sign that bars a road.
  shut: { ...people, fill: 'danger', radius: 8, glyph: '−' },
} as const satisfies Readonly<Record<string, PointSymbol>>
