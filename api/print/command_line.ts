import { extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import type { SceneSetting } from '../../geo/briefing/sheet_of_scene.ts'
import { catalogue } from '../../geo/layers/catalogue.ts'
import type { AtlasSetting } from '../../geo/sheet/atlas.ts'
import { type SheetRequest, sheetRequest } from '../../geo/sheet/sheet_request.ts'
import { readWords } from '../read_words.ts'
import { Stop } from '../stop.ts'
import { mustFit } from './fitting_options.ts'
import { printUsage as usage } from './print_usage.ts'
import { mustBeDrawable, type Typed, wrongOptions } from './wrong_option.ts'

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

/** @throws Stop naming what is wrong, and how it is mended. */
export function readPrintRequest(words: readonly string[], now = new Date()): PrintRequest {
  const typed = parse(words)
  const { 'skip-refused': skipRefused, ...values } = typed
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
  const atlasOrSheet = atlas === undefined ? 'sheet' : 'atlas'
  mustFit(briefing === undefined ? atlasOrSheet : 'briefing', typed, path)
  if (values.layers !== undefined) mustBeDrawable(values.layers)
  mustBeKnownBy(now, typed['known-at'])
  const setting = settingOf(rest)
  if (briefing !== undefined) {
    const asked = { id: briefing, skipRefused, ...(seal !== undefined && { seal }) }
    return { briefing: { ...asked, setting: read(sceneSetting, setting, typed) }, file: path }
  }
  if (atlas === undefined) {
    const place = { extent: (extent ?? '').split(',').map(Number), title }
    return { sheet: read(sheetRequest, { ...setting, ...place }, typed), file: path }
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
  return { atlas: { layer: layer.id, setting: read(atlasSetting, setting, typed), folder: path } }
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

type Setting = Omit<
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
}: Setting) {
  return {
    producer: 'Địa Bàn',
    ...rest,
    orientation: portrait ? 'portrait' : 'landscape',
    layers: (layers?.split(',').map((id) => id.trim()) ?? layersAtFirst).map((id) => ({ id })),
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

function read<Shape extends z.ZodType>(shape: Shape, value: unknown, typed: Typed) {
  const found = shape.safeParse(value)
  if (found.success) return found.data
  throw wrongOptions(found.error, typed)
}

/** A sheet that says what is known in a year to come is not true. */
function mustBeKnownBy(now: Date, knownAt: string | undefined) {
  if (knownAt === undefined || !(new Date(knownAt) > now)) return
  throw new Stop(
    {
      en: `Nobody knows yet what will be known at ${knownAt}.`,
      vi: `Chưa ai biết được đến ${knownAt} sẽ biết những gì.`,
    },
    {
      en: 'Give --known-at a moment that has passed; --true-at may lie ahead.',
      vi: 'Hãy cho --known-at một thời điểm đã qua; --true-at thì có thể ở phía trước.',
    },
  )
}

/** These are codes, and people write A3. */
const codes = ['paper', 'grid', 'palette', 'language', 'symbols'] as const

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const
  const { values } = readWords(usage, () =>
    parseArgs({
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
    }),
  )
  for (const code of codes) {
    const word = values[code]
    if (word !== undefined) values[code] = word.toLowerCase()
  }
  return values
}
