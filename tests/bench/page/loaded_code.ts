import type { Page, Request } from 'playwright-core'

interface LoadedCode {
  readonly kilobytes: number
  /** The scripts that hold deck.gl. */
  readonly withDeck: readonly string[]
}

/**
 * Notes the JavaScript and CSS a page loads from now on, the map's worker included, as it travels.
 *
 * @returns what was asked for before a moment, in milliseconds since 1970.
 */
export function noteLoadedCode(page: Page): (before: number) => Promise<LoadedCode> {
  const finished: Request[] = []
  page.on('requestfinished', (request) => {
    if (/\.(m?js|css)$/.test(new URL(request.url()).pathname)) finished.push(request)
  })
  return async (before) => {
    const early = finished.filter((request) => request.timing().startTime <= before)
    let bytes = 0
    const withDeck: string[] = []
    for (const request of early) {
      const response = await request.response()
      bytes += (await request.sizes()).responseBodySize
      if ((await response?.text())?.includes('deck.gl')) withDeck.push(request.url())
    }
    return { kilobytes: bytes / 1000, withDeck }
  }
}
