import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Language } from '../../geo/words.ts'

const words = {
  vi: {
    name: 'Bản đồ địa bàn',
    role: 'bản đồ',
    keys: 'Phím mũi tên: di chuyển. Cộng, trừ: phóng to, thu nhỏ. Shift và mũi tên trái, phải: xoay. Enter: chọn, đo hoặc vẽ tại dấu thập ở giữa. Backspace: bỏ điểm cuối.',
  },
  en: {
    name: 'Map of the area',
    role: 'map',
    keys: 'Arrow keys move. Plus and minus zoom. Shift with left and right turns. Enter selects, measures or draws at the cross in the middle. Backspace takes back the last point.',
  },
} as const

let descriptions = 0

/**
 * The map for who has no mouse: MapLibre moves it by arrows, plus and minus; here Enter stands for
 * a click at the cross in the middle, which is shown while the keyboard has the map.
 *
 * @returns a function that sets the language of what a screen reader says.
 */
export function followKeyboard(
  map: MapLibreMap,
  events: { readonly entered: () => void; readonly takenBack: () => boolean },
): (language: Language) => void {
  const canvas = map.getCanvas()
  const description = document.createElement('p')
  descriptions += 1
  description.id = `map-keys-${descriptions}`
  description.className = 'map-keys'
  const cross = document.createElement('div')
  cross.className = 'map-cross'
  map.getContainer().append(description, cross)
  canvas.setAttribute('role', 'application')
  canvas.setAttribute('aria-describedby', description.id)
  canvas.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      events.entered()
    } else if (event.key === 'Backspace' && events.takenBack()) {
      event.preventDefault()
    }
  })
  return (language) => {
    const { name, role, keys } = words[language]
    canvas.setAttribute('aria-label', name)
    canvas.setAttribute('aria-roledescription', role)
    description.textContent = keys
  }
}
