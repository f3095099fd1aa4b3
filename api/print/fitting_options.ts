import { extname } from 'node:path'
import type { Label } from '../../geo/words.ts'
import { Stop } from '../stop.ts'
import type { Typed } from './wrong_option.ts'

/** What is printed: a sheet, a briefing or an atlas. */
export type Printed = 'sheet' | 'briefing' | 'atlas'

/** Options that would say nothing there; a picture of another moment than was asked for misleads. */
const strangers: Readonly<Record<Printed, readonly string[]>> = {
  sheet: [],
  briefing: [
    ...['layers', 'colour-by', 'each-point', 'scale', 'true-at', 'known-at', 'title', 'subtitle'],
    ...['number', 'version', 'heading', 'place', 'document-number'],
  ],
  atlas: ['title', 'number'],
}

const because: Readonly<Record<Exclude<Printed, 'sheet'>, Label>> = {
  briefing: {
    vi: 'Bài báo cáo vẽ gì, lúc nào là do các cảnh của bài quy định.',
    en: 'What a briefing shows, and of when, is said by its scenes.',
  },
  atlas: {
    vi: 'Mỗi tờ trong tập bản đồ có tên và số riêng.',
    en: 'Each sheet of an atlas has a title and a number of its own.',
  },
}

const endings: Readonly<Record<Exclude<Printed, 'atlas'>, readonly string[]>> = {
  sheet: ['.pdf'],
  briefing: ['.pdf', '.pptx', '.html'],
}

/**
 * Whoever types an option expects that it counts.
 *
 * @throws Stop where one does not belong to what is printed, or the file's name says another kind of file
 *   than is written.
 */
export function mustFit(printed: Printed, typed: Typed, file: string): void {
  const idle = strangers[printed].filter(
    (each) => typed[each] !== undefined && typed[each] !== false,
  )
  if (idle.length > 0 && printed !== 'sheet') {
    const named = idle.map((each) => `--${each}`).join(', ')
    throw new Stop(because[printed], { vi: `Hãy bỏ ${named}.`, en: `Leave out ${named}.` })
  }
  if (typed.heading === undefined && (typed.place ?? typed['document-number']) !== undefined) {
    throw new Stop(
      {
        vi: '--place và --document-number thuộc tiêu đề văn bản.',
        en: '--place and --document-number stand in the heading of a document.',
      },
      { vi: 'Hãy nêu cả --heading.', en: 'Say --heading as well.' },
    )
  }
  if (typed.paper === 'slide' && typed.portrait === true) {
    throw new Stop(
      { vi: 'Trang chiếu 16:9 chỉ có khổ ngang.', en: 'A 16:9 slide never stands upright.' },
      { vi: 'Hãy bỏ --portrait.', en: 'Leave out --portrait.' },
    )
  }
  if (printed === 'atlas' || endings[printed].includes(extname(file).toLowerCase())) return
  const list = endings[printed].join(', ')
  throw new Stop(
    {
      vi: `Không in ra được loại tệp “${extname(file)}”.`,
      en: `No file of the kind "${extname(file)}" is printed.`,
    },
    {
      vi: `Đặt tên tệp ở --out với đuôi ${list}.`,
      en: `Give --out a name that ends in ${list}.`,
    },
  )
}
