import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import { apiOf } from '../../../api/app.ts'
import { openChangeFeed } from '../../../api/changes/change_feed.ts'
import { doorOf } from '../../../api/db/as_user.ts'
import { connectServer } from '../../../api/db/connect_server.ts'
import { straight } from '../../../api/straight_answer.ts'
import { coordinator } from './coordinator.ts'

/**
 * The API with its feed of changes, on the database of its first argument; and beside it under `/bare`
 * the plainest broadcaster there is: what is posted to it goes out to all who listen, as it is.
 */
const [url] = process.argv.slice(2)
if (url === undefined) throw new Error('Which database?')
const database = connectServer(url)
const door = doorOf(database)
const feed = openChangeFeed(door)
const findAsker = async () => coordinator
const api = getRequestListener(
  straight(apiOf({ door, feed, dataDirectory: tmpdir(), findAsker }).fetch),
)
const listening = new Set<ServerResponse>()
const server = createServer((request, response) => {
  if (!request.url?.startsWith('/bare')) void api(request, response)
  else if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('event: hello\ndata: {}\n\n')
    listening.add(response)
    request.on('close', () => listening.delete(response))
  } else broadcast(request, response)
})

function broadcast(request: IncomingMessage, response: ServerResponse): void {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const bytes = Buffer.concat(parts)
    for (const each of listening) each.write(bytes)
    response.writeHead(204).end()
  })
}

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', async () => {
  await feed.close()
  server.closeAllConnections()
  await database.close()
  process.exit(0)
})
