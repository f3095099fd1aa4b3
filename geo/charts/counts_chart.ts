import { fill } from '../fill.ts'
import type { LayerId } from '../layers/catalogue.ts'
import type { LayerDefinition, Property } from '../layers/define_layer.ts'
import { knownValues, valueWords } from '../layers/value_words.ts'
import { writeNumber } from '../measures/write_number.ts'
import type { Label, Language } from '../words.ts'
import { type Chart, type ChartReading, pathOf } from './chart.ts'
import { chartWords } from './chart_words.ts'
import { type PropertyCounts, readCounts } from './counts.ts'
import { momentNotes } from './notes.ts'
import { sayStretch, steps } from './stretch.ts'

type Counted = Pick<LayerDefinition, 'title'> & { readonly id: LayerId }

/** How many features of a layer have which value of a property, or occurred when. */
export function countsChart(layer: Counted, name: string, property: Property): Chart {
  const isMoment = property.kind === 'instant'
  const titleIn = (language: keyof Label) =>
    fill(chartWords[isMoment ? 'over_time' : 'of'][language], {
      layer: layer.title[language],
      property: property.label[language].toLocaleLowerCase(language),
    })
  const title = { vi: titleIn('vi'), en: titleIn('en') }
  const id = `counts/${layer.id}/${name}`
  return {
    ...{ id, title, group: layer.title, layer: layer.id, reckonedFrom: [layer.id] },
    paths: (ask) => [
      pathOf(ask, `collections/${layer.id}/counts`, { by: `${name},marking` }, ask.filter),
    ],
    read([answer], reading) {
      const { language } = reading
      const counts = readCounts(answer)
      const own = counts?.by.find((each) => each.property === name)
      if (!counts || !own) throw new Error(`The counts of ${layer.id} cannot be read.`)
      const step = steps.find((each) => each === own.step)
      return {
        ...{ id, title: title[language], markings: markingsIn(counts.by) },
        ...(isMoment && step ? { shape: 'time', step } : { shape: 'bars' }),
        head: [
          isMoment ? chartWords.when[language] : property.label[language],
          said.count(language),
        ],
        rows: ordered(own, property).map(({ value, count }) => ({
          key: value ?? '',
          name: nameOf(value, property, step, language),
          values: [count],
          said: [writeNumber(count, language)],
        })),
        notes: notesOf(counts.matched, layer, reading),
      }
    },
  }
}

const said = { count: (language: Language) => chartWords.count[language] }

const markingsIn = (by: readonly PropertyCounts[]) =>
  by
    .filter(({ property }) => property === 'marking')
    .flatMap(({ values }) => values.flatMap(({ value }) => value ?? []))

/** Words in the order of their vocabulary, moments in their own; what is not known last. */
function ordered({ values }: PropertyCounts, property: Property): PropertyCounts['values'] {
  const known = knownValues(property)
  const place = (value: string | null) => {
    if (value === null) return Number.POSITIVE_INFINITY
    const at = known.indexOf(value)
    return at === -1 ? known.length : at
  }
  return values.toSorted((one, other) => {
    const [first, second] = [place(one.value), place(other.value)]
    return first === second ? 0 : first - second
  })
}

function nameOf(
  value: string | null,
  property: Property,
  step: (typeof steps)[number] | undefined,
  language: Language,
): string {
  if (value === null) return chartWords.unknown[language]
  return step === undefined
    ? valueWords(property, value, language)
    : sayStretch(value, step, language)
}

function notesOf(matched: number, { title }: Counted, reading: ChartReading): readonly string[] {
  const { language } = reading
  return [
    fill(chartWords.total[language], { count: writeNumber(matched, language) }),
    ...momentNotes(reading),
    fill(chartWords.counted_from[language], { layer: title[language] }),
  ]
}
