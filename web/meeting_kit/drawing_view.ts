import { element } from './element.ts'

/** How much larger than whole a drawing may be shown. */
const largest = 12
const step = 1.35
/** How far an arrow key moves it, as a share of what is seen. */
const arrowShare = 0.12

interface Seen {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A drawing of a scene, which can be looked at more closely and moved, by keys, wheel and pointer. */
export function drawingView() {
  const holder = element('div', { class: 'drawing' })
  let whole: Seen = { x: 0, y: 0, width: 1, height: 1 }
  let seen = whole
  const svg = () => holder.querySelector('svg')

  function see(next: Seen): void {
    const width = Math.min(whole.width, Math.max(whole.width / largest, next.width))
    const height = (width * whole.height) / whole.width
    const within = (at: number, size: number, all: number) => Math.min(Math.max(0, at), all - size)
    seen = {
      ...{ width, height },
      x: within(next.x, width, whole.width),
      y: within(next.y, height, whole.height),
    }
    svg()?.setAttribute('viewBox', `${seen.x} ${seen.y} ${seen.width} ${seen.height}`)
    holder.dataset.closer = String(isCloser())
  }

  const isCloser = () => seen.width < whole.width * 0.999

  /** @param at a place of the drawing that stays where it is. */
  function enlarge(by: number, at = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }) {
    const width = Math.min(whole.width, Math.max(whole.width / largest, seen.width / by))
    const share = width / seen.width
    see({ ...seen, width, x: at.x - (at.x - seen.x) * share, y: at.y - (at.y - seen.y) * share })
  }

  function placeOf({ clientX, clientY }: MouseEvent) {
    const drawn = svg()
    const matrix = drawn?.getScreenCTM()?.inverse()
    return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix) : { x: 0, y: 0 }
  }

  holder.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      enlarge(event.deltaY < 0 ? step : 1 / step, placeOf(event))
    },
    { passive: false },
  )
  holder.addEventListener('pointerdown', (event) => {
    if (!isCloser()) return
    holder.setPointerCapture(event.pointerId)
    let from = placeOf(event)
    const move = (moved: PointerEvent) => {
      const to = placeOf(moved)
      see({ ...seen, x: seen.x + from.x - to.x, y: seen.y + from.y - to.y })
      from = placeOf(moved)
    }
    holder.addEventListener('pointermove', move)
    holder.addEventListener('pointerup', () => holder.removeEventListener('pointermove', move), {
      once: true,
    })
  })

  return {
    element: holder,
    show(drawing: string): void {
      // An image of ours, whose texts were escaped when it was made; scripts in it would not run here.
      const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement
      holder.replaceChildren(document.importNode(parsed, true))
      const [x = 0, y = 0, width = 1, height = 1] =
        parsed.getAttribute('viewBox')?.split(' ').map(Number) ?? []
      whole = { x, y, width, height }
      see(whole)
    },
    larger: () => enlarge(step),
    smaller: () => enlarge(1 / step),
    again: () => see(whole),
    isCloser,
    /** One arrow's length to a side, where it is looked at closely. */
    move: (right: number, down: number) =>
      see({
        ...seen,
        x: seen.x + right * seen.width * arrowShare,
        y: seen.y + down * seen.height * arrowShare,
      }),
  }
}
