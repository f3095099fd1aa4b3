import { feature } from './editor.ts'
import type { OwnProduct } from './own_product.ts'

/** Adds a feature of a ward to a product of a test's own, with what every one needs; gives its id. */
export const addingTo =
  (product: OwnProduct) =>
  async (layer: string, own: object, geometry: object | null = null): Promise<string> => {
    const properties = { name_vi: 'Dòng', name_en: 'Line', unit_code: '06712', ...own }
    const body = feature(properties, geometry)
    const answer = await product.ask('POST', `/collections/${layer}/items`, body)
    const said = await answer.json()
    if (answer.status !== 201) throw new Error(JSON.stringify(said))
    return said.id
  }
