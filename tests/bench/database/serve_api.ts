import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { getRequestListener } from '@hono/node-server'
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
const memory = new Hono().get('/memory/*', async (c) => {
  const path = c.req.path
  const bytes = remembered.get(path) ?? (await firstAnswer(path.replace('/memory/', '/api/')))
  remembered.set(path, bytes)
  return c.body(bytes)
})

async function firstAnswer(path: string) {
  return new Uint8Array(await (await api.request(path)).arrayBuffer())
}

// Beside each other: mounted into one, each would pay for the other's middleware.
const [fromMemory, fromApi] = [getRequestListener(memory.fetch), getRequestListener(api.fetch)]
const server = createServer((request, response) =>
  request.url?.startsWith('/memory/') ? fromMemory(request, response) : fromApi(request, response),
)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', async () => {
  server.close()
  await database.close()
  process.exit(0)
})
