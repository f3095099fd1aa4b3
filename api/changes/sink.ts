/** Where the events for one who listens go. */
export interface Sink {
  send(bytes: Uint8Array): void
  /** How many bytes were sent and not taken yet. */
  waitingBytes(): number
  end(): void
}

/** Begins to listen; returns what is done when whoever listens has gone. */
export type Listen = (sink: Sink) => () => void

/** A listener as the body of an answer. */
export function streamOf(listen: Listen): ReadableStream<Uint8Array> {
  let leave = () => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        leave = listen({
          send: (bytes) => controller.enqueue(bytes),
          waitingBytes: () => -(controller.desiredSize ?? 0),
          end: () => controller.close(),
        })
      },
      cancel: () => leave(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  )
}
