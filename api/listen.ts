import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { serve } from '@hono/node-server'
import type { Environment } from './environment.ts'
import { answerStarting } from './starting_page.ts'
import { Stop } from './stop.ts'
import { type Answer, straight } from './straight_answer.ts'

type Place = Pick<Environment, 'host' | 'port'> & Partial<Pick<Environment, 'tls'>>

export interface Listening {
  /** The address as a person types it. */
  readonly address: string
  /** From now on requests are answered by this. */
  answerBy(answer: Answer): void
  close(): void
}

/**
 * Takes the port before anything slow begins, so that a taken one is known at once. Until the product
 * is ready every request is told so.
 *
 * @throws Stop when the port is taken or not allowed, the machine has no such address, or the
 *   certificate cannot be read.
 */
export async function takePort({ host, port, tls }: Place): Promise<Listening> {
  let answer: Answer = answerStarting
  const server = serve({
    fetch: straight((request, node) => answer(request, node)),
    ...{ hostname: host, port },
    ...(tls && { createServer, serverOptions: certificateOf(tls) }),
  })
  await new Promise<void>((done, fail) => {
    server.once('listening', done)
    server.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, host, port)))
  })
  const taken = server.address()
  const actual = typeof taken === 'object' && taken ? taken.port : port
  return {
    address: addressOf({ host, tls }, actual),
    answerBy: (ready) => {
      answer = ready
    },
    close: () => {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
    },
  }
}

/** As a person types it on this machine. */
export const addressOf = ({ host, tls }: Pick<Environment, 'host' | 'tls'>, port: number): string =>
  `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`

/** @throws Stop when one of the files cannot be read. */
function certificateOf({ cert, key }: NonNullable<Environment['tls']>) {
  try {
    return { cert: readFileSync(cert), key: readFileSync(key) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Stop(
      { en: `The certificate cannot be read: ${why}.`, vi: `Không đọc được chứng thư: ${why}.` },
      {
        en: 'Let TLS_CERT and TLS_KEY name files that this user may read.',
        vi: 'TLS_CERT và TLS_KEY phải là tệp mà người dùng này đọc được.',
      },
      { cause: error },
    )
  }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Stop(
      {
        en: `Port ${port} on ${host} is taken.`,
        vi: `Cổng ${port} trên ${host} đã có chương trình dùng.`,
      },
      {
        en: 'Stop what uses it, or set PORT to another.',
        vi: 'Dừng chương trình ấy, hoặc đặt PORT khác.',
      },
    )
  }
  if (error.code === 'EACCES') {
    return new Stop(
      {
        en: `This user may not use port ${port}.`,
        vi: `Người dùng này không được dùng cổng ${port}.`,
      },
      { en: 'Set PORT to a number above 1023.', vi: 'Đặt PORT lớn hơn 1023.' },
    )
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Stop(
      { en: `This machine has no address ${host}.`, vi: `Máy này không có địa chỉ ${host}.` },
      { en: 'Set HOST to one it has, or unset it.', vi: 'Đặt HOST là địa chỉ máy có, hoặc bỏ đi.' },
    )
  }
  return error
}
