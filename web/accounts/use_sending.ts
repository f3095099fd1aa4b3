import { useState } from 'react'
import { type Trouble, troubleOf, type WhenRefused } from './trouble.ts'

/**
 * Sends something, one at a time, and keeps what went wrong with it.
 *
 * @param whenRefused what a plain refusal means at this step.
 */
export function useSending(whenRefused: WhenRefused) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const send = async (work: () => Promise<void>, failed: () => void) => {
    if (busy || (trouble?.waitUntil ?? 0) > Date.now()) return
    setBusy(true)
    try {
      await work()
      setTrouble(null)
    } catch (error) {
      setTrouble(troubleOf(error, whenRefused))
      failed()
    } finally {
      setBusy(false)
    }
  }
  return { busy, trouble, setTrouble, send }
}
