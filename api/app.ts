import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
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

export interface AppParts {
  readonly door: Door
  /** Where the operator may have put a `basemap.pmtiles`. */
  readonly dataDirectory: string
}

/** The whole API under `/api`, built without a port, so that a test can ask it as it is. */
export function apiOf({ door, dataDirectory }: AppParts) {
  const app = new Hono()
    .use(secureHeaders())
    .use(compress())
    .use(async (c, next) => {
      if (c.req.url.length > longestAddress) {
        throw new Refused('address_too_long', `An address may have ${longestAddress} letters.`)
      }
      await next()
    })
    .use(
      bodyLimit({
        maxSize: greatestBodyBytes,
        onError: () => {
          throw new Refused('too_large', `A body may have ${greatestBodyBytes} bytes.`)
        },
      }),
    )
    .onError(answerError)
    .notFound((c) => answerError(new Refused('not_found', `Nothing stands at ${c.req.path}.`), c))

  return app
    .basePath('/api')
    .route('/', landingRoutes())
    .route('/collections', collectionRoutes(door))
    .route('/tiles', tileRoutes(door))
    .route('/search', searchRoutes(door))
    .route('/basemap', basemapRoutes(dataDirectory))
    .route('/health', healthRoutes(door))
}

/** The type the web app's client is made from. */
export type Api = ReturnType<typeof apiOf>
