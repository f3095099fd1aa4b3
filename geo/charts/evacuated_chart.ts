import { z } from 'zod'
import { fill } from '../fill.ts'
import { writeNumber } from '../measures/write_number.ts'
import { type Chart, pathOf } from './chart.ts'
import { chartWords } from './chart_words.ts'
import { momentNotes } from './notes.ts'

const people = z.object({ done: z.number(), planned: z.number(), unsaid: z.number() })

const progress = z.object({
  units: z.array(
    z.object({
      ...{ unit_code: z.string(), marking: z.string(), evacuated: people },
      ...{ unit_name_vi: z.string().nullable(), unit_name_en: z.string().nullable() },
    }),
  ),
})

/** How many people have left, of how many that the plans in action bring away, by unit. */
export const evacuatedChart: Chart = {
  id: 'evacuated',
  title: chartWords.evacuated,
  group: chartWords.planning,
  layer: null,
  reckonedFrom: ['activations', 'tasks', 'units'],
  paths: (ask) => [pathOf(ask, 'progress')],
  read([answer], reading) {
    const { language } = reading
    const { units } = progress.parse(answer)
    const own = units.filter(({ evacuated }) => evacuated.planned > 0 || evacuated.done > 0)
    const unsaid = own.reduce((sum, { evacuated }) => sum + evacuated.unsaid, 0)
    const { unit, done, planned, from_tasks } = chartWords
    return {
      ...{ id: 'evacuated', title: chartWords.evacuated[language], shape: 'bars' },
      head: [unit[language], done[language], planned[language]],
      rows: own.map(({ unit_code, evacuated, ...names }) => {
        const values = [evacuated.done, evacuated.planned]
        const name = names[`unit_name_${language}`] ?? unit_code
        return {
          key: unit_code,
          name,
          values,
          said: values.map((one) => writeNumber(one, language)),
        }
      }),
      notes: [
        from_tasks[language],
        ...(unsaid > 0 ? [fill(chartWords.unsaid[language], { count: unsaid })] : []),
        ...momentNotes(reading),
      ],
      markings: own.map(({ marking }) => marking),
    }
  },
}
