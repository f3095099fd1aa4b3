import { bareMap, elementOf } from '../bare_map.ts'

// It tells what it waits for by the same elements as the product's page.
const map = bareMap()
map.on('render', () => {
  const isThere = map.isSourceLoaded('units')
  if (isThere) document.querySelector('.stage_waiting')?.remove()
  const row = elementOf('[data-layer=units]')
  if (isThere) row.replaceChildren()
  else if (!row.hasChildNodes()) {
    const light = document.createElement('span')
    light.className = 'layer_busy'
    row.append(light)
  }
})
