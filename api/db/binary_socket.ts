import { connect, type Socket } from 'node:net'
import { wholeMessages } from './whole_messages.ts'

/** The result of a statement that begins with this comes as binary. */
export const asBinary = '/* as binary */ '

const readBytes = 256 * 1024

/** What the driver knows of the server when it asks for a socket. */
interface Target {
  readonly host: readonly string[]
  readonly port: readonly number[]
  /** Of a Unix socket, where there is one. */
  readonly path?: string | false
  readonly ssl?: unknown
}

/**
 * A socket for the driver that asks for the results of marked statements as binary, for which the
 * driver itself has no word. As text, bytea is hexadecimal: twice the bytes to send, and more work to
 * turn back than all else that is done to a tile here. (A binary cursor gives the same by SQL alone,
 * but is planned anew each time, which costs a small tile a fifth.)
 *
 * Not over TLS: the driver puts that on top of this socket, and we would see only what is encrypted.
 */
export function binarySocket({ host, port, path, ssl }: Target): Socket {
  const [firstHost = 'localhost'] = host
  const [firstPort = 5432] = port
  const to = path ? { path } : { port: firstPort, host: firstHost }
  if (ssl) return connect(to)
  const heard = wholeMessages((messages) => socket.emit('data', messages))
  const socket: Socket = connect({
    ...to,
    onread: {
      buffer: Buffer.allocUnsafe(readBytes),
      callback: (length, buffer) => {
        heard(Buffer.from(buffer.buffer, buffer.byteOffset, length))
        return true
      },
    },
  })
  const marked = new Set<string>()
  const write = socket.write.bind(socket)
  // The driver calls it in one way only, with whole messages.
  socket.write = ((messages: Buffer, written?: () => void) =>
    write(withFormats(messages, marked), written)) as typeof socket.write
  return socket
}

/** The messages of PostgreSQL's protocol: a letter, four bytes of length that count themselves, the rest. */
function withFormats(messages: Buffer, marked: Set<string>): Buffer {
  // The first of a connection has no letter, and the length of it begins with zero.
  if (messages[0] === 0) return messages
  const parts: Buffer[] = []
  for (let at = 0; at < messages.length; ) {
    const end = at + 1 + messages.readUInt32BE(at + 1)
    parts.push(withFormat(messages.subarray(at, end), marked))
    at = end
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}

/** Notes the names of marked statements where they are parsed, and asks for binary where they run. */
function withFormat(message: Buffer, marked: Set<string>): Buffer {
  const letter = message[0]
  if (letter === parse) {
    const name = textAt(message, 5)
    const query = 6 + name.length
    const begins = message.toString('latin1', query, query + asBinary.length)
    if (begins === asBinary) marked.add(name)
  }
  // A bind begins with the name of its portal, which the driver leaves empty, and ends with the count
  // of formats, for which it writes 0.
  if (letter !== bind || !marked.has(textAt(message, 6))) return message
  const asked = Buffer.concat([message.subarray(0, -2), oneFormatBinary])
  asked.writeUInt32BE(asked.length - 1, 1)
  return asked
}

const parse = 'P'.charCodeAt(0)
const bind = 'B'.charCodeAt(0)
const oneFormatBinary = Buffer.from([0, 1, 0, 1])

const textAt = (message: Buffer, from: number) =>
  message.toString('latin1', from, message.indexOf(0, from))
