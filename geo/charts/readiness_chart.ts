import { z } from 'zod'
import { fill } from '../fill.ts'
import { writePercent } from '../layers/readiness_needs/say_pillar.ts'
import { pillar } from '../layers/readiness_needs/vocabulary.ts'
import { codesOf, type Language } from '../words.ts'
import { type Chart, type ChartAsk, pathOf } from './chart.ts'
import { chartWords } from './chart_words.ts'
import { readCounts } from './counts.ts'
import { momentNotes } from './notes.ts'

const score = z.number().nullable()

const readiness = z.object({
  units: z.array(
    z.object({
      ...{ unit_code: z.string(), name_vi: z.string().nullable(), name_en: z.string().nullable() },
      ...{ score, items: z.number(), known: z.number() },
      pillars: z.array(z.object({ pillar: z.string(), score })),
    }),
  ),
})

const pillars = codesOf(pillar)

/** The score itself says nothing of how the reports are marked that it was reckoned from. */
const markedBy = ['readiness_needs', 'readiness_reports'] as const

/** How ready each unit is on the four on the spot; what too little is known of is unknown, and not bad. */
export const readinessChart: Chart = {
  id: 'readiness',
  title: chartWords.readiness,
  group: chartWords.planning,
  layer: null,
  reckonedFrom: [...markedBy, 'units'],
  paths: (ask: ChartAsk) => [
    pathOf(ask, 'readiness'),
    ...markedBy.map((layer) => pathOf(ask, `collections/${layer}/counts`, { by: 'marking' })),
  ],
  read([answer, ...marked], reading) {
    const { language } = reading
    const { units } = readiness.parse(answer)
    const sum = (of: 'items' | 'known') => units.reduce((all, unit) => all + unit[of], 0)
    return {
      ...{ id: 'readiness', title: chartWords.readiness[language], shape: 'parts' },
      head: [
        chartWords.unit[language],
        ...pillars.map((code) => pillar[code][language]),
        chartWords.whole_unit[language],
      ],
      rows: units.map((unit) => {
        const values = [
          ...pillars.map((code) => unit.pillars.find((one) => one.pillar === code)?.score ?? null),
          unit.score,
        ]
        const name = unit[`name_${language}`] ?? unit.unit_code
        return { key: unit.unit_code, name, values, said: values.map(sayShare(language)) }
      }),
      notes: [
        fill(chartWords.reported[language], { known: sum('known'), items: sum('items') }),
        ...momentNotes(reading),
      ],
      markings: marked.flatMap((counts) =>
        (readCounts(counts)?.by ?? []).flatMap(({ values }) =>
          values.flatMap(({ value }) => value ?? []),
        ),
      ),
    }
  },
}

const sayShare = (language: Language) => (value: number | null) =>
  value === null ? chartWords.unknown[language] : writePercent(value, language)
