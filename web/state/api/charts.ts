import { useQuery } from '@tanstack/react-query'
import type { Chart, ChartAsk, ChartData } from '../../../geo/charts/chart.ts'
import type { Language } from '../../../geo/words.ts'
import type { ShownMoment } from '../../map/moment.ts'
import { type LayerFilter, noFilter } from '../layer_filter.ts'
import { screen } from '../screen.ts'
import { useShownMoment } from '../shown_moment.ts'
import { useStore } from '../use_store.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { keepFromMoment, keyAt } from './moment_query.ts'
import { useSignedIn } from './use_signed_in.ts'

/** A chart in both languages, and how what it counts is marked. */
type ReadChart = Readonly<Record<Language, ChartData>> & { readonly markings: readonly string[] }

/** What is shown of a chart: of the shown moment, by the filter of its layer. */
export function useChart(chart: Chart) {
  const moment = useShownMoment()
  const filter = useStore(screen, ({ filters }) => filterOf(chart, filters))
  return useQuery({ ...chartQuery(chart, filter, moment), enabled: useSignedIn() })
}

export const filterOf = (
  { layer }: Chart,
  filters: Readonly<Partial<Record<string, LayerFilter>>>,
): LayerFilter => (layer === null ? noFilter : (filters[layer] ?? noFilter))

/** How it is asked for, for who wants it at hand before it is shown. */
export function chartQuery(chart: Chart, filter: LayerFilter, moment: ShownMoment) {
  const asked: ChartAsk = {
    ...{ base: apiBase, filter: String(new URLSearchParams(filter)) },
    ...{ true_at: isoOf(moment.trueAt), known_at: isoOf(moment.knownAt) },
  }
  const key = ['chart', chart.id, asked.filter]
  return {
    queryKey: keyAt(moment, key),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
      const answers: unknown[] = []
      for (const path of chart.paths(asked)) answers.push(await getJson(path, { signal }))
      const asOf = new Date(moment.trueAt ?? Date.now())
      return readIn(chart, answers, { asOf, isFiltered: asked.filter !== '' })
    },
    placeholderData: keepFromMoment(moment, key),
  }
}

const isoOf = (moment: number | null) =>
  moment === null ? undefined : new Date(moment).toISOString()

/** What cannot be read is of a newer program, or too much. */
function readIn(
  chart: Chart,
  answers: readonly unknown[],
  reading: { readonly asOf: Date; readonly isFiltered: boolean },
): ReadChart {
  try {
    const vi = chart.read(answers, { ...reading, language: 'vi' })
    const en = chart.read(answers, { ...reading, language: 'en' })
    return { vi, en, markings: vi.markings }
  } catch (error) {
    console.warn(`The chart ${chart.id} cannot be read.`, error)
    throw new ApiFailure('unreadable')
  }
}
