import { type RefObject, useLayoutEffect, useState } from 'react'

interface RowHeights {
  readonly rowPixels: number
  /** The head of the columns, its line below counted. */
  readonly headPixels: number
}

/** Until it is seen; as table_dock.css has them for a desk. */
const usual: RowHeights = { rowPixels: 32, headPixels: 35 }
const linePixels = 1

/** How high table_dock.css makes the rows inside an element, now and whenever its size changes. */
export function useRowHeights(inside: RefObject<HTMLElement | null>): RowHeights {
  const [heights, setHeights] = useState(usual)
  useLayoutEffect(() => {
    const element = inside.current
    if (element === null) return
    const read = () => {
      const style = getComputedStyle(element)
      const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name))
      const rowPixels = pixels('--row-height')
      const headPixels = pixels('--head-height') + linePixels
      setHeights((before) =>
        before.rowPixels === rowPixels && before.headPixels === headPixels
          ? before
          : { rowPixels, headPixels },
      )
    }
    read()
    const watch = new ResizeObserver(read)
    watch.observe(element)
    return () => watch.disconnect()
  }, [inside])
  return heights
}
