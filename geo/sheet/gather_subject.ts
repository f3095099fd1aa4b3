import { z } from 'zod'
import { catalogue } from '../layers/catalogue.ts'
import type { LayerDefinition } from '../layers/define_layer.ts'
import { everyProperty } from '../layers/every_property.ts'
import type { AskApi } from './ask_api.ts'
import type { GatheredSubject } from './gathered.ts'
import { itemsQuery } from './items_query.ts'
import type { SheetRequest } from './sheet_request.ts'

const named = z.looseObject({ name_vi: z.string(), name_en: z.string() })

const items = z.object({
  numberMatched: z.number(),
  features: z.array(
    z.object({ id: z.union([z.string(), z.number()]).transform(String), properties: named }),
  ),
})

const one = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  properties: named,
})

/** Names of so many are written; of the others how many there are. */
const namesAtMost = 12

/**
 * The feature that a sheet is about and, of a unit, what the map's layers have in it, placed or not.
 *
 * @param base of the API in the sheet's lane.
 */
export async function gatherSubject(
  request: SheetRequest,
  subject: NonNullable<SheetRequest['subject']>,
  base: string,
  ask: AskApi,
): Promise<GatheredSubject> {
  const collections = `${base}/collections`
  const moment = new URLSearchParams(itemsQuery(request))
  moment.delete('limit')
  const place = `${collections}/${subject.layer}/items/${encodeURIComponent(subject.id)}`
  const { id, properties } = one.parse(await ask(`${place}?${moment}`))
  const within: GatheredSubject['within'] = []
  const markings = new Set<string>()
  // What says its unit by this property lies in that unit.
  if (subject.layer === everyProperty.unit_code.to) {
    const filter = new URLSearchParams({ unit_code: subject.id, skipGeometry: 'true' }).toString()
    for (const layer of layersWithin(request, subject.layer)) {
      const query = itemsQuery(request, filter)
      const found = items.parse(await ask(`${collections}/${layer}/items?${query}`))
      if (found.numberMatched === 0) continue
      for (const { properties: said } of found.features) {
        if (typeof said.marking === 'string') markings.add(said.marking)
      }
      const names = found.features.slice(0, namesAtMost).map(({ properties: said }) => ({
        ...{ vi: said.name_vi, en: said.name_en },
      }))
      within.push({ layer, count: found.numberMatched, names })
    }
  }
  return {
    layer: subject.layer,
    unit: await unitOf(properties, request, collections, ask),
    feature: { id, properties, geometry: null },
    within,
    markings: [...markings],
  }
}

/** A code alone says little on paper; of a unit that may not be seen it is all that is known. */
async function unitOf(
  { unit_code: code }: Readonly<Record<string, unknown>>,
  request: SheetRequest,
  collections: string,
  ask: AskApi,
): Promise<GatheredSubject['unit']> {
  if (typeof code !== 'string') return null
  const query = itemsQuery(request, 'skipGeometry=true')
  const units = items.parse(
    await ask(`${collections}/${everyProperty.unit_code.to}/items?${query}`),
  )
  const unit = units.features.find(({ id }) => id === code)?.properties
  return unit === undefined ? null : { vi: unit.name_vi, en: unit.name_en }
}

type LayerId = SheetRequest['layers'][number]['id']

const layersWithin = ({ layers }: SheetRequest, subject: LayerId): readonly LayerId[] =>
  [...layers]
    .reverse()
    .map(({ id }) => id)
    .filter((id) => id !== subject && definitionOf(id)?.geometry !== 'none')

const definitionOf = (id: LayerId): LayerDefinition | undefined =>
  catalogue.find((each) => each.id === id)
