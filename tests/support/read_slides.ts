import { unzipSync } from 'fflate'

/** A slide as PowerPoint's file has it. */
export interface ReadSlide {
  /** As the XML it is. */
  readonly xml: string
  /** What is read on it, a paragraph on each line. */
  readonly text: string
  readonly notes: string
  /** Where its words lead. */
  readonly addresses: readonly string[]
  /** Of each picture how large its pixels are, and how large it stands on the slide, in inches. */
  readonly pictures: readonly {
    readonly pixels: readonly [number, number]
    readonly inches: readonly [number, number]
  }[]
  /** Of each table its rows, cell by cell. */
  readonly tables: readonly (readonly (readonly string[])[])[]
}

const inchesOf = (emu: string | undefined) => Number(emu) / 914_400

/** The slides of a file, in their order. */
export function readSlides(file: Uint8Array): readonly ReadSlide[] {
  const parts = unzipSync(new Uint8Array(file))
  const xmlOf = (path: string) => new TextDecoder().decode(parts[path])
  const paths = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  return paths
    .sort((one, other) => numberIn(one) - numberIn(other))
    .map((path) => {
      const xml = xmlOf(path)
      const links = xmlOf(`ppt/slides/_rels/slide${numberIn(path)}.xml.rels`)
      const targetOf = (id: string) =>
        tagsOf(links, 'Relationship').find((tag) => attribute(tag, 'Id') === id)
      const notes = tagsOf(links, 'Relationship')
        .map((tag) => attribute(tag, 'Target') ?? '')
        .find((target) => target.includes('notesSlide'))
      return {
        ...{ xml, text: textIn(xml), tables: tablesIn(xml) },
        addresses: tagsOf(links, 'Relationship')
          .filter((tag) => attribute(tag, 'Type')?.endsWith('/hyperlink'))
          .flatMap((tag) => attribute(tag, 'Target')?.replaceAll('&amp;', '&') ?? []),
        notes: notes === undefined ? '' : textIn(xmlOf(inPart(notes))),
        pictures: [...xml.matchAll(/<p:pic>.*?<\/p:pic>/gs)].map(([picture]) => {
          const id = /r:embed="([^"]+)"/.exec(picture)?.[1] ?? ''
          const bytes = parts[inPart(attribute(targetOf(id) ?? '', 'Target') ?? '')]
          const [, cx, cy] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(picture) ?? []
          return { pixels: pngSize(bytes), inches: [inchesOf(cx), inchesOf(cy)] as const }
        }),
      }
    })
}

const numberIn = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1])
const inPart = (target: string) => `ppt/${target.replace('../', '')}`
const tagsOf = (xml: string, name: string) => xml.match(new RegExp(`<${name} [^>]*>`, 'g')) ?? []
const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]

function pngSize(bytes: Uint8Array | undefined): readonly [number, number] {
  if (bytes === undefined) return [0, 0]
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

const textIn = (xml: string) =>
  xml
    .replace(/<\/a:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')

const tablesIn = (xml: string) =>
  [...xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<a:tr .*?<\/a:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<a:tc.*?<\/a:tc>/gs)].map(([cell]) => textIn(cell).trim()),
    ),
  )
