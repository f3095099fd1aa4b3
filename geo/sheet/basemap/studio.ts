import type { PathMaker, Pen } from '../picture/draw_on_canvas.ts'

export type DecodedPicture = CanvasImageSource & {
  readonly width: number
  readonly height: number
}

export type GroundPen = Pen &
  Pick<
    CanvasRenderingContext2D,
    'drawImage' | 'setTransform' | 'clearRect' | 'getImageData' | 'putImageData'
  >

export interface Board {
  readonly pen: GroundPen
  /** What was drawn, to be drawn on another. */
  readonly image: CanvasImageSource
  jpeg(): Promise<Uint8Array>
}

/** Where pictures are read and drawn: of a browser's worker, or of this machine without one. */
export interface Studio {
  readonly Path: PathMaker
  board(width: number, height: number): Board
  /** Of PNG, JPEG or WebP. @throws Error where it is none. */
  decode(picture: Uint8Array): Promise<DecodedPicture>
}
