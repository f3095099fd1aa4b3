/** What the server takes, see `api/app.ts`; a little less, so that it is never close. */
const bytesAtMost = 900_000
/** From the first that serves; each is tried at these qualities. */
const sides = [1600, 1200, 900] as const
const qualities = [0.82, 0.7, 0.55] as const

/**
 * A picture drawn anew: smaller, upright, and without all that the camera wrote beside it, such as the
 * place and the device. It never leaves this device in another form.
 *
 * @returns undefined where the file is no picture that this browser can read.
 */
export async function redrawPhoto(file: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  )
  if (picture === undefined) return undefined
  try {
    for (const side of sides) {
      const canvas = drawn(picture, side)
      for (const quality of qualities) {
        const photo = await jpegOf(canvas, quality)
        if (photo !== undefined && photo.size <= bytesAtMost) return photo
      }
    }
    return undefined
  } finally {
    picture.close()
  }
}

function drawn(picture: ImageBitmap, longestSide: number): HTMLCanvasElement {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('The browser draws nothing.')
  // What is transparent would be black in a JPEG.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

const jpegOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | undefined> =>
  new Promise((done) => {
    canvas.toBlob((photo) => done(photo ?? undefined), 'image/jpeg', quality)
  })
