import type { PaperBox, PaperPlace } from './map_frame.ts'

export const holds = (box: PaperBox, [x, y]: PaperPlace): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

export const liesWithin = (box: PaperBox, room: PaperBox): boolean =>
  holds(room, [box.x, box.y]) && holds(room, [box.x + box.width, box.y + box.height])

export const touch = (one: PaperBox, other: PaperBox): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
