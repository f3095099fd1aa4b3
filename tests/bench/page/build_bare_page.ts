import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { webFolder } from '../../../api/build_web.ts'

const name = 'bench'

/**
 * Builds the page that the product's is held against, and puts it beside it, so that the same server
 * gives both in the same way.
 *
 * @returns the path it stands at, and what takes it away.
 */
export async function buildBarePage() {
  const folder = join(webFolder, name)
  await build({
    configFile: false,
    root: fileURLToPath(new URL('bare', import.meta.url)),
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2000 },
  })
  return {
    path: `/${name}/index.html`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
