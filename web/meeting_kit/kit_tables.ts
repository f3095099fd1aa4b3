import type { KitContent } from '../../geo/meeting_kit/kit_content.ts'
import { element } from './element.ts'

/** The tables of a scene, each under its title. */
export const kitTables = (tables: KitContent['scenes'][number]['tables']): readonly HTMLElement[] =>
  tables.map(({ title, head, rows }) =>
    element(
      'section',
      {},
      element('h2', {}, title),
      element(
        'table',
        {},
        element('thead', {}, rowOf(head, 'col')),
        element('tbody', {}, ...rows.map((row) => rowOf(row, 'row'))),
      ),
    ),
  )

/** The cells of a head are heads all of them; of a row the first one names it. */
const rowOf = (cells: readonly string[], scope: 'col' | 'row') =>
  element(
    'tr',
    {},
    ...cells.map((words, at) =>
      scope === 'col' || at === 0 ? element('th', { scope }, words) : element('td', {}, words),
    ),
  )
