import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { type SheetRequest, sheetRequest } from '../../geo/sheet/sheet_request.ts'
import { Stop } from '../stop.ts'

const usage = `npm run print -- --extent WEST,SOUTH,EAST,NORTH --title TEXT --out FILE.pdf
  --extent     degrees on WGS 84; all of it is on the map
  --layers     ids between commas, from below to above; without it those that the map opens with
  --paper      a4, a3, a1, a0 or slide (a3)        --portrait   upright
  --scale      25000 for 1 : 25 000; without it the largest round one at which the extent fits
  --grid       vn2000, utm or mgrs (vn2000)        --palette    print, day, night or projector (print)
  --language   vi or en (vi)                       --lane       an exercise's id; without it the live lane
  --true-at, --known-at   moments as 2025-10-05T14:32:00+07:00: of the picture, and of what was known
  --subtitle, --number, --version, --producer      what else stands on the sheet`

export interface PrintRequest {
  readonly sheet: SheetRequest
  /** Absolute. */
  readonly file: string
}

const layersAtFirst = catalogue.filter(({ shownAtFirst }) => shownAtFirst).map(({ id }) => id)

/** @throws Stop naming what is wrong, with all that can be said. */
export function readPrintRequest(words: readonly string[]): PrintRequest {
  const {
    out,
    portrait,
    extent,
    layers,
    scale,
    'true-at': trueAt,
    'known-at': knownAt,
    ...rest
  } = parse(words)
  if (out === undefined || extent === undefined) {
    throw new Stop('Say what the sheet shows and where it is written.', `\n${usage}`)
  }
  const read = sheetRequest.safeParse({
    producer: 'Địa Bàn',
    ...rest,
    orientation: portrait ? 'portrait' : 'landscape',
    extent: extent.split(',').map(Number),
    layers: (layers?.split(',') ?? layersAtFirst).map((id) => ({ id })),
    ...(scale !== undefined && { scale: Number(scale) }),
    ...(trueAt !== undefined && { true_at: trueAt }),
    ...(knownAt !== undefined && { known_at: knownAt }),
  })
  if (!read.success) throw new Stop(z.prettifyError(read.error), `\n${usage}`)
  return { sheet: read.data, file: resolve(out) }
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        ...{ out: text, extent: text, layers: text, paper: text, scale: text, grid: text },
        ...{ palette: text, language: text, lane: text, title: text, subtitle: text },
        ...{ number: text, version: text, producer: text, 'true-at': text, 'known-at': text },
        portrait: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)}\n`, usage)
  }
}
