import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { addressOf, type Started, signInOnce, start } from './started_product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product answers that all browser tests look at. */
    productAddress: string
    /** Of the administrator who signed in first, for all tests: `name=value`. */
    productCookie: string
    /** The data directory of a product as it is when that administrator has signed in, to be copied. */
    seededDirectory: string
  }
}

/**
 * vitest calls it once before the browser tests, and what it returns once after them. The product is
 * started as `npm start` does it, on a fresh directory; no browser test writes anything into it. What
 * that start made is kept beside it: files that write have products of their own, and to set up tables
 * and data for each of them takes as long as all else of its start.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_product_'))
  const data = join(folder, 'data')
  const begin = () => start('api/serve.ts', { DATA_DIR: data, PORT: '0' })
  const end = async (product: Started) => {
    product.process.kill()
    await product.ended
  }
  const first = begin()
  await addressOf(first)
  const { cookie } = await signInOnce(first)
  await end(first)
  const seeded = join(folder, 'seeded')
  cpSync(data, seeded, { recursive: true })
  project.provide('seededDirectory', seeded)
  project.provide('productCookie', cookie)
  const product = begin()
  project.provide('productAddress', await addressOf(product))
  return async () => {
    await end(product)
    rmSync(folder, { recursive: true, force: true })
  }
}
