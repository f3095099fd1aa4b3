import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { headersOfEveryAnswer } from '../../../api/answer_headers.ts'
import { openChangeFeed } from '../../../api/changes/change_feed.ts'
import { straight } from '../../../api/straight_answer.ts'
import { type Asking, commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { listenTo } from '../../support/event_reader.ts'

let world: World
let served: Asking
const server = createServer()
beforeAll(async () => {
  world = await openWorld()
  server.on('request', getRequestListener(straight(world.answer)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  served = world.as(commander, (server.address() as AddressInfo).port)
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await world.close()
})
beforeEach(() => world.clear())

it('tells over a port what it tells without one, under the same head', async () => {
  const readers = [await listenTo(served), await listenTo(world)]
  for (const { headers } of readers) {
    expect(headers.get('content-type')).toBe('text/event-stream')
    expect(headers.get('cache-control')).toBe('no-store')
    for (const [name, value] of Object.entries(headersOfEveryAnswer)) {
      expect(headers.get(name)).toBe(value)
    }
  }
  const heard = async () => {
    const [over, without] = await Promise.all(readers.map((reader) => reader.next()))
    expect(over).toEqual(without)
    return over?.event
  }
  expect(await heard()).toBe('hello')
  for (const id of ['a', 'b']) {
    await world.write('border_crossings', [crossing(id)])
    expect(await heard()).toBe('changes')
  }
  for (const reader of readers) await reader.leave()
})

it('goes on for the others when one has gone', async () => {
  const [goes, stays] = [await listenTo(served), await listenTo(served)]
  for (const reader of [goes, stays]) expect((await reader.next()).event).toBe('hello')
  await goes.leave()
  for (const id of ['a', 'b']) {
    await world.write('border_crossings', [crossing(id)])
    expect((await stays.next()).event).toBe('changes')
  }
  await stays.leave()
})

it('answers who asks for the head alone, and refuses as ever', async () => {
  const head = await served.fetch('/api/changes', { method: 'HEAD' })
  expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
  expect(await head.text()).toBe('')
  const refused = await served.fetch('/api/changes', { headers: { 'last-event-id': 'x' } })
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({ parameter: 'Last-Event-ID' })
})

it('lets go who takes nothing of what is sent', async () => {
  const feed = openChangeFeed(world.door)
  const heard: string[] = []
  const sent = new EventEmitter()
  feed.listen(commander, undefined, async () => true, {
    send: (bytes) => {
      heard.push(/event: (\w+)/.exec(Buffer.from(bytes).toString())?.[1] ?? '')
      sent.emit('sent')
    },
    waitingBytes: () => (heard.includes('changes') ? 5_000_000 : 0),
    end: () => sent.emit('end'),
  })
  await once(sent, 'sent')
  const ended = once(sent, 'end')
  await world.write('border_crossings', [crossing('a')])
  await ended
  await world.write('border_crossings', [crossing('b')])
  expect(heard).toEqual(['hello', 'changes'])
  await feed.close()
})
