import { fill } from '../fill.ts'
import { namedSources } from '../layers/named_sources.ts'
import { unitsLayer } from '../layers/units/layer.ts'
import { ownBasemapWords } from './basemap/sheet_basemap.ts'
import type { SheetContent } from './sheet_content.ts'
import { sheetWords } from './sheet_words.ts'

/**
 * Where what the sheet shows comes from, what is named most often first.
 *
 * @param most how many are named; how many more there are is said.
 */
export function sourcesLine(
  { layers, colouring, basemap, language }: SheetContent,
  most: number,
): string {
  const isShown = layers.some(({ definition }) => definition.id === unitsLayer.id)
  const sources = namedSources(
    [...layers.flatMap(({ features }) => features), ...(isShown ? [] : (colouring?.units ?? []))],
    language,
  )
  const named = sources.slice(0, most)
  const rest = sources.length - named.length
  const more = rest > 0 ? [fill(sheetWords.more_sources[language], { count: rest })] : []
  const list = [...named, ...more].join('; ')
  const own =
    'attribution' in basemap
      ? [fill(ownBasemapWords[basemap.kind][language], { attribution: basemap.attribution })]
      : []
  const ground = [...own, sheetWords.ground[language]].join(' ')
  return list === '' ? ground : `${sheetWords.sources[language]}: ${list}. ${ground}`
}
