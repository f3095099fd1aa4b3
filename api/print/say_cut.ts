import { writeNumber } from '../../geo/measures/write_number.ts'
import type { MapFrame } from '../../geo/sheet/map_frame.ts'
import { groundOf } from '../../geo/sheet/scale_of.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import type { Language } from '../../geo/words.ts'
import { say } from '../say.ts'

/**
 * Who gives an extent and a scale by hand does not see what the paper has no room for: it is said how much
 * of it the map holds.
 */
export function sayCut({ title, extent, scale }: SheetRequest, frame: MapFrame): void {
  if (scale === undefined) return
  const { box, denominator, projection } = frame
  const asked = groundOf(extent, projection)
  const width = (box.width * denominator) / 1000
  const height = (box.height * denominator) / 1000
  if (asked.width <= width && asked.height <= height) return
  const size = (ground: typeof asked, language: Language) =>
    [ground.width, ground.height]
      .map((metres) => writeNumber(metres / 1000, language, 1))
      .join(' × ')
  const held = { width: Math.min(width, asked.width), height: Math.min(height, asked.height) }
  say(
    `${title}: The map holds ${size(held, 'en')} km of ${size(asked, 'en')} km. Choose a smaller scale or a larger paper, or leave out --scale.`,
    `${title}: Bản đồ chỉ chứa ${size(held, 'vi')} km trong số ${size(asked, 'vi')} km. Chọn tỷ lệ nhỏ hơn, khổ giấy lớn hơn, hoặc bỏ --scale.`,
  )
}
