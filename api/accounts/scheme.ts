import { sql } from 'drizzle-orm'
import type { Marking } from '../../geo/markings.ts'
import type { Rows } from '../db/database.ts'
import { writtenQuery } from '../db/written_query.ts'
import { Stop } from '../stop.ts'

/** One mark of the scheme, as `api/records/markings.ts` has it. */
export interface Mark {
  readonly code: string
  readonly rank: number
  readonly title_vi: string
  readonly title_en: string
  readonly open: boolean
}

/** A mark as screens and the log write it. */
export const markingOf = ({ code, rank, title_vi, title_en, open }: Mark): Marking => ({
  ...{ code, rank, open },
  vi: title_vi,
  en: title_en,
})

/** The scheme of markings, lowest first. */
export const readScheme = ({ rows }: Rows): Promise<Mark[]> => rows<Mark>(scheme)

export const schemeOfMarkings = sql`
  select code, rank::int as rank, title_vi, title_en, open from markings order by rank`

const scheme = writtenQuery<never>(schemeOfMarkings)({})

/** The highest mark on a network that is not isolated: real state secrets do not belong there. */
const ceilingMark = 'noi_bo'

/**
 * The highest rank that this server shows and lets be granted (Luật 117/2025/QH15). A scheme that has
 * no such mark stays below all that is not open to everyone.
 */
export function ceilingOf(scheme: readonly Mark[], isolatedNetwork: boolean): number {
  if (isolatedNetwork) return Math.max(...scheme.map(({ rank }) => rank))
  const open = scheme.filter((mark) => mark.open).map(({ rank }) => rank)
  return scheme.find(({ code }) => code === ceilingMark)?.rank ?? Math.max(0, ...open)
}

/**
 * Checks a scheme that an operator has worded otherwise: what is open to everyone stands below all that
 * is not, and no higher than this server may show.
 *
 * @throws Stop naming the mark.
 */
export function refuseMisorderedScheme(scheme: readonly Mark[], ceiling: number): void {
  const lowestClosed = Math.min(...scheme.filter((mark) => !mark.open).map(({ rank }) => rank))
  const tooHigh = scheme.find(({ open, rank }) => open && (rank > lowestClosed || rank > ceiling))
  if (tooHigh === undefined) return
  const { code, title_vi } = tooHigh
  throw new Stop(
    {
      en: `The marking "${title_vi}" (${code}) is open to everyone, though it stands above one that is not, or above what this network may carry.`,
      vi: `Dấu "${title_vi}" (${code}) ai cũng xem được, dù đứng trên một dấu không mở, hoặc trên mức mạng này được mang.`,
    },
    {
      en: `Run "update markings set open = false where code = '${code}'" in the database, or give it a lower rank.`,
      vi: `Chạy "update markings set open = false where code = '${code}'" trong cơ sở dữ liệu, hoặc hạ bậc của dấu ấy.`,
    },
  )
}
