import type { Geometry } from 'geojson'
import type { Session } from '../api/db/database.ts'
import { selfCrossings } from '../api/db/self_crossings.ts'
import { Stop } from '../api/stop.ts'
import type { LayerId } from '../geo/layers/catalogue.ts'

interface Shaped {
  readonly id: string
  readonly geom?: unknown
}

/**
 * Refuses the first row whose shape PostGIS does not take. The database would refuse it as well, but
 * not say which one of hundreds.
 *
 * @throws Stop naming layer, record and place.
 */
export async function refuseBrokenShapes(
  session: Session,
  layer: LayerId,
  rows: readonly object[],
): Promise<void> {
  // Every layer's rows have these two columns, see geo/columns/every_row.ts.
  const shaped = (rows as readonly Shaped[]).filter(({ geom }) => isShape(geom))
  const geometries = shaped.map(({ geom }) => geom as Geometry)
  const crossings = await selfCrossings(session, geometries)
  const at = crossings.findIndex((crossing) => crossing !== undefined)
  if (at === -1) return
  throw new Stop(`seeds/${layer}: record ${shaped[at]?.id}, shape: ${crossings[at]}.`, {
    en: 'Nothing was loaded; restore or correct that file.',
    vi: 'Chưa nạp gì; hãy khôi phục hoặc sửa tệp ấy.',
  })
}

/** A point cannot cross itself. */
const isShape = (geom: unknown) =>
  typeof geom === 'object' && geom !== null && 'type' in geom && geom.type !== 'Point'
