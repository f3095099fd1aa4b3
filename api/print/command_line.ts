import { extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { SceneSetting } from '../../geo/briefing/sheet_of_scene.ts'
import { catalogue } from '../../geo/layers/catalogue.ts'
import type { AtlasSetting } from '../../geo/sheet/atlas.ts'
import { type SheetRequest, sheetRequest } from '../../geo/sheet/sheet_request.ts'
import { Stop } from '../stop.ts'

const usage = `npm run print -- --extent WEST,SOUTH,EAST,NORTH --title TEXT --out FILE.pdf
npm run print -- --briefing ID [--seal ID] --out FILE.pdf
npm run print -- --atlas LAYER --out FOLDER
  --briefing   a sheet for each scene of a briefing, with its text, callouts, charts and table; with
               --out FILE.pptx a slide for each, with its notes
  --skip-refused  leave out scenes that the linter refuses; they are named, and the command ends with code 1
  --seal       that briefing as it was sealed, with the seal in the notes; with --out FILE.html a kit
               for a meeting: one page that opens from a stick, without a server
  --atlas      a sheet for each feature of a layer, such as units or border_crossings, with what is
               known of it; what was cut off goes on in the same folder
  --extent     degrees on WGS 84; all of it is on the map
  --layers     ids between commas, from below to above; without it those that the map opens with
  --colour-by  what colours the units: an indicator, readiness or feed_age
  --symbols    of incidents: plain or military (plain)
  --each-point such as hide each other are not gathered into discs
  --paper      a4, a3, a1, a0 or slide (a3)        --portrait   upright
  --scale      25000 for 1 : 25 000; without it the largest round one at which the extent fits
  --grid       vn2000, utm or mgrs (vn2000)        --palette    print, day, night or projector (print)
  --language   vi or en (vi)                       --lane       an exercise's id; without it the live lane
  --true-at, --known-at   moments as 2025-10-05T14:32:00+07:00: of the picture, and of what was known
  --heading    the heading of an administrative document above the sheet, with the issuing body, or
               "BODY ABOVE | ISSUING BODY", or ""; --place, --document-number; what is not said stays
               a line to be filled in by hand
  --subtitle, --number, --version, --producer      what else stands on the sheet`

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
