import { connection } from '../state/api/connection.ts'

const key = 'dia-ban.answered'
/** Nobody asks for it more exactly, and a device need not write at each answer. */
const writeAtMostEveryMilliseconds = 15_000

let watching = false

/** Keeps on this device when the server last answered it, for a page that is opened without a connection. */
export function keepLastAnswer(): void {
  if (watching) return
  watching = true
  let written = 0
  const keep = () => {
    const { answeredAt } = connection.get()
    if (answeredAt === null || answeredAt - written < writeAtMostEveryMilliseconds) return
    written = answeredAt
    try {
      localStorage.setItem(key, String(answeredAt))
    } catch {
      // Without it the page says that it has no connection, and not since when.
    }
  }
  connection.subscribe(keep)
  keep()
}

/** When the server last answered, on this page or before it; null where nobody knows. */
export function lastAnswerAt(answeredAt: number | null): number | null {
  if (answeredAt !== null) return answeredAt
  try {
    const kept = Number(localStorage.getItem(key))
    return kept > 0 ? kept : null
  } catch {
    // Forbidden storage is as good as an empty one.
    return null
  }
}
