import { tmpdir } from 'node:os'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { apiOf } from '../../../api/app.ts'
import { doorOf } from '../../../api/db/as_user.ts'
import { connectServer } from '../../../api/db/connect_server.ts'
import { onlooker } from './onlooker.ts'

/**
 * The API as the product serves it, in a process of its own, on the database of its first argument.
 * `/memory/…` answers with the bytes that `/api/…` gave when it was first asked.
 */
const [url] = process.argv.slice(2)
if (url === undefined) throw new Error('Which database?')
const database = connectServer(url)
const findAsker = async () => onlooker
const api = apiOf({ door: doorOf(database), dataDirectory: tmpdir(), findAsker })
const remembered = new Map<string, Uint8Array<ArrayBuffer>>()
// Before the API, whose middleware would otherwise stand in its way too.
const app = new Hono()
  .get('/memory/*', async (c) => {
    const path = c.req.path
    const bytes = remembered.get(path) ?? (await firstAnswer(path.replace('/memory/', '/api/')))
    remembered.set(path, bytes)
    return c.body(bytes)
  })
  .route('/', api)

async function firstAnswer(path: string) {
  return new Uint8Array(await (await api.request(path)).arrayBuffer())
}

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.send?.(port),
)
process.on('disconnect', async () => {
  server.close()
  await database.close()
  process.exit(0)
})
