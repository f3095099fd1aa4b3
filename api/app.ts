import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { withHeaders } from './answer_headers.ts'
import type { Door } from './db/as_user.ts'
import { answerError, Refused } from './errors.ts'
import { basemapRoutes } from './routes/basemap.ts'
import { collectionRoutes } from './routes/collections.ts'
import { healthRoutes } from './routes/health.ts'
import { landingRoutes } from './routes/landing.ts'
import { searchRoutes } from './routes/search.ts'
import { tileRoutes } from './routes/tiles.ts'

const greatestBodyBytes = 1_000_000
const longestAddress = 8_000

const limitBody = bodyLimit({
  maxSize: greatestBodyBytes,
  onError: () => {
    throw new Refused('too_large', `A body may have ${greatestBodyBytes} bytes.`)
  },
})

export interface AppParts {
  readonly door: Door
  /** Where the operator may have put a `basemap.pmtiles`. */
  readonly dataDirectory: string
}

/** The whole API under `/api`, built without a port, so that a test can ask it as it is. */
export function apiOf({ door, dataDirectory }: AppParts) {
  const app = new Hono()
    .use((c, next) => {
      if (c.req.url.length > longestAddress) {
        throw new Refused('address_too_long', `An address may have ${longestAddress} letters.`)
      }
      return withHeaders(c, next)
    })
    // Not on GET: to look for a body costs more than all else done to a tile at hand.
    .on(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], '*', limitBody)
    .onError(answerError)

  const api = app
    .basePath('/api')
    .route('/', landingRoutes())
    .route('/collections', collectionRoutes(door))
    .route('/tiles', tileRoutes(door))
    .route('/search', searchRoutes(door))
    .route('/basemap', basemapRoutes(dataDirectory))
    .route('/health', healthRoutes(door))
  // A route and not `notFound`, which is lost where the whole is mounted beside the web app.
  api.all('/*', (c) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const { pathname, search } = new URL(c.req.url)
    if (reads && pathname.endsWith('/'))
      return c.redirect(pathname.replace(/\/+$/, '') + search, 301)
    if (reads) throw new Refused('not_found', `Nothing stands at ${c.req.path}.`)
    c.header('allow', 'GET, HEAD')
    throw new Refused('not_allowed_method', 'The data can only be read here, by GET or HEAD.')
  })
  return api
}
