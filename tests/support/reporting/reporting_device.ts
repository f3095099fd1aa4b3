import { compileFunction } from 'node:vm'
import * as indexed from 'fake-indexeddb'
import type { ReportingPage } from './build_reporting_page.ts'
import { pageSurroundings } from './page_surroundings.ts'

export interface DeviceNetwork {
  readonly origin: string
  readonly cookie: string
  /** Of what the server answered to a report, and whether the page has heard it. */
  answered(text: string, id: string, isHeard: boolean): void
  /** Whether an answer that has come whole is lost all the same. */
  losesAnswer(): boolean
}

/**
 * A telephone with the page of reports: its disk outlives the page, its network comes and goes, and the
 * page may be ended at any moment, as by a hand or a flat battery.
 */
export class ReportingDevice {
  readonly #program: string
  readonly #network: DeviceNetwork
  readonly #disk = new indexed.IDBFactory()
  readonly #storage = new Map<string, string>()
  #surroundings: ReturnType<typeof pageSurroundings> | undefined
  #page: ReportingPage | undefined
  #cut = new AbortController()

  constructor(program: string, network: DeviceNetwork) {
    this.#program = program
    this.#network = network
  }

  get page(): ReportingPage {
    if (this.#page === undefined) throw new Error('The page is not open.')
    return this.#page
  }

  openPage(): void {
    const surroundings = pageSurroundings({
      ...{ indexedDB: this.#disk, storage: this.#storage },
      fetch: (path, request) => this.#fetch(path, request),
    })
    this.#surroundings = surroundings
    const { given } = surroundings
    const begin = compileFunction(`${this.#program}; return page`, Object.keys(given))
    this.#page = begin(...Object.values(given)) as ReportingPage
    this.#page.open()
  }

  endPage(): void {
    this.#surroundings?.end()
    this.#page = undefined
  }

  loseNetwork(): void {
    this.#cut.abort(new TypeError('Failed to fetch'))
  }

  findNetwork(): void {
    this.#cut = new AbortController()
    this.#surroundings?.tell('online')
  }

  async #fetch(path: string, request: RequestInit): Promise<Response> {
    const cut = this.#cut.signal
    cut.throwIfAborted()
    const { origin, cookie, answered, losesAnswer } = this.#network
    const headers = new Headers({
      ...Object.fromEntries(new Headers(request.headers)),
      cookie,
      origin,
    })
    const signal = request.signal ? AbortSignal.any([request.signal, cut]) : cut
    const answer = await fetch(`${origin}${path}`, { ...request, headers, signal })
    const bytes = await answer.arrayBuffer()
    const isReport = request.method === 'POST' && answer.status === 201
    const isLost = isReport && losesAnswer()
    if (isReport) {
      const { id, properties } = JSON.parse(Buffer.from(bytes).toString())
      answered(properties.text, id, !isLost)
    }
    if (isLost) throw new TypeError('Failed to fetch')
    const { status, headers: said } = answer
    return new Response(status === 204 ? null : bytes, { status, headers: said })
  }
}
