import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Accounts } from './accounts/accounts.ts'
import { withHeaders } from './answer_headers.ts'
import { type Asked, type FindAsker, signedInOnly } from './asker.ts'
import type { ChangeFeed } from './changes/change_feed.ts'
import type { Door } from './db/as_user.ts'
import { answerError, problemOf, Refused } from './errors.ts'
import { inLane } from './lanes/in_lane.ts'
import type { Player } from './lanes/player.ts'
import { readRefusal } from './log/read_refusal.ts'
import { accountRoutes } from './routes/accounts.ts'
import { alertRoutes } from './routes/alerts.ts'
import { basemapRoutes } from './routes/basemap.ts'
import { type AskFor, briefingFileRoutes } from './routes/briefing_files.ts'
import { briefingRoutes } from './routes/briefings.ts'
import { changeRoutes } from './routes/changes.ts'
import { collectionRoutes } from './routes/collections.ts'
import { editingRoutes } from './routes/editing.ts'
import { evacuationRoutes } from './routes/evacuation.ts'
import { exposureRoutes } from './routes/exposure.ts'
import { feedRoutes } from './routes/feeds.ts'
import { healthRoutes } from './routes/health.ts'
import { landingRoutes } from './routes/landing.ts'
import { laneRoutes } from './routes/lanes.ts'
import { likenessRoutes } from './routes/likeness.ts'
import { logRoutes } from './routes/log.ts'
import { manyRoutes } from './routes/many.ts'
import { photoRoutes } from './routes/photos.ts'
import { planRoutes } from './routes/plans.ts'
import { presenceRoutes } from './routes/presence.ts'
import { progressRoutes } from './routes/progress.ts'
import { bulletinRoutes, decisionRoutes, proposalRoutes } from './routes/proposals.ts'
import { readinessRoutes } from './routes/readiness.ts'
import { reportRoutes } from './routes/reports.ts'
import { sealRoutes } from './routes/seals.ts'
import { searchRoutes } from './routes/search.ts'
import { tileRoutes } from './routes/tiles.ts'
import { watchRoutes } from './routes/watches.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { sameOriginOnly } from './same_origin.ts'
import type { SecretOf } from './watches/webhooks/sign.ts'

const greatestBodyBytes = 1_000_000
const longestAddress = 8_000

const tooLarge = () => new Refused('too_large', `A body may have ${greatestBodyBytes} bytes.`)

const countBody = bodyLimit({
  maxSize: greatestBodyBytes,
  onError: () => {
    throw tooLarge()
  },
})

/**
 * Where its length is said, nothing else is looked at: Node reads no more than that. hono's own asks for
 * the body first, for which all of the request is made anew.
 */
const limitBody: MiddlewareHandler = (c, next) => {
  const length = c.req.header('content-length')
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) {
    return countBody(c, next)
  }
  if (!(Number(length) <= greatestBodyBytes)) throw tooLarge()
  return next()
}

export interface AppParts {
  readonly door: Door
  /** Where the operator may have put a `basemap.pmtiles`. */
  readonly dataDirectory: string
  /** Who asks, by the headers of the request. */
  readonly findAsker: FindAsker
  /** What `/api/changes` tells from; without it there is no such address. */
  readonly feed?: ChangeFeed
  /** What plays the scripts of exercises; without it they are led by hand. */
  readonly player?: Player
  /** What `/api/accounts` works with; without it there is no such address. */
  readonly accounts?: Accounts
  /** Makes the secrets that sign what is sent; without it nothing is sent, and there is no such address. */
  readonly secretOf?: SecretOf
  /** The address people type, where a proxy stands in front that takes off TLS. */
  readonly publicOrigin?: string | undefined
}

/**
 * The whole API under `/api`, built without a port, so that a test can ask it as it is. Nobody who is
 * not signed in gets any further than health and accounts; what is added below needs no thought of it.
 *
 * The web app is mounted into it, and not both into a third: what answers errors in its own way Hono
 * wraps, handler by handler, where it is mounted, and every request pays for it.
 */
export function apiOf(parts: AppParts) {
  const { door, dataDirectory, findAsker, feed, player, accounts, secretOf, publicOrigin } = parts
  const app = new Hono<Asked>()
    .use((c, next) => {
      if (publicOrigin !== undefined) c.set('publicOrigin', publicOrigin)
      if (c.req.url.length > longestAddress) {
        throw new Refused('address_too_long', `An address may have ${longestAddress} letters.`)
      }
      return withHeaders(c, next)
    })
    // Not on GET: to look for a body costs more than all else done to a tile at hand.
    .on(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], '*', limitBody)
    .use(sameOriginOnly)
    .onError(async (error, c) => {
      if (accounts) {
        const refusal = readRefusal(c, problemOf(error), accounts.sourceOf(c))
        if (refusal) await accounts.refusals.tell(refusal)
      }
      return answerError(error, c)
    })

  // As somebody who is known already: what they may see is asked as they ask it.
  const askFor: AskFor = (user) => {
    const own = apiOf({ door, dataDirectory, findAsker: async () => user })
    return (path) => own.request(path)
  }

  // In each lane the same.
  const data = new Hono<Asked>()
    .route('/', landingRoutes())
    .route('/collections', collectionRoutes(door))
    .route('/collections', manyRoutes(door))
    .route('/collections', editingRoutes(door))
    .route('/collections', photoRoutes(door))
    .route('/collections', likenessRoutes(door))
    .route('/collections', presenceRoutes(door))
    .route('/tiles', tileRoutes(door))
    .route('/readiness', readinessRoutes(door))
    .route('/plans', planRoutes(door))
    .route('/briefings', briefingRoutes(door))
    .route('/briefings', sealRoutes(door))
    .route('/briefings', briefingFileRoutes(door, askFor, dataDirectory))
    .route('/progress', progressRoutes(door))
    .route('/bulletins', bulletinRoutes(door))
    .route('/proposals', proposalRoutes(door))
    .route('/decisions', decisionRoutes(door))
    .route('/exposure', exposureRoutes(door))
    .route('/evacuation', evacuationRoutes(door))
    .route('/reports', reportRoutes(door))
    .route('/search', searchRoutes(door))
    .route('/feeds', feedRoutes(door))
    .route('/basemap', basemapRoutes(dataDirectory))
    .route('/log', logRoutes(door))
    .route('/watches', watchRoutes(door))
    .route('/alerts', alertRoutes(door))
  if (feed) data.route('/changes', changeRoutes(feed, findAsker))
  const open = app.basePath('/api').route('/health', healthRoutes(door))
  if (accounts) open.route('/accounts', accountRoutes(accounts))
  const api = open.use(signedInOnly(findAsker, accounts?.sourceOf ?? (() => '')))
  if (secretOf) api.route('/webhooks', webhookRoutes(door, secretOf))
  api
    .use('/lanes/:lane/*', inLane(door))
    .route('/lanes', laneRoutes(door, player))
    .route('/lanes/:lane', data)
    .route('/', data)
  // A route and not `notFound`, which would answer for the web app too.
  api.all('/*', (c) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const { pathname, search } = new URL(c.req.url)
    if (reads && pathname.endsWith('/'))
      return c.redirect(pathname.replace(/\/+$/, '') + search, 301)
    if (reads) throw new Refused('not_found', `Nothing stands at ${c.req.path}.`)
    c.header('allow', 'GET, HEAD')
    throw new Refused('not_allowed_method', 'The data can only be read here, by GET or HEAD.')
  })
  return app
}
