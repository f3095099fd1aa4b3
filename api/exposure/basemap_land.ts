import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import type { FeatureCollection } from 'geojson'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { Session } from '../db/database.ts'

/** A part of the land, in PostGIS's own binary as hexadecimal text. */
interface LandPiece {
  readonly box: BoundingBox
  readonly shape: string
}

/** An area is held against a few pieces, and not against each islet of the region. */
const cornersOfPiece = 64

let pieces: Promise<readonly LandPiece[]> | undefined

/** The land of Viet Nam around a box, in pieces that share no more than an edge. */
export async function landAround(session: Session, box: BoundingBox): Promise<readonly string[]> {
  // Cut by PostGIS at first use, since only it cuts as it will then measure.
  pieces ??= cutLand(session)
  try {
    return (await pieces).filter((one) => overlap(one.box, box)).map(({ shape }) => shape)
  } catch (error) {
    pieces = undefined
    throw error
  }
}

const overlap = (one: BoundingBox, other: BoundingBox) =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]

async function cutLand(session: Session): Promise<readonly LandPiece[]> {
  const file = new URL('../../seeds/basemap/land.geojson', import.meta.url)
  const land: FeatureCollection = JSON.parse(await readFile(file, 'utf8'))
  const ours = land.features.find(({ id }) => id === 'VN')
  if (ours === undefined) throw new Error('The shipped basemap has no land of Viet Nam.')
  const [row] = await session.rows<{ pieces: string }>(sql`
    select json_agg(json_build_object('shape', encode(st_asbinary(piece), 'hex'),
        'box', json_build_array(st_xmin(piece), st_ymin(piece), st_xmax(piece), st_ymax(piece))))::text as pieces
    from st_subdivide(st_geomfromgeojson(${JSON.stringify(ours.geometry)}), ${cornersOfPiece}) piece`)
  if (row === undefined) throw new Error('A query without a FROM always gives a row.')
  return JSON.parse(row.pieces)
}
