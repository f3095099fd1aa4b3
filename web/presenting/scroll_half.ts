/** Scrolls by half of what is seen of it, so that the line that was being read stays in view. */
export function scrollHalf(scrolled: HTMLElement | null | undefined, way: 1 | -1): void {
  scrolled?.scrollBy({ top: way * 0.5 * scrolled.clientHeight })
}
