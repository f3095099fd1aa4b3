import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { policyOfWebApp } from './content_security.ts'

/** The built web app: hashed assets for ever, the page itself fresh at each visit. */
export function webApp(folder: string) {
  const pageFile = join(folder, 'index.html')
  if (!existsSync(pageFile)) throw new Error(`The web app has not been built into ${folder}.`)
  const page = readFileSync(pageFile, 'utf8')
  return new Hono()
    .use(compress())
    .get('/', (c) => {
      const nonce = randomBytes(16).toString('base64url')
      c.header('cache-control', 'no-cache')
      c.header('content-security-policy', policyOfWebApp(nonce))
      return c.html(page.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}" />`))
    })
    .get('/index.html', (c) => c.redirect('/', 301))
    .use('*', async (c, next) => {
      await next()
      // A worker's own file says what the worker may do.
      c.header('content-security-policy', policyOfWebApp())
    })
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
