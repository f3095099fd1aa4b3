import { connect } from 'node:net'

export interface Load {
  readonly port: number
  /** Asked for in random order. */
  readonly paths: readonly string[]
  readonly connections: number
  readonly seconds: number
}

/** The head of an answer of ours has a sixth of it. */
const headAtMost = 4096

/**
 * Asks over and over on kept connections, one request at a time on each, and counts the answers; the
 * first second warms up. It reads no more of an answer than its length: two cores carry server,
 * database and this program, and pgbench, which it is held against, does as little.
 *
 * @returns answers a second.
 * @throws Error on the first answer that is neither 200 nor 204.
 */
export async function load({ port, paths, connections, seconds }: Load): Promise<number> {
  let answers = 0
  const ask = () => {
    const path = paths[Math.floor(Math.random() * paths.length)]
    return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`
  }
  let ended = false
  const one = () =>
    new Promise<void>((done, fail) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let head = ''
      let remaining = 0
      socket.on('error', fail)
      socket.on('connect', () => socket.write(ask()))
      socket.on('data', (chunk) => {
        if (remaining > 0) remaining -= chunk.length
        else {
          const before = head.length
          head += chunk.toString('latin1', 0, headAtMost)
          const end = head.indexOf('\r\n\r\n')
          if (end < 0) return
          const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end))?.[1]
          const status = head.slice(9, 12)
          if (status !== '204' && (status !== '200' || length === undefined)) {
            socket.destroy(new Error(`Answered:\n${head.slice(0, end + 200)}`))
            return
          }
          remaining = Number(length ?? 0) - (before + chunk.length - end - 4)
          head = ''
        }
        if (remaining > 0) return
        answers++
        if (ended) {
          socket.end()
          done()
        } else socket.write(ask())
      })
    })
  const all = Promise.all(Array.from({ length: connections }, one))
  const counted = (async () => {
    await sleep(1)
    const [from, before] = [performance.now(), answers]
    await sleep(seconds)
    const measured = (answers - before) / ((performance.now() - from) / 1000)
    ended = true
    return measured
  })()
  const [measured] = await Promise.all([counted, all])
  return measured
}

const sleep = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000))
