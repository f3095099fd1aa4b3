import type { ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { type Listen, streamOf } from './changes/sink.ts'

/** The second is what Node knows of the request: hono finds the address of the other side in it. */
export type Answer = (request: Request, node?: object) => Response | Promise<Response>

const begun = new WeakMap<object, Listen>()

/**
 * Answers with what goes on for hours. Where Node serves it is written to Node's own answer: through a
 * stream of the web, which is for where there is no Node, each event takes a dozen promises for each who
 * listens. Whoever asks for the head alone listens to nothing.
 */
export function answerStraight(c: Context, listen: Listen): Response {
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  if (c.req.method === 'HEAD') return c.body(null)
  if (outgoing === undefined) return c.body(streamOf(listen))
  begun.set(outgoing, listen)
  return c.body(null)
}

/** Lets answers be given by `answerStraight`, with the head that all that is around it has made. */
export function straight(answer: Answer): Answer {
  return async (request, node) => {
    const response = await answer(request, node)
    const { outgoing } = (node ?? {}) as { readonly outgoing?: ServerResponse }
    const listen = outgoing && begun.get(outgoing)
    if (!listen || response.status !== 200) return response
    outgoing.writeHead(response.status, [...response.headers].flat())
    outgoing.flushHeaders()
    goOn(outgoing, listen)
    return RESPONSE_ALREADY_SENT
  }
}

function goOn(outgoing: ServerResponse, listen: Listen): void {
  const leave = listen({
    send: (bytes) => outgoing.write(bytes),
    waitingBytes: () => outgoing.writableLength,
    // Who does not take what was sent is not waited for.
    end: () => (outgoing.writableNeedDrain ? outgoing.destroy() : outgoing.end()),
  })
  outgoing.on('error', leave)
  if (outgoing.destroyed) leave()
  else outgoing.on('close', leave)
}
