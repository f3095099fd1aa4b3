import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { addressOf, signInOnce, start } from './started_product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product answers that all browser tests look at. */
    productAddress: string
    /** Of the administrator who signed in first, for all tests: `name=value`. */
    productCookie: string
  }
}

/**
 * vitest calls it once before the browser tests, and what it returns once after them. The product is
 * started as `npm start` does it, on a fresh directory; no browser test writes anything into it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_product_'))
  const product = start('api/serve.ts', { DATA_DIR: join(folder, 'data'), PORT: '0' })
  project.provide('productAddress', await addressOf(product))
  const { cookie } = await signInOnce(product)
  project.provide('productCookie', cookie)
  return async () => {
    product.process.kill()
    await product.ended
    rmSync(folder, { recursive: true, force: true })
  }
}
