import type { Gathered } from '../../geo/sheet/gathered.ts'
import type { Finding } from '../../geo/sheet/lint/finding.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'

/** What the page asks of the worker that draws sheets; each is answered by its number. */
export interface PrintAsk {
  readonly ask: number
  readonly request: SheetRequest
  readonly found: Gathered
  readonly as: 'preview' | 'pdf' | 'png'
}

export interface PrintedSheet {
  readonly file: Blob
  readonly findings: readonly Finding[]
  readonly denominator: number
}

export type PrintAnswer = { readonly ask: number } & (
  | ({ readonly kind: 'printed' } & PrintedSheet)
  | { readonly kind: 'failed'; readonly message: string }
)

let worker: Worker | undefined
let asks = 0

/**
 * Draws a sheet beside the page, which goes on meanwhile.
 *
 * @throws Error in words where it cannot be drawn, such as for want of memory; DOMException (AbortError)
 *   where it was given up.
 */
export function printSheet(job: Omit<PrintAsk, 'ask'>, signal: AbortSignal): Promise<PrintedSheet> {
  worker ??= new Worker(new URL('./print_worker.ts', import.meta.url), { type: 'module' })
  const own = worker
  asks += 1
  const ask = asks
  return new Promise((done, fail) => {
    const stop = () => {
      own.removeEventListener('message', hear)
      own.removeEventListener('error', break_)
      signal.removeEventListener('abort', give)
    }
    const hear = ({ data }: MessageEvent<PrintAnswer>) => {
      if (data.ask !== ask) return
      stop()
      if (data.kind === 'printed') done(data)
      else fail(new Error(data.message))
    }
    const break_ = (event: ErrorEvent) => {
      stop()
      end(own)
      fail(new Error(event.message || 'The worker did not start.'))
    }
    const give = () => {
      stop()
      // What is being drawn cannot be stopped in the middle: the worker goes, and the next is a new one.
      end(own)
      fail(signal.reason)
    }
    own.addEventListener('message', hear)
    own.addEventListener('error', break_)
    signal.addEventListener('abort', give)
    own.postMessage({ ask, ...job } satisfies PrintAsk)
  })
}

function end(own: Worker): void {
  own.terminate()
  if (worker === own) worker = undefined
}
