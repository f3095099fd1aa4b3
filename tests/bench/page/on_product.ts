import type { Browser } from 'playwright-core'
import { launchChromium } from '../../support/launch_chromium.ts'
import { addressOf, signInOnce, start } from '../../support/started_product.ts'
import { type OpenPage, pagesSignedIn } from './bench_page.ts'

export async function inChromium<Value>(
  work: (browser: Browser) => Promise<Value>,
): Promise<Value> {
  const browser = await launchChromium()
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** Runs the product, whose pages are signed in. */
export async function onProduct<Value>(
  environment: Readonly<Record<string, string>>,
  work: (origin: string, onPage: OpenPage) => Promise<Value>,
): Promise<Value> {
  const product = start('api/serve.ts', { ...environment, PORT: '0' })
  try {
    const origin = await addressOf(product)
    const { cookie } = await signInOnce(product)
    return await work(origin, pagesSignedIn(origin, cookie))
  } finally {
    product.process.kill()
    await product.ended
  }
}
