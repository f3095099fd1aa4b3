import { connect, type Socket } from 'node:net'

/** Many who listen to one address of server-sent events, over connections of their own. */
export interface Listeners {
  /** Does something, and waits until all have heard the word; how long after it began each did. */
  hear(word: string, work: () => Promise<unknown>): Promise<number[]>
  /** How many are still connected. */
  count(): number
  close(): void
}

const patienceMilliseconds = 30_000

export async function listenAll(port: number, path: string, count: number): Promise<Listeners> {
  const sockets = new Set<Socket>()
  let heard: ((socket: Socket, text: string) => void) | undefined
  const one = () =>
    new Promise<void>((done, fail) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      socket.on('error', fail)
      socket.on('close', () => sockets.delete(socket))
      socket.on('connect', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`),
      )
      socket.on('data', (chunk) => {
        const text = chunk.toString('latin1')
        if (text.includes('event: hello')) {
          sockets.add(socket)
          done()
        }
        heard?.(socket, text)
      })
    })
  // Not all in one breath, or the listen queue of the system drops some.
  for (let from = 0; from < count; from += 50) {
    await Promise.all(Array.from({ length: Math.min(50, count - from) }, one))
  }
  return {
    count: () => sockets.size,
    hear: (word, work) =>
      new Promise((done, fail) => {
        const waiting = new Map([...sockets].map((socket) => [socket, '']))
        const took: number[] = []
        const timer = setTimeout(
          () => fail(new Error(`${waiting.size} of ${count} did not hear ${word}.`)),
          patienceMilliseconds,
        )
        const began = performance.now()
        heard = (socket, text) => {
          const before = waiting.get(socket)
          if (before === undefined) return
          // A word may be cut by the edge of a packet.
          const all = before.slice(-word.length) + text
          if (!all.includes(word)) {
            waiting.set(socket, all)
            return
          }
          waiting.delete(socket)
          took.push(performance.now() - began)
          if (waiting.size > 0) return
          clearTimeout(timer)
          heard = undefined
          done(took)
        }
        work().catch(fail)
      }),
    close: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}
