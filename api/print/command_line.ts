import { extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { SceneSetting } from '../../geo/briefing/sheet_of_scene.ts'
import { catalogue } from '../../geo/layers/catalogue.ts'
import type { AtlasSetting } from '../../geo/sheet/atlas.ts'
import { type SheetRequest, sheetRequest } from '../../geo/sheet/sheet_request.ts'
import { Stop } from '../stop.ts'
import { printUsage as usage } from './print_usage.ts'

export type PrintRequest =
  | {
      readonly sheet: SheetRequest
      /** Absolute. */
      readonly file: string
    }
  | {
      readonly briefing: {
        readonly id: string
        /** As it was sealed; else as it is. */
        readonly seal?: string
        readonly setting: SceneSetting
        /** Of a PDF: whether scenes that must not leave are left out. */
        readonly skipRefused?: boolean
      }
      readonly file: string
    }
  | {
      readonly atlas: {
        readonly layer: SheetRequest['layers'][number]['id']
        readonly setting: AtlasSetting
        /** Absolute. */
        readonly folder: string
      }
    }

const layersAtFirst = catalogue.filter(({ shownAtFirst }) => shownAtFirst).map(({ id }) => id)

/** @throws Stop naming what is wrong, with all that can be said. */
export function readPrintRequest(words: readonly string[]): PrintRequest {
  const { 'skip-refused': skipRefused, ...values } = parse(words)
  const { out, atlas, briefing, seal, extent, title, ...rest } = values
  const wanted = [atlas, briefing, extent].filter((each) => each !== undefined)
  if (out === undefined || wanted.length !== 1 || (seal !== undefined && briefing === undefined)) {
    throw new Stop(
      {
        en: 'Say what the sheet shows and where it is written.',
        vi: 'Hãy nêu tờ vẽ gì và ghi vào đâu.',
      },
      `\n${usage}`,
    )
  }
  const path = resolve(out)
  if (skipRefused && (briefing === undefined || extname(path).toLowerCase() !== '.pdf')) {
    throw new Stop(
      {
        en: 'Scenes are left out of the PDF of a briefing alone.',
        vi: 'Chỉ bỏ cảnh được ở tệp PDF của bài báo cáo.',
      },
      `\n${usage}`,
    )
  }
  const setting = settingOf(rest)
  if (briefing !== undefined && setting.heading !== undefined) {
    throw new Stop(
      {
        en: 'A heading stands on a sheet or an atlas, not on a briefing.',
        vi: 'Tiêu đề văn bản chỉ có trên tờ hoặc tập bản đồ, không có trên bài báo cáo.',
      },
      `\n${usage}`,
    )
  }
  if (briefing !== undefined) {
    const asked = { id: briefing, skipRefused, ...(seal !== undefined && { seal }) }
    return { briefing: { ...asked, setting: read(sceneSetting, setting) }, file: path }
  }
  if (atlas === undefined) {
    const place = { extent: (extent ?? '').split(',').map(Number), title }
    return { sheet: read(sheetRequest, { ...setting, ...place }), file: path }
  }
  const layer = catalogue.find(({ id }) => id === atlas)
  if (layer === undefined || layer.geometry === 'none') {
    throw new Stop(
      {
        en: `No layer of the map is called "${atlas}".`,
        vi: `Không có lớp bản đồ nào tên "${atlas}".`,
      },
      `\n${usage}`,
    )
  }
  return { atlas: { layer: layer.id, setting: read(atlasSetting, setting), folder: path } }
}

/** A scene says the rest. */
const sceneSetting = sheetRequest
  .pick({
    ...{ language: true, paper: true, orientation: true, grid: true },
    ...{ palette: true, lane: true, producer: true, symbols: true },
  })
  .strip()

const atlasSetting = sheetRequest.omit({
  ...{ extent: true, title: true, number: true, subject: true, address: true },
})

type Typed = Omit<
  ReturnType<typeof parse>,
  'out' | 'atlas' | 'briefing' | 'seal' | 'extent' | 'title' | 'skip-refused'
>

function settingOf({
  portrait,
  layers,
  scale,
  'true-at': trueAt,
  'known-at': knownAt,
  'colour-by': colourBy,
  'each-point': eachPoint,
  heading,
  place,
  'document-number': documentNumber,
  ...rest
}: Typed) {
  return {
    producer: 'Địa Bàn',
    ...rest,
    orientation: portrait ? 'portrait' : 'landscape',
    layers: (layers?.split(',') ?? layersAtFirst).map((id) => ({ id })),
    ...(scale !== undefined && { scale: Number(scale) }),
    ...(heading !== undefined && {
      heading: { ...bodiesOf(heading), place, number: documentNumber },
    }),
    ...(eachPoint && { drawn_as: 'points' }),
    ...(colourBy !== undefined && { colour_by: colourBy }),
    ...(trueAt !== undefined && { true_at: trueAt }),
    ...(knownAt !== undefined && { known_at: knownAt }),
  }
}

/** `BODY ABOVE | ISSUING BODY`, or the issuing body alone. */
function bodiesOf(heading: string) {
  const [issuer = '', superior = ''] = heading.split('|').reverse()
  return { superior, issuer }
}

function read<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const found = shape.safeParse(value)
  if (found.success) return found.data
  throw new Stop(z.prettifyError(found.error), `\n${usage}`)
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        ...{
          out: text,
          atlas: text,
          briefing: text,
          seal: text,
          extent: text,
          layers: text,
          paper: text,
          scale: text,
          grid: text,
          'colour-by': text,
          symbols: text,
        },
        ...{ palette: text, language: text, lane: text, title: text, subtitle: text },
        ...{ number: text, version: text, producer: text, 'true-at': text, 'known-at': text },
        ...{ heading: text, place: text, 'document-number': text },
        portrait: { type: 'boolean', default: false },
        'each-point': { type: 'boolean', default: false },
        'skip-refused': { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)}\n`, usage)
  }
}
