import type { ChartAsk } from '../../charts/chart.ts'
import { findChart } from '../../charts/charts.ts'
import type { AskApi } from '../ask_api.ts'
import type { Gathered } from '../gathered.ts'
import type { SheetRequest } from '../sheet_request.ts'

/**
 * Asks what the charts of a sheet ask, as the screen does.
 *
 * @param base of the API in the sheet's lane.
 * @returns also how what they count is marked.
 */
export async function gatherCharts(
  { charts, language, true_at, known_at }: SheetRequest,
  base: string,
  ask: AskApi,
  now: Date,
): Promise<{ answered: Gathered['charts']; markings: readonly string[] }> {
  const answered: Gathered['charts'] = []
  const markings: string[] = []
  for (const { id, filter } of charts) {
    const chart = findChart(id)
    if (chart === undefined) throw new Error(`There is no chart "${id}".`)
    const asked: ChartAsk = { base, filter, true_at, known_at }
    const answers: unknown[] = []
    for (const path of chart.paths(asked)) answers.push(await ask(path))
    const isFiltered = filter !== undefined && filter !== ''
    answered.push({ id, isFiltered, answers })
    markings.push(...chart.read(answers, { language, asOf: now, isFiltered }).markings)
  }
  return { answered, markings }
}
