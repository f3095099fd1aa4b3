import { addProtocol, type RequestParameters } from 'maplibre-gl'
import { unitsId } from './special/unit_ground.ts'

const scheme = 'units-ahead'

let waiting: { readonly url: string; readonly said: Promise<unknown> } | null = null

/**
 * Asks where the units' tiles are while there is no map yet, so that its first frame asks for them.
 *
 * @param apiBase absolute, as the map will have it.
 */
export function askUnitsAhead(apiBase: string): void {
  const url = `${apiBase}/tiles/${unitsId}`
  waiting = { url, said: ask(url) }
}

/**
 * Gives MapLibre the answer where there is one for this address: the first time only, since a later
 * one may be of other data, or for someone who sees other tiles.
 */
export async function aheadOrAsked(url: string): Promise<RequestParameters> {
  const answer = waiting?.url === url ? await takeAnswer() : null
  if (answer === null || answer === undefined) return { url }
  addProtocol(scheme, async () => ({ data: answer }))
  return { url: `${scheme}://${unitsId}` }
}

function takeAnswer(): Promise<unknown> | undefined {
  const said = waiting?.said
  waiting = null
  return said
}

/** Null where it failed: the map asks again, and tells what becomes of that. */
async function ask(url: string): Promise<unknown> {
  try {
    const response = await fetch(url)
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
