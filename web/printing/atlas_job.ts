import type { Gathered } from '../../geo/sheet/gathered.ts'
import type { Finding } from '../../geo/sheet/lint/finding.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'

/** What the page asks of the worker that binds an atlas: one after the other, each is answered once. */
export type AtlasAsk =
  | ({ readonly kind: 'begin' } & Pick<SheetRequest, 'title' | 'language'> & {
        readonly made: Date
        readonly hasHeading: boolean
      })
  | { readonly kind: 'sheet'; readonly request: SheetRequest; readonly found: Gathered }
  | { readonly kind: 'end' }

export type AtlasAnswer =
  | { readonly kind: 'begun' }
  /** What was found wrong with the sheet; one that must not leave was not bound in. */
  | { readonly kind: 'looked_at'; readonly findings: readonly Finding[] }
  | { readonly kind: 'bound'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly message: string }

/** A book of sheets that is being made beside the page. */
export interface AtlasBinder {
  /** @throws Error in words where the sheet cannot be drawn, such as for want of memory. */
  add(request: SheetRequest, found: Gathered): Promise<readonly Finding[]>
  end(): Promise<Blob>
  /** Lets the worker and all it has made go. */
  close(): void
}

export async function openBinder(
  about: Omit<Extract<AtlasAsk, { kind: 'begin' }>, 'kind'>,
): Promise<AtlasBinder> {
  const worker = new Worker(new URL('./atlas_worker.ts', import.meta.url), { type: 'module' })
  const ask = <Kind extends AtlasAnswer['kind']>(asked: AtlasAsk, wanted: Kind) =>
    new Promise<Extract<AtlasAnswer, { kind: Kind }>>((done, fail) => {
      worker.onmessage = ({ data }: MessageEvent<AtlasAnswer>) => {
        if (isOf(data, wanted)) done(data)
        else fail(new Error(data.kind === 'failed' ? data.message : `It answered ${data.kind}.`))
      }
      worker.onerror = (event) => fail(new Error(event.message || 'The worker did not start.'))
      worker.postMessage(asked)
    })
  await ask({ kind: 'begin', ...about }, 'begun')
  return {
    add: async (request, found) =>
      (await ask({ kind: 'sheet', request, found }, 'looked_at')).findings,
    end: async () => (await ask({ kind: 'end' }, 'bound')).file,
    close: () => worker.terminate(),
  }
}

const isOf = <Kind extends AtlasAnswer['kind']>(
  answer: AtlasAnswer,
  kind: Kind,
): answer is Extract<AtlasAnswer, { kind: Kind }> => answer.kind === kind
