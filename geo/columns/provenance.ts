import { text } from 'drizzle-orm/pg-core'
import { asOfPrecision, confidence } from '../provenance.ts'
import { moment } from './moment.ts'
import { oneOf } from './one_of.ts'

/**
 * Where a statement comes from: who said it, when it was true, and how sure it is. When we recorded
 * it (`known_at`) is the database's to say, see `recorded`.
 */
export const provenance = () => ({
  source: text().notNull(),
  source_url: text(),
  as_of: moment(),
  as_of_precision: oneOf(asOfPrecision),
  confidence: oneOf(confidence).notNull(),
  note_vi: text(),
  note_en: text(),
})
