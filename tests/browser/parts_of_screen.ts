import type { Locator, Page } from 'playwright-core'
import { catalogue, type LayerId } from '../../geo/layers/catalogue.ts'

// Everything is found as a screen reader finds it: by role and name.

/** The layers that stand in the list: those that have a place on the map. */
export const layersOnMap = catalogue.filter(({ geometry }) => geometry !== 'none')

/** The list of layers, at the left or over the map. */
export function layerList(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Lớp bản đồ' })
}

/** The box that shows a layer or hides it. */
export function layerBox(page: Page, id: LayerId): Locator {
  return page.getByRole('checkbox', { name: `Hiện lớp ${layerTitle(id)}`, exact: true })
}

/** A layer's whole entry in the list. */
export function layerEntry(page: Page, id: LayerId): Locator {
  return layerList(page)
    .getByRole('listitem')
    .filter({ has: layerBox(page, id) })
}

/** Shows a layer or hides it by a press on its name, as a pointer or a thumb does. */
export async function pressLayer(page: Page, id: LayerId): Promise<void> {
  await layerEntry(page, id).getByText(layerTitle(id), { exact: true }).click()
}

/** What is told of the selected feature, or of the area as a whole. */
export function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Chi tiết' })
}

/** The canvas that takes the keyboard and the pointer. */
export function map(page: Page): Locator {
  return page.getByRole('application', { name: 'Bản đồ địa bàn' })
}

/** The rows and columns of a layer's open table. */
export function grid(page: Page, id: LayerId): Locator {
  return page.getByRole('grid', { name: layerTitle(id), exact: true })
}

export function searchBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Tìm địa danh, mã, tọa độ' })
}

/** What a layer is called in Vietnamese. */
function layerTitle(id: LayerId): string {
  const layer = catalogue.find((each) => each.id === id)
  if (layer === undefined) throw new Error(`There is no layer ${id}.`)
  return layer.title.vi
}
