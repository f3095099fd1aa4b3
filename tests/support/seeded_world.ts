import { sql } from 'drizzle-orm'
import { loadSeeds } from '../../seeds/load.ts'
import { openWorld, type World } from './api_world.ts'

/** A world with all shipped data. */
export interface SeededWorld extends World {
  /**
   * Brings it back to the shipped data alone. They are loaded anew only where a test has touched what is
   * shipped or made a lane: that takes the embedded engine most of a second.
   */
  again(): Promise<void>
}

export async function openSeededWorld(): Promise<SeededWorld> {
  const world = await openWorld()
  let shipped: { readonly layers: ReadonlySet<string>; readonly last: number } | undefined
  const load = async () => {
    await world.clear()
    await loadSeeds(world.door)
    const found = await world.asOwner<{ layer: string; last: number }>(
      sql`select collection as layer, max(max(seq)) over ()::int as last from changes group by 1`,
    )
    shipped = { layers: new Set(found.map(({ layer }) => layer)), last: found[0]?.last ?? 0 }
  }
  return {
    ...world,
    async again() {
      if (shipped === undefined) return load()
      const { layers, last } = shipped
      // A lane begins with a copy of what is shipped.
      const touched = await world.asOwner<{ layer: string | null }>(sql`
        select distinct collection as layer from changes where seq > ${last}
        union all select null from lanes where id <> 'live'`)
      const isAsShipped = touched.every(({ layer }) => layer !== null && !layers.has(layer))
      return isAsShipped ? world.clear(last) : load()
    },
  }
}
