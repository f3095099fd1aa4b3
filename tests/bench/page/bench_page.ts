import type { Browser, Page } from 'playwright-core'
import type { Box } from './pan_and_zoom.ts'
import { watchUnits } from './watch_units.ts'

export interface View {
  readonly zoom: number
  readonly latitude: number
  readonly longitude: number
}

const viewport = { width: 1280, height: 800 }

export type OpenPage = ReturnType<typeof pagesSignedIn>

/**
 * Pages of one origin in the session of a cookie: each is opened in a browser window without another
 * past, and closed when the work with it is done.
 */
export function pagesSignedIn(origin: string, cookie: string) {
  const [name = '', value = ''] = cookie.split(/=(.*)/s)
  return async <Value>(
    browser: Browser,
    address: string,
    work: (page: Page, open: () => Promise<unknown>) => Promise<Value>,
  ): Promise<Value> => {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
    try {
      await context.addCookies([{ name, value, url: origin }])
      const page = await context.newPage()
      await watchUnits(page)
      return await work(page, () => page.goto(address))
    } finally {
      await context.close()
    }
  }
}

/** Where the product draws its map. */
export async function mapBox(page: Page): Promise<Box> {
  const box = await page.locator('.map_canvas').boundingBox()
  if (box === null) throw new Error('The page has no map.')
  return box
}

export const productAddress = (origin: string, { zoom, latitude, longitude }: View) =>
  `${origin}/#v=1&m=${zoom}/${latitude}/${longitude}`

/** The bare page with a map as large as the product's. */
export const bareAddress = (base: string, view: View, { x, y, width, height }: Box) =>
  `${base}#view=${view.zoom}/${view.latitude}/${view.longitude}&box=${x},${y},${width},${height}`
