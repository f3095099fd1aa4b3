import type { ProgressState } from '../../../geo/plans/progress.ts'

/** The side of the sign's own square. */
export const progressSignSide = 44

const middle = progressSignSide / 2
const radius = 16

/** What of the sign a path draws; `progress_sign.css` colours it. */
type SignPart = 'ground' | 'left' | 'done' | 'mark' | 'badge' | 'badge_mark'

export interface ProgressDrawing {
  readonly parts: readonly { readonly part: SignPart; readonly d: string }[]
  /** In the middle; empty where a mark stands there. */
  readonly text: { readonly said: string; readonly at: { readonly x: number; readonly y: number } }
}

/** About the middle: a tick where all is done, a question where no task says how far it is. */
const marks: Readonly<Partial<Record<ProgressState, string>>> = {
  all_done: 'm-6 .5 4 4.5 8-9.5',
  unknown: 'm-3.5-3.5a3.5 3.3 0 1 1 5.5 2.8q-2 1.2-2 2.9m0 3.3v.4',
}

/** A triangle over the ring's edge, right above, and what stands in it. */
const badge = { d: 'M34.5 1.5 43 16.5H26z', mark: 'M34.5 6.8v4.2m0 2.9v.2' }

/**
 * How far a unit is with what it has in action: a ring that fills with the tasks that are done, and their
 * share in numbers. Late tasks are told by a triangle and by a ring that is broken, besides their colour.
 */
export function progressSign({
  state,
  done,
  of,
}: {
  readonly state: ProgressState
  readonly done: number
  readonly of: number
}): ProgressDrawing {
  const share = of === 0 ? 0 : done / of
  const mark = marks[state]
  return {
    parts: [
      { part: 'ground', d: arc(1, radius + 4) },
      { part: 'left', d: arc(1, radius) },
      ...(share > 0 ? [{ part: 'done' as const, d: arc(share, radius) }] : []),
      ...(mark === undefined ? [] : [{ part: 'mark' as const, d: `M${middle} ${middle}${mark}` }]),
      ...(state === 'late'
        ? [
            { part: 'badge' as const, d: badge.d },
            { part: 'badge_mark' as const, d: badge.mark },
          ]
        : []),
    ],
    text: {
      said: mark === undefined ? `${wholePercent(share)}%` : '',
      at: { x: middle, y: middle },
    },
  }
}

/** All is said only of all, and nothing only of nothing. */
const wholePercent = (share: number): number =>
  share <= 0 ? 0 : Math.min(Math.max(Math.round(share * 100), 1), 99)

/** A share of a circle, clockwise from above. */
function arc(share: number, of: number): string {
  const end = (part: number) => {
    const angle = 2 * Math.PI * part
    const at = (number: number) => Math.round((middle + number) * 100) / 100
    return `${at(of * Math.sin(angle))} ${at(-of * Math.cos(angle))}`
  }
  const curve = (part: number, isWide: boolean) => `A${of} ${of} 0 ${isWide ? 1 : 0} 1 ${end(part)}`
  // A whole circle ends where it begins, which an arc cannot.
  if (share >= 1) return `M${end(0)}${curve(0.5, false)}${curve(1, false)}z`
  return `M${end(0)}${curve(share, share > 0.5)}`
}
