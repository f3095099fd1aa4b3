import { createServer } from 'node:net'

/** A TCP port on the loopback address that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      if (address === null || typeof address === 'string')
        throw new Error('a TCP server has no port')
      probe.close(() => resolve(address.port))
    })
  })
}
