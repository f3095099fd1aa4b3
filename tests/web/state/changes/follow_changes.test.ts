import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stream } from '../../../../web/state/api/connection.ts'
import { followChanges } from '../../../../web/state/changes/follow_changes.ts'

type Heard = (event: { data: string; lastEventId: string }) => void

/** A browser's connection of which a test says what comes over it. */
class Connection {
  static readonly all: Connection[] = []
  static readonly OPEN = 1
  static readonly CLOSED = 2
  readyState = Connection.OPEN
  readonly #heard = new Map<string, Heard>()

  constructor() {
    Connection.all.push(this)
  }

  addEventListener(name: string, heard: Heard) {
    this.#heard.set(name, heard)
  }

  close() {
    this.readyState = Connection.CLOSED
  }

  tell(name: string, lastEventId = '') {
    this.#heard.get(name)?.({ data: '{}', lastEventId })
  }
}

let client: QueryClient
let stop = () => {}
beforeEach(() => {
  Connection.all.length = 0
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Connection)
  client = new QueryClient()
  client.setQueryData(['items', 'gauges', {}], [])
  stop = followChanges(client)
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const [first, second] = [() => Connection.all[0], () => Connection.all[1]]
const isAskedAgain = () => client.getQueryState(['items', 'gauges', {}])?.isInvalidated

describe('a connection for changes', () => {
  it('is kept as long as the server is heard, though nothing changes', () => {
    first()?.tell('hello', '1')
    for (let beat = 0; beat < 20; beat += 1) {
      vi.advanceTimersByTime(15_000)
      first()?.tell('beat')
    }
    expect(Connection.all).toHaveLength(1)
    expect(stream.get().lostSince).toBeNull()
    expect(isAskedAgain()).toBe(false)
  })

  it('that fell silent without a word is left for another, and all is asked again', () => {
    first()?.tell('hello', '1')
    vi.advanceTimersByTime(44_000)
    expect(Connection.all).toHaveLength(1)
    vi.advanceTimersByTime(6_000)
    expect(first()?.readyState).toBe(Connection.CLOSED)
    expect(Connection.all).toHaveLength(2)
    expect(stream.get().lostSince).not.toBeNull()
    second()?.tell('hello', '5')
    expect(stream.get().lostSince).toBeNull()
    expect(isAskedAgain()).toBe(true)
  })

  it('is not looked at any more by whoever has stopped listening', () => {
    stop()
    vi.advanceTimersByTime(120_000)
    expect(Connection.all).toHaveLength(1)
    expect(first()?.readyState).toBe(Connection.CLOSED)
  })
})
