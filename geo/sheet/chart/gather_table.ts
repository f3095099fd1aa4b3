import { catalogue } from '../../layers/catalogue.ts'
import type { LayerDefinition } from '../../layers/define_layer.ts'
import type { AskApi } from '../ask_api.ts'
import { type GatheredTable, gatheredTable } from '../gathered.ts'
import { itemsQuery } from '../items_query.ts'
import type { SheetRequest } from '../sheet_request.ts'

/** No sheet has room for more. */
const mostRows = 60

/**
 * The first rows of a layer's table, in the order that the screen begins with.
 *
 * @param rows how many at most.
 */
export async function gatherTable(
  request: SheetRequest,
  { layer, filter = '' }: NonNullable<SheetRequest['table']>,
  base: string,
  ask: AskApi,
  rows = mostRows,
): Promise<{ found: GatheredTable; markings: readonly string[] }> {
  const definition = catalogue.find(({ id }) => id === layer) as LayerDefinition
  const asked = new URLSearchParams(filter)
  asked.set('skipGeometry', 'true')
  if (definition.newestBy !== undefined) asked.set('sortby', `-${definition.newestBy}`)
  const path = `${base}/collections/${layer}/items?${itemsQuery(request, asked.toString())}`
  const answer = (await ask(path)) as { numberMatched: number; features: unknown[] }
  const whole = gatheredTable.parse({
    layer,
    features: answer.features,
    count: answer.numberMatched,
  })
  const name = `name_${request.language}`
  const nameOf = ({ properties }: GatheredTable['features'][number]) => String(properties[name])
  const ordered =
    definition.newestBy === undefined
      ? whole.features.toSorted((one, other) =>
          nameOf(one).localeCompare(nameOf(other), request.language),
        )
      : whole.features
  return {
    found: { ...whole, features: ordered.slice(0, rows) },
    markings: whole.features.flatMap(({ properties: { marking } }) =>
      typeof marking === 'string' ? [marking] : [],
    ),
  }
}
