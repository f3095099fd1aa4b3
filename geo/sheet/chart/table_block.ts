import { fill } from '../../fill.ts'
import { catalogue } from '../../layers/catalogue.ts'
import type { LayerDefinition, Property } from '../../layers/define_layer.ts'
import { nameInLanguage, precisionOf, propertyValue } from '../../layers/described_properties.ts'
import { everyProperty } from '../../layers/every_property.ts'
import { writeProperty } from '../../layers/write_property.ts'
import { writeNumber } from '../../measures/write_number.ts'
import type { Language } from '../../words.ts'
import { type Block, headed, paragraph, type Setting, sizes, stacked } from '../block.ts'
import type { GatheredTable } from '../gathered.ts'
import { sheetWords } from '../sheet_words.ts'
import { gridBlock } from './grid_block.ts'

/** Beside the name so many columns can be read on paper. */
const mostColumns = 3
/** What is short enough for a narrow column; a long text or the id of something else is not. */
const short: readonly Property['kind'][] = ['word', 'integer', 'number', 'truth', 'day', 'instant']

/** What a table of a scene says on paper: its first columns, and its rows as they are written. */
export function tableOnPaper(found: GatheredTable, language: Language) {
  const { title, properties, tableColumns } = catalogue.find(
    ({ id }) => id === found.layer,
  ) as LayerDefinition
  const all: Readonly<Record<string, Property>> = { ...everyProperty, ...properties }
  const columns = tableColumns
    .map((asked) => nameInLanguage(asked, all, language))
    .flatMap((name) => {
      const property = all[name]
      return property && short.includes(property.kind) ? [{ name, property }] : []
    })
  const shown = columns.slice(0, mostColumns)
  const unknown = sheetWords.unknown[language]
  return {
    title: `${title[language]} (${writeNumber(found.count, language)})`,
    head: [sheetWords.name[language], ...shown.map(({ property }) => property.label[language])],
    rows: found.features.map(({ properties: said }) => [
      String(propertyValue(`name_${language}`, said) ?? unknown),
      ...shown.map(({ name, property }) => {
        const value = propertyValue(name, said)
        return writeProperty(property, name, value, language, precisionOf(name, said)) ?? unknown
      }),
    ]),
    hasMoreColumns: tableColumns.length > shown.length,
  }
}

/** The table that a scene has open: the first rows that have room, and how many more there are. */
export function tableBlock(
  found: GatheredTable,
  width: number,
  setting: Setting,
  mostRows: number,
): Block {
  const { language, enlargement } = setting
  const { title, head, rows, hasMoreColumns } = tableOnPaper(found, language)
  const name = 0.4
  const shares = [name, ...head.slice(1).map(() => (1 - name) / (head.length - 1))]
  const more = found.count - Math.min(rows.length, mostRows)
  const notes = [
    ...(found.count === 0 ? [sheetWords.no_rows[language]] : []),
    ...(more > 0 ? [fill(sheetWords.more[language], { count: writeNumber(more, language) })] : []),
    ...(hasMoreColumns ? [sheetWords.more_columns[language]] : []),
  ]
  const style = { points: sizes.small, colour: 'ink_soft' } as const
  const body = stacked(
    [
      gridBlock({ head, rows: rows.slice(0, mostRows), shares, align: 'start' }, width, setting),
      ...(notes.length > 0 ? [paragraph(notes.join('. '), width, setting, style)] : []),
    ],
    enlargement,
  )
  return headed(title, body, width, setting)
}
