/** A point of an outline, in units of the em. */
export interface OutlinePoint {
  readonly x: number
  readonly y: number
  readonly onCurve: boolean
  readonly endContour: boolean
}

export interface Letter {
  readonly code: number
  readonly advance: number
  readonly points: readonly OutlinePoint[]
}

export interface LetterMetrics {
  readonly name: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
}

/**
 * A TrueType font of a few letters, plain and without anything that a PDF does not need: pdfkit reads it and
 * embeds of it what a text uses. Source: Microsoft, OpenType specification 1.9.1.
 */
export function trueTypeFile(letters: readonly Letter[], metrics: LetterMetrics): Uint8Array {
  const sorted = letters.toSorted((one, other) => one.code - other.code)
  const glyphs = [[], ...sorted.map(({ points }) => outline(points))]
  const ends = [0]
  for (const glyph of glyphs) ends.push((ends.at(-1) ?? 0) + glyph.length)
  const { unitsPerEm, ascent, descent, name } = metrics
  const count = glyphs.length
  const most = Math.max(0, ...sorted.map(({ points }) => points.length))
  const box = [...i16(0), ...i16(descent), ...i16(unitsPerEm), ...i16(ascent)]
  return sfnt({
    'OS/2': [
      ...[...u16(2), ...i16(unitsPerEm), ...u16(400), ...u16(5), ...u16(0)],
      ...[...zeros(22), ...zeros(10), ...zeros(16), ...text('NONE'), ...u16(0x40)],
      ...[...u16(sorted[0]?.code ?? 0), ...u16(sorted.at(-1)?.code ?? 0)],
      ...[...i16(ascent), ...i16(descent), ...i16(0), ...u16(ascent), ...u16(-descent)],
      ...[...zeros(8), ...i16(ascent / 2), ...i16(ascent), ...zeros(6)],
    ],
    cmap: cmapOf(sorted),
    glyf: glyphs.flat(),
    head: [
      ...[...u32(0x10000), ...u32(0x10000), ...u32(0), ...u32(0x5f0f3cf5), ...u16(0)],
      ...[...u16(unitsPerEm), ...zeros(16), ...box, ...u16(0), ...u16(8), ...i16(2)],
      ...[...i16(1), ...i16(0)],
    ],
    hhea: [
      ...[...u32(0x10000), ...i16(ascent), ...i16(descent), ...i16(0), ...u16(unitsPerEm)],
      ...[...zeros(6), ...i16(1), ...zeros(14), ...u16(count)],
    ],
    hmtx: [0, ...sorted.map(({ advance }) => advance)].flatMap((each) => [...u16(each), ...i16(0)]),
    loca: ends.flatMap(u32),
    maxp: [...u32(0x10000), ...u16(count), ...u16(most), ...u16(64), ...zeros(22)],
    name: nameOf(name),
    post: [...u32(0x30000), ...zeros(28)],
  })
}

/** One glyph, each corner by how far it is from the one before. */
function outline(points: readonly OutlinePoint[]): number[] {
  if (points.length === 0) return []
  const whole = points.map(({ x, y, ...point }) => ({
    ...point,
    x: Math.round(x),
    y: Math.round(y),
  }))
  const [xs, ys] = [whole.map(({ x }) => x), whole.map(({ y }) => y)]
  const ends = whole.flatMap(({ endContour }, at) => (endContour ? [at] : []))
  const steps = (values: readonly number[]) =>
    values.flatMap((value, at) => i16(value - (values[at - 1] ?? 0)))
  const bytes = [
    ...i16(ends.length),
    ...[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].flatMap(i16),
    ...ends.flatMap(u16),
    ...u16(0),
    ...whole.map(({ onCurve }) => (onCurve ? 1 : 0)),
    ...steps(xs),
    ...steps(ys),
  ]
  return [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)]
}

/** Format 12, for letters of all planes. */
function cmapOf(sorted: readonly Letter[]): number[] {
  const groups = sorted.flatMap(({ code }, at) => [...u32(code), ...u32(code), ...u32(at + 1)])
  return [
    ...[...u16(0), ...u16(1), ...u16(3), ...u16(10), ...u32(12)],
    ...[...u16(12), ...u16(0), ...u32(16 + groups.length), ...u32(0), ...u32(sorted.length)],
    ...groups,
  ]
}

/** The name that the PDF has for it. */
function nameOf(name: string): number[] {
  const words = [...name].flatMap((letter) => [0, letter.charCodeAt(0)])
  const postscriptName = 6
  return [
    ...[...u16(0), ...u16(1), ...u16(18), ...u16(3), ...u16(1), ...u16(0x409)],
    ...[...u16(postscriptName), ...u16(words.length), ...u16(0), ...words],
  ]
}

function sfnt(tables: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const entries = Object.entries(tables)
  const head = [...u32(0x10000), ...u16(entries.length), ...u16(128), ...u16(3), ...zeros(2)]
  let offset = head.length + entries.length * 16
  const [records, bodies]: [number[], number[]] = [[], []]
  for (const [tag, body] of entries) {
    records.push(...text(tag.padEnd(4)), ...u32(0), ...u32(offset), ...u32(body.length))
    const padded = [...body, ...zeros((4 - (body.length % 4)) % 4)]
    for (const byte of padded) bodies.push(byte)
    offset += padded.length
  }
  return Uint8Array.from([...head, ...records, ...bodies])
}

const u16 = (value: number): number[] => [(Math.round(value) >> 8) & 255, Math.round(value) & 255]
const i16 = u16
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)
const text = (words: string): number[] => [...words].map((letter) => letter.charCodeAt(0))
