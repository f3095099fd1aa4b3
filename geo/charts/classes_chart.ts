import { fill } from '../fill.ts'
import type { LayerId } from '../layers/catalogue.ts'
import type { LayerDefinition } from '../layers/define_layer.ts'
import { namedSources } from '../layers/named_sources.ts'
import { writeNumber } from '../measures/write_number.ts'
import { classOf } from '../symbols/class_of.ts'
import { type Chart, pathOf } from './chart.ts'
import { chartWords } from './chart_words.ts'
import { allItems, markingsOf, readItems } from './items.ts'
import { momentNotes, sourcesNote } from './notes.ts'

type Counted = Pick<LayerDefinition, 'title' | 'classes'> & { readonly id: LayerId }

/** How many features of a layer are of which class of its legend, placed or not. */
export function classesChart(layer: Counted): Chart {
  const id = `classes/${layer.id}`
  const titleIn = (language: 'vi' | 'en') =>
    fill(chartWords.by_class[language], { layer: layer.title[language] })
  const title = { vi: titleIn('vi'), en: titleIn('en') }
  return {
    ...{ id, title, group: layer.title, layer: layer.id, reckonedFrom: [layer.id] },
    paths: (ask) => [pathOf(ask, `collections/${layer.id}/items`, allItems, ask.filter)],
    read([answer], reading) {
      const { language } = reading
      const features = readItems(answer)
      const classes = features.map(({ properties }) => classOf(layer.classes, properties))
      const rows = layer.classes.flatMap((one) => {
        const count = classes.filter((each) => each === one).length
        const row = { key: one.id, name: one.label[language], values: [count] }
        return count === 0 ? [] : [{ ...row, said: [writeNumber(count, language)] }]
      })
      return {
        ...{ id, title: title[language], shape: 'bars', rows, markings: markingsOf(features) },
        head: [chartWords.class[language], chartWords.count[language]],
        notes: [
          fill(chartWords.total[language], { count: writeNumber(features.length, language) }),
          ...momentNotes(reading),
          ...sourcesNote(namedSources(features, language), language),
        ],
      }
    },
  }
}
