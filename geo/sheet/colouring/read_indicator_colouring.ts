import { markingsOf, readItems } from '../../charts/items.ts'
import { sourcesNote } from '../../charts/notes.ts'
import { colouringWords } from '../../colouring/colouring_words.ts'
import { indicatorShades, saySpan } from '../../colouring/indicator_shades.ts'
import { shadeSymbol, unknownSymbol } from '../../colouring/step_colours.ts'
import { breakMethod } from '../../layers/indicators/choropleth.ts'
import { indicatorRows } from '../../layers/indicators/indicator_rows.ts'
import { type Indicator, indicator } from '../../layers/indicators/vocabulary.ts'
import { namedSources } from '../../layers/named_sources.ts'
import type { Language } from '../../words.ts'
import { type SheetColouring, unknownShade } from './sheet_colouring.ts'

/** The units by a figure of theirs; null where nobody has one of any. */
export function readIndicatorColouring(
  code: Indicator,
  [figures, places]: readonly unknown[],
  language: Language,
): Omit<SheetColouring, 'units'> | null {
  const features = readItems(figures)
  const units = readItems(places)
  const found = indicatorShades(
    indicatorRows(features),
    code,
    units.map(({ id }) => id),
  )
  if (found === null) return null
  const { series, classes } = found
  const ofPeriod = features.filter(
    ({ properties }) =>
      properties.period_vi === series.period.vi &&
      properties.area === 'unit' &&
      properties.alternative !== true,
  )
  const measured = [series.measureUnit[language], series.period[language]].filter(Boolean)
  return {
    title: indicator[code],
    notes: [
      measured.join(' · '),
      `${breakMethod[classes.method][language]}. ${sourcesNote(namedSources(ofPeriod, language), language).join(' ')}`,
    ],
    shades: [
      ...classes.classes.map((each) => ({
        id: each.colour,
        label: { vi: saySpan(each, 'vi'), en: saySpan(each, 'en') },
        symbol: shadeSymbol(each.colour),
      })),
      { id: unknownShade, label: colouringWords.no_data, symbol: unknownSymbol },
    ],
    shadeOf: new Map(
      classes.classes.flatMap(({ colour, unitCodes }) => unitCodes.map((unit) => [unit, colour])),
    ),
    signs: [],
    markings: markingsOf([...ofPeriod, ...units]),
  }
}
