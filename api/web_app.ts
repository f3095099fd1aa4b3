import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { policyOfDocuments } from './content_security.ts'

/** The built web app: hashed assets for ever, the page itself fresh at each visit. */
export function webApp(folder: string) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`The web app has not been built into ${folder}.`)
  }
  return new Hono()
    .use(async (c, next) => {
      await next()
      // Also on what is no document: a worker's own file says what the worker may do.
      c.header('content-security-policy', policyOfDocuments)
    })
    .use(compress())
    .use(
      '/assets/*',
      serveStatic({
        root: folder,
        onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
      }),
    )
    .use(
      '*',
      serveStatic({ root: folder, onFound: (_, c) => c.header('cache-control', 'no-cache') }),
    )
}
