import { pictureLook } from '../../basemap/picture_look.ts'
import type { GroundPen } from './studio.ts'

/** Takes colour from what was drawn, as the screen does. */
export function quieten(pen: GroundPen, width: number, height: number): void {
  const pixels = pen.getImageData(0, 0, width, height)
  const { data } = pixels
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
    const grey = (red + green + blue) / 3
    data[at] = red + (grey - red) * pictureLook.greyness
    data[at + 1] = green + (grey - green) * pictureLook.greyness
    data[at + 2] = blue + (grey - blue) * pictureLook.greyness
  }
  pen.putImageData(pixels, 0, 0)
}
