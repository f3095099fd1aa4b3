import type { LayerSymbol, PointSymbol } from '../../layers/symbols.ts'
import { palettes } from '../../palette.ts'
import type { Label } from '../../words.ts'
import { contrastOf, differenceUnderColourBlindness, hueOf } from './colour_sight.ts'
import type { Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'
import { textsOf } from './texts_of.ts'

/** WCAG 2.2, 1.4.3: of letters this small. */
const leastContrast = 4.5

/** Letters against the paper, or against the rim they have. */
export function contrastRule({ sheet, content }: LintSubject): readonly Finding[] {
  const { paper } = palettes[content.palette]
  const weak = textsOf(sheet.marks).filter(
    // What is written inside a symbol stands on the symbol's own colour.
    ({ colour, halo, on }) =>
      colour !== paper && contrastOf(colour, on ?? halo ?? paper) < leastContrast,
  )
  if (weak.length === 0) return []
  const [first] = weak
  return [
    {
      ...{ rule: 'contrast', weight: 'warn' },
      problem: {
        vi: `${weak.length} dòng chữ nhạt, khó đọc, như “${first?.text}”.`,
        en: `${weak.length} texts are pale and hard to read, such as "${first?.text}".`,
      },
      mend: otherColours,
    },
  ]
}

const otherColours: Label = {
  vi: 'Chọn bảng màu khác, như “In trên giấy”.',
  en: 'Choose other colours, such as "For paper".',
}

/** Degrees on the wheel between which each colour of the levels of risk lies, as the decision words it. */
const legalHues = {
  risk_1: [180, 230, 'xanh dương nhạt', 'light blue'],
  risk_2: [45, 65, 'vàng nhạt', 'light yellow'],
  risk_3: [20, 42, 'da cam', 'orange'],
  risk_4: [340, 370, 'đỏ', 'red'],
  risk_5: [270, 315, 'tím', 'purple'],
} as const

/** Quyết định 18/2021/QĐ-TTg, art. 4(3): levels 1 to 5 are light blue, light yellow, orange, red, purple. */
export function legalColoursRule({ content }: LintSubject): readonly Finding[] {
  const palette = palettes[content.palette]
  return Object.entries(legalHues).flatMap(([name, [from, to, vi, en]]): Finding[] => {
    const hue = hueOf(palette[name as keyof typeof legalHues])
    if ((hue >= from && hue <= to) || (hue + 360 >= from && hue + 360 <= to)) return []
    return [
      {
        ...{ rule: 'legal_colours', weight: 'refuse' },
        problem: {
          vi: `Màu cấp rủi ro ${name.slice(-1)} không phải ${vi}.`,
          en: `The colour of risk level ${name.slice(-1)} is not ${en}.`,
        },
        mend: otherColours,
      },
    ]
  })
}

/** As far as two colours must lie apart to be told from each other side by side (CIE 1976). */
const leastDifference = 10

/** Two entries of one layer that differ by hue alone are one to whoever does not see the hue. */
export function colourBlindRule({ sheet, content }: LintSubject): readonly Finding[] {
  const palette = palettes[content.palette]
  return sheet.legend.flatMap(({ title, entries }) =>
    entries.flatMap((one, at) =>
      entries.slice(at + 1).flatMap((other): Finding[] => {
        if (one.key || other.key || formOf(one.symbol) !== formOf(other.symbol)) return []
        const [ink, otherInk] = [palette[inkOf(one.symbol)], palette[inkOf(other.symbol)]]
        if (differenceUnderColourBlindness(ink, otherInk) >= leastDifference) return []
        return [
          {
            ...{ rule: 'colour_blind', weight: 'warn' },
            problem: {
              vi: `${title.vi}: “${one.label.vi}” và “${other.label.vi}” chỉ khác nhau ở màu.`,
              en: `${title.en}: "${one.label.en}" and "${other.label.en}" differ by colour alone.`,
            },
            mend: {
              vi: 'Khi nói, gọi tên, đừng chỉ nói màu; hoặc bỏ bớt một loại bằng bộ lọc của lớp.',
              en: "Speak of them by name and not by colour, or leave one out by the layer's filter.",
            },
          },
        ]
      }),
    ),
  )
}

/** All of a symbol that is seen without its hue. */
function formOf(symbol: LayerSymbol): string {
  switch (symbol.kind) {
    case 'area':
      return JSON.stringify([
        symbol.pattern,
        symbol.dash,
        symbol.numeral,
        symbol.lineWidth,
        symbol.fillOpacity,
      ])
    case 'line':
      return JSON.stringify([symbol.lineWidth, symbol.dash, symbol.casing !== undefined])
    case 'point':
      return JSON.stringify([symbol.shape, symbol.glyph, Math.round(symbol.radius)])
  }
}

function inkOf(symbol: LayerSymbol): PointSymbol['fill'] {
  if (symbol.kind === 'point') return symbol.fill === 'paper' ? symbol.line : symbol.fill
  if (symbol.kind === 'line') return symbol.line
  return symbol.fill ?? symbol.line ?? 'outline'
}
