/** Shares of the letters' usual size, the largest first. Smaller ones nobody reads from the back of a room. */
const sizes = [1.3, 1.15, 1, 0.88, 0.78]

/** Sets a text as large as there is room for, now and whenever the room changes. @returns what ends it. */
export function fitText(element: HTMLElement | null): () => void {
  if (element === null) return () => {}
  const setSize = () => {
    for (const size of sizes) {
      element.style.setProperty('--fit', String(size))
      if (element.scrollHeight <= element.clientHeight) return
    }
  }
  setSize()
  const watch = new ResizeObserver(setSize)
  watch.observe(element)
  return () => watch.disconnect()
}
