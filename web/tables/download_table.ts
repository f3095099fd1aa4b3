import { highestMarking, type Marking } from '../../geo/markings.ts'
import { nameOfFile } from '../../geo/name_of_file.ts'
import { saveFile } from '../kit/save_file.ts'
import { isNow, type ShownMoment } from '../map/moment.ts'
import { exercise } from '../state/lane.ts'
import { momentParts } from '../state/moment_address.ts'
import type { Column } from './columns.ts'
import { csvText } from './csv_text.ts'
import type { TableRow } from './table_row.ts'

const alsoTold = ['source', 'source_url', 'as_of', 'marking']

/**
 * Hands the rows, as they stand, to the browser as a file. Each says its marking; the highest stands in
 * the name of the file, and so does the moment, where it is past.
 */
export function downloadTable(
  layer: string,
  nameLabel: string,
  columns: readonly Column[],
  rows: readonly TableRow[],
  scheme: readonly Marking[],
  moment: ShownMoment,
): void {
  const codes = rows.map(({ feature }) => textOf(feature.properties.marking))
  const highest = highestMarking(
    scheme,
    codes.filter((code) => code !== null),
  )

  // An age is one of the moment it was read at; the moment itself is told besides.
  const kept = <Each>(all: readonly Each[]) => all.filter((_, at) => !columns[at]?.isAge)
  const text = csvText([
    ['id', nameLabel, ...kept(columns).map(({ label }) => label), ...alsoTold],
    ...rows.map(({ feature, name, cells }) => [
      feature.id,
      name,
      ...kept(cells),
      ...alsoTold.map((field) => textOf(feature.properties[field])),
    ]),
  ])
  const about = [layer, ...timesOf(moment)]
  const marks = { marking: highest?.code ?? null, isExercise: exercise !== null }
  saveFile(
    new Blob([text], { type: 'text/csv;charset=utf-8' }),
    nameOfFile({ about, ...marks }, 'csv'),
  )
}

/** What is of the past says so in its name, wherever it is passed on to. */
const timesOf = (moment: ShownMoment): string[] =>
  isNow(moment)
    ? []
    : momentParts(moment).map(
        ([name, at]) =>
          `${name === 'd' ? 'dung_luc' : 'biet_luc'}_${at?.replace(/:/g, '') ?? 'nay'}`,
      )

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
