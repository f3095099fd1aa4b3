import { sql } from 'drizzle-orm'
import type { Geometry } from 'geojson'
import type { Session } from './database.ts'

/**
 * What is wrong with each area, in PostGIS's words and with the place; undefined where nothing is.
 * Asked one by one: fifty outlines in one parameter list would be megabytes in one statement.
 */
export async function selfCrossings(
  session: Session,
  geometries: readonly (Geometry | undefined)[],
): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = []
  for (const geometry of geometries) {
    // A point crosses nothing.
    const isArea = geometry !== undefined && geometry.type !== 'Point'
    found.push(isArea ? await crossingOf(session, geometry) : undefined)
  }
  return found
}

async function crossingOf(session: Session, geometry: Geometry): Promise<string | undefined> {
  const [detail] = await session.rows<{
    reason: string
    lon: number | null
    lat: number | null
  }>(sql`
    select reason, st_x(location) as lon, st_y(location) as lat
    from st_isvaliddetail(st_geomfromgeojson(${JSON.stringify(geometry)}))
    where not valid`)
  if (detail === undefined) return undefined
  const place = detail.lon === null ? '' : ` at ${detail.lon}, ${detail.lat}`
  return `is not a valid area: ${detail.reason}${place}`
}
