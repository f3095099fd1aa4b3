/** Says of what scrolls whether there is more of it beneath, as `data-cut`, now and later. @returns what ends it. */
export function markCut(element: HTMLElement | null): () => void {
  if (element === null) return () => {}
  const mark = () => {
    const beneath = element.scrollHeight - element.clientHeight - element.scrollTop
    element.toggleAttribute('data-cut', beneath > 1)
  }
  mark()
  const watch = new ResizeObserver(mark)
  watch.observe(element)
  // What comes later into it, as the rows of a chart, makes it no larger itself.
  const changes = new MutationObserver(mark)
  changes.observe(element, { childList: true, subtree: true })
  element.addEventListener('scroll', mark, { passive: true })
  return () => {
    watch.disconnect()
    changes.disconnect()
    element.removeEventListener('scroll', mark)
  }
}
