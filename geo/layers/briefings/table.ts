import { layerTables } from '../../columns/layer_tables.ts'
import { editors } from './vocabulary.ts'

/**
 * What is shown and said at a meeting, scene by scene; its scenes stand in `briefing_scenes`, go with it, and
 * are marked and owned as it is, which triggers in `api/migrations` hold.
 */
export const briefings = layerTables('briefings', 'none', () => ({}), { editors })

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = briefings
