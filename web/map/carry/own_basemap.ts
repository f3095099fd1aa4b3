import type { PMTiles, RangeResponse, Source } from 'pmtiles'
import type { ViewPlace } from '../map_view.ts'
import { tilesOfShowing } from '../tiles_in_view.ts'
import { carried } from './carried.ts'

/** A user's own basemap: what a showing needs of the file is carried, part by part. */
export interface OwnBasemap {
  readonly archive: PMTiles
  readonly source: CarriedSource
  readonly isPicture: boolean
  readonly maxZoom: number
}

let own: OwnBasemap | null = null

/** The one that the map draws; there is none until it has been looked into. */
export function keepOwnBasemap(basemap: OwnBasemap): void {
  own = basemap
}

/** Reads a file part by part; what is carried of it is not asked for again, nor needs a network. */
export class CarriedSource implements Source {
  readonly #from: Source
  #taking: Set<string> | null = null

  constructor(from: Source) {
    this.#from = from
  }

  getKey(): string {
    return this.#from.getKey()
  }

  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    const key = `${this.getKey()}#${offset}+${length}`
    this.#taking?.add(key)
    const kept = carried.get(key)
    if (kept !== undefined) return { data: kept.slice(0) }
    const answer = await this.#from.getBytes(offset, length, signal, etag)
    if (this.#taking) carried.set(key, answer.data.slice(0))
    return answer
  }

  /** Carries what is read while some work is done. @param used is told what. */
  async carrying(used: Set<string>, work: () => Promise<unknown>): Promise<void> {
    this.#taking = used
    try {
      await work()
    } finally {
      this.#taking = null
    }
  }
}

interface Carrying {
  readonly place: ViewPlace
  readonly size: { readonly width: number; readonly height: number }
  /** What of all that is carried is needed. */
  readonly used: Set<string>
  readonly signal: AbortSignal
}

/** Fetches what a view shows of a user's own basemap. @returns whether all of it is here. */
export async function carryOwnBasemap({ place, size, used, signal }: Carrying): Promise<boolean> {
  if (own === null) return true
  const { archive, source, isPicture, maxZoom } = own
  const tiles = tilesOfShowing(place, size, isPicture ? 'nearest' : 'whole', maxZoom)
  try {
    await source.carrying(used, async () => {
      for (const { z, x, y } of tiles) await archive.getZxy(z, x, y, signal)
    })
    return true
  } catch (error) {
    if (signal.aborted) throw error
    return false
  }
}
