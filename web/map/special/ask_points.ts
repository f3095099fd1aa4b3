import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { carried } from '../carry/carried.ts'
import type { Clusters } from './cluster_points.ts'
import type { ManyPoints } from './points_answer.ts'
import type { Answered, Ask } from './points_worker.ts'

type Asked = Ask extends infer Each ? (Each extends Ask ? Omit<Each, 'ask'> : never) : never

/** Points as the worker holds them, until it is asked for others. */
export interface HeldPoints {
  readonly points: ManyPoints
  /** Which of the worker's it is: what is asked of them is asked of these and no others. */
  readonly of: number
}

/** Asks the worker that holds the points of one layer. */
export class PointsDesk {
  readonly #worker = new Worker(new URL('./points_worker.ts', import.meta.url), { type: 'module' })
  readonly #waiting = new Map<
    number,
    { got: (answered: Answered) => void; failed: (error: Error) => void }
  >()
  #last = 0

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.ask)
      this.#waiting.delete(data.ask)
      if (data.kind !== 'failed') waiting?.got(data)
      else waiting?.failed(Object.assign(new Error(data.message), { status: data.status }))
    }
    this.#worker.onerror = ({ message }) => {
      for (const { failed } of this.#waiting.values()) failed(new Error(message))
      this.#waiting.clear()
    }
  }

  /**
   * @returns null where others were asked for meanwhile.
   * @throws Error with the `status` of a refusal.
   */
  async points(layer: LayerId, url: string): Promise<HeldPoints | null> {
    const answered = await this.#ask({ kind: 'points', layer, url, kept: carried.get(url) })
    return answered.kind === 'points' ? { points: answered.points, of: answered.ask } : null
  }

  /** @returns null where the worker holds other points by now. */
  async clusters(of: number, box: BoundingBox, zoom: number): Promise<Clusters | null> {
    const answered = await this.#ask({ kind: 'clusters', of, box, zoom })
    return answered.kind === 'clusters' ? answered.clusters : null
  }

  /** The zoom at which a cluster falls apart; null where the worker holds other points by now. */
  async zoomInto(of: number, which: number): Promise<number | null> {
    const answered = await this.#ask({ kind: 'zoom', of, which })
    return answered.kind === 'zoom' ? answered.zoom : null
  }

  close(): void {
    this.#worker.terminate()
    this.#waiting.clear()
  }

  #ask(asked: Asked): Promise<Answered> {
    const ask = ++this.#last
    return new Promise((got, failed) => {
      this.#waiting.set(ask, { got, failed })
      this.#worker.postMessage({ ...asked, ask })
    })
  }
}
