/**
 * A tile's address says the host that the server believes it has; behind a proxy that is another
 * than the one the page was read from, and the browser would refuse it.
 */
export function throughApi(url: string, apiBase: string): string {
  const { origin, pathname } = new URL(apiBase)
  const asked = new URL(url)
  const isTile = asked.pathname.startsWith(`${pathname}/tiles/`)
  // Put together from the text: URL would write the braces of a template as escapes.
  return isTile ? origin + url.slice(asked.origin.length) : url
}
