import type { Page } from 'playwright-core'

/** Until the page and all that it is made of lie on the device. */
export async function keptOnDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    while (active?.state !== 'activated') await new Promise((done) => setTimeout(done, 50))
  })
}
