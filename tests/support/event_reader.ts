import type { Asking } from './api_world.ts'

export interface HeardEvent {
  readonly id: string | undefined
  readonly event: string
  readonly data: unknown
}

/** Somebody who listens to `/api/changes`. */
export interface EventReader {
  readonly status: number
  readonly headers: Headers
  /** The next event; fails when none comes in time, or the stream ends. */
  next(): Promise<HeardEvent>
  /** The next event of this name; those of other names are passed over. */
  nextOf(event: string): Promise<HeardEvent>
  /** Whether the server ends the stream. */
  ends(): Promise<boolean>
  leave(): Promise<void>
}

const patienceMilliseconds = 10_000

export async function listenTo(asking: Asking, lastEventId?: string): Promise<EventReader> {
  const answer = await asking.fetch('/api/changes', {
    headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
  })
  const { body } = answer
  if (body === null) throw new Error('The answer has no body.')
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''

  async function block(): Promise<string | undefined> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const whole = text.slice(0, end)
        text = text.slice(end + 2)
        // That only says that the connection is not dead.
        if (!whole.startsWith('event: beat')) return whole
        continue
      }
      const read = await inTime(reader.read())
      if (read.done) return undefined
      text += decoder.decode(read.value, { stream: true })
    }
  }

  async function next(): Promise<HeardEvent> {
    const lines = (await block())?.split('\n')
    if (lines === undefined) throw new Error('The stream has ended.')
    const field = (name: string) =>
      lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
    return {
      id: field('id'),
      event: field('event') ?? 'message',
      data: JSON.parse(field('data') ?? 'null') as unknown,
    }
  }

  return {
    status: answer.status,
    headers: answer.headers,
    next,
    async nextOf(event) {
      for (;;) {
        const heard = await next()
        if (heard.event === event) return heard
      }
    },
    ends: async () => (await block()) === undefined,
    leave: async () => {
      await reader.cancel()
    },
  }
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('Nothing was heard.')), patienceMilliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
