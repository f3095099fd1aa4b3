import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { featurePageQuery } from '../state/api/queries.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import type { Definition } from '../state/definitions.ts'
import type { LayerFilter } from '../state/layer_filter.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage } from '../words/use_words.ts'
import type { Column } from './columns.ts'
import type { GridRows } from './grid_rows.ts'
import type { Order } from './sort_rows.ts'
import { type LinkNames, type TableRow, tableRow } from './table_row.ts'

const pageRows = 200

/** The rows of very many features: the server sorts them, and those come that are looked at. */
export function usePagedRows(
  definition: Definition,
  columns: readonly Column[],
  names: LinkNames,
  filter: LayerFilter,
  order: Order,
) {
  const language = useLanguage()
  const enabled = useSignedIn()
  const moment = useShownMoment()
  const [pages, setPages] = useState<readonly number[]>([])
  const name = columns[order.column]?.name ?? `name_${language}`
  const asked = { ...filter, sortby: `${order.descending ? '-' : ''}${name}` }
  const query = (page: number) => ({
    ...featurePageQuery(definition.id, asked, page * pageRows, pageRows, moment),
    enabled,
  })
  // The first says how many there are; what was shown stays until it is there.
  const first = useQuery({ ...query(0), placeholderData: keepPreviousData })
  const others = useQueries({ queries: pages.map(query) })
  const count = first.data?.numberMatched
  const features = [first.data?.features, ...others.map(({ data }) => data?.features)]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists of features themselves, by which the array differs each time.
  const rows = useMemo((): GridRows => {
    const made = features.map((page) =>
      page?.map((feature) => tableRow(feature, definition, columns, language, names)),
    )
    const placed = new Map<number, readonly TableRow[] | undefined>(
      [0, ...pages].map((page, at) => [page, made[at]]),
    )
    const rowAt = (index: number) => placed.get(Math.floor(index / pageRows))?.[index % pageRows]
    return {
      count: count ?? 0,
      rowAt,
      // A row stays where it is while others come above it.
      keyAt: (index) => index,
      indexOf(id) {
        for (const [page, own] of placed) {
          const at = own?.findIndex(({ feature }) => feature.id === id) ?? -1
          if (at !== -1) return page * pageRows + at
        }
        return -1
      },
      measured: made[0] ?? [],
    }
  }, [...features, pages.join(), count, definition, columns, language, names])
  const lookedAt = useCallback((from: number, to: number) => {
    const seen: number[] = []
    for (let page = Math.floor(from / pageRows); page <= Math.floor(to / pageRows); page++) {
      if (page > 0) seen.push(page)
    }
    setPages((before) => (before.join() === seen.join() ? before : seen))
  }, [])
  return {
    rows: useMemo(() => ({ ...rows, lookedAt }), [rows, lookedAt]),
    /** How many there are; undefined while that is not known. */
    count,
    error: first.error ?? others.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const each of [first, ...others]) if (each.isError) void each.refetch()
    },
  }
}
