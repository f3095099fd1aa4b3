import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { webFolder } from '../../../api/build_web.ts'
import product from '../../../web/vite.config.ts'

/**
 * Builds the page that the product's is held against, and puts it beside it, so that the same server
 * gives both in the same way.
 *
 * @param name of the folder here that it is made of.
 * @returns the path it stands at, and what takes it away.
 */
export async function buildBarePage(name: 'bare' | 'bare_points' | 'bare_flight' | 'bare_sheet') {
  const folder = join(webFolder, `bench_${name}`)
  await build({
    configFile: false,
    root: fileURLToPath(new URL(name, import.meta.url)),
    base: './',
    logLevel: 'warn',
    // As the product is built.
    ...(product.resolve && { resolve: product.resolve }),
    ...(product.worker && { worker: product.worker }),
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2000 },
  })
  return {
    path: `/bench_${name}/index.html`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
