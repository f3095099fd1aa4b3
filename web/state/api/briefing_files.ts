import type { Label, Language } from '../../../geo/words.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase, failureOf } from './ask_api.ts'
import { heardFromServer, lostServer } from './connection.ts'
import { listFrom } from './read_json.ts'
import { recordFrom, textOf } from './read_strictly.ts'

/** What a briefing is made into: sheets, slides, or of a sealed one the kit for a meeting. */
export type MadeAs = 'pdf' | 'pptx' | 'html'

interface FileAsked {
  readonly briefing: string
  readonly seal: string | null
  readonly as: MadeAs
  readonly language: Language
}

interface BriefingFile {
  readonly file: Blob
  /** As the server calls it, who knows how it is marked. */
  readonly name: string
  /** What has to be known of it. */
  readonly said: readonly Label[]
}

/**
 * Has the server make a file of a briefing, by the code of its command line.
 *
 * @throws ApiFailure where it was not made; `linesOf` gives what has to be mended.
 */
export async function askBriefingFile(
  { briefing, seal, as, language }: FileAsked,
  signal: AbortSignal,
): Promise<BriefingFile> {
  const query = new URLSearchParams({ as, language, ...(seal !== null && { seal }) })
  const path = `${apiBase}/briefings/${encodeURIComponent(briefing)}/file?${query}`
  const gone = (error: unknown) => {
    if (signal.aborted) throw error
    lostServer()
    throw new ApiFailure('unreachable')
  }
  const response = await fetch(path, { signal }).catch(gone)
  heardFromServer(response.headers.get('date'))
  if (!response.ok) throw failureOf(response, await response.json().catch(() => null))
  const said = decodeURIComponent(response.headers.get('dia-ban-said') ?? '%5B%5D')
  const name = nameIn(response.headers.get('content-disposition'))
  if (name === null) throw new ApiFailure('unreadable')
  return { file: await response.blob().catch(gone), name, said: labelsFrom(JSON.parse(said)) }
}

const nameIn = (disposition: string | null) =>
  /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? null

/** What was said of a file that was refused. */
export const linesOf = (failure: ApiFailure): readonly Label[] => labelsFrom(failure.said.said)

/** Each once. */
function labelsFrom(value: unknown): readonly Label[] {
  const labels = listFrom(value).map((one) => {
    const { vi, en } = recordFrom(one)
    return { vi: textOf(vi), en: textOf(en) }
  })
  return [...new Map(labels.map((label) => [label.en, label])).values()]
}
