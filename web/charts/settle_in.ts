interface Settling {
  /** Where the bars are found in the chart, in the order of the numbers. */
  readonly bars: string
  readonly titles: readonly string[]
  /** Without it nothing comes of a press. */
  chosen?(at: number): void
}

/**
 * Puts a chart of Plot into the page, with bars that can be pressed where something comes of it.
 *
 * @returns what takes it out again.
 */
export function settleIn(
  place: HTMLElement | null,
  chart: SVGSVGElement | HTMLElement,
  { bars, titles, chosen }: Settling,
): () => void {
  // Plot writes its rules into the picture, where the page's content security lets none count; they
  // stand in charts.css.
  chart.querySelector('style')?.remove()
  chart.setAttribute('role', 'img')
  for (const [at, bar] of [...chart.querySelectorAll<SVGElement>(bars)].entries()) {
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title')
    title.textContent = titles[at] ?? ''
    bar.append(title)
    if (chosen) bar.addEventListener('click', () => chosen(at))
  }
  // The names that Plot gives to its parts are for its own rules; a group of shapes has none.
  for (const part of chart.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label')
  place?.replaceChildren(chart)
  return () => chart.remove()
}
