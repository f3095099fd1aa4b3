import { getTableColumns, sql } from 'drizzle-orm'
import { briefingScenes } from '../../geo/layers/briefing_scenes/table.ts'

/** What a copy of a scene is given anew: by its briefing, or by the database. */
const given = new Set([
  ...['lane', 'id', 'name_vi', 'name_en', 'unit_code', 'briefing_id', 'position'],
  ...['marking', 'owning_unit', 'known_at'],
])

const names = Object.keys(getTableColumns(briefingScenes.now)).filter((name) => !given.has(name))

/** What it has of the scene that it is copied from, its source and its age among it. */
export const copiedColumns = sql.raw(names.join(', '))
export const copiedOf = (row: string) => sql.raw(names.map((name) => `${row}.${name}`).join(', '))
