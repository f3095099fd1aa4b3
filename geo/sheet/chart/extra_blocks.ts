import { catalogue } from '../../layers/catalogue.ts'
import type { Block, Setting } from '../block.ts'
import type { Extras } from '../layout.ts'
import type { SheetContent } from '../sheet_content.ts'
import { chartBlock } from './chart_block.ts'
import { tableBlock } from './table_block.ts'

type Shown = Pick<SheetContent, 'charts' | 'table' | 'language'>

export const extrasOf = ({ charts, table }: Shown): number => charts.length + (table ? 1 : 0)

/** The charts of a sheet and then its table, as many as there is room for. */
export const extraBlocks = (
  { charts, table }: Shown,
  { count, rows }: Extras,
  width: number,
  setting: Setting,
): readonly Block[] => [
  ...charts.slice(0, count).map((data) => chartBlock(data, width, setting, rows)),
  ...(table && count > charts.length ? [tableBlock(table, width, setting, rows)] : []),
]

/** Those that have no room, by name. */
export const extrasLeftOut = (
  { charts, table, language }: Shown,
  { count }: Extras,
): readonly string[] => [
  ...charts.slice(count).map(({ title }) => title),
  ...(table && count <= charts.length
    ? [catalogue.find(({ id }) => id === table.layer)?.title[language] ?? table.layer]
    : []),
]
